/** Tags from before BCP 47 that stay well formed (RFC 5646, 2.2.8), and what is preferred to them. */
const GRANDFATHERED: Readonly<Record<string, string>> = {
  "en-gb-oed": "en-GB-oxendict",
  "i-ami": "ami",
  "i-bnn": "bnn",
  "i-hak": "hak",
  "i-klingon": "tlh",
  "i-lux": "lb",
  "i-navajo": "nv",
  "i-pwn": "pwn",
  "i-tao": "tao",
  "i-tay": "tay",
  "i-tsu": "tsu",
  "no-bok": "nb",
  "no-nyn": "nn",
  "sgn-be-fr": "sfb",
  "sgn-be-nl": "vgt",
  "sgn-ch-de": "sgg",
  "zh-min-nan": "nan",
};

/**
 * `zh-yue` is `yue`: an extended language says the whole language by itself (RFC 5646, 4.5). Those of
 * Chinese and Arabic as registered, and any sign language; `en-usa` is a mistake and none of them.
 */
const EXTENDED =
  /^(?:zh-(cdo|cjy|cmn|cpx|czh|czo|gan|hak|hsn|lzh|mnp|nan|wuu|yue)|ar-(aao|abh|abv|acm|acq|acw|acx|acy|adf|aeb|aec|afb|apc|apd|arb|arq|ars|ary|arz|auz|avl|ayh|ayl|ayn|ayp|pga|shu|ssh)|sgn-([a-z]{3}))(?=-|$)/iu;

/**
 * The canonical form of a BCP 47 tag (`PT-br` gives `pt-BR`), or nothing when it is not well formed.
 * `und` and `x-…` say no language, so they are refused too (WCAG 3.1.1).
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const preferred = GRANDFATHERED[tag.toLowerCase()] ?? tag.replace(EXTENDED, "$1$2$3");
    const canonical = Intl.getCanonicalLocales(preferred)[0];
    return canonical === undefined || /^(und|x)(-|$)/u.test(canonical) ? undefined : canonical;
  } catch {
    return undefined;
  }
}

/**
 * The language ranges that a tag is found by (RFC 4647, 3.3.1), itself first: `zh-Hans-CN`, `zh-Hans`
 * and `zh`. What stands from an extension on (`-u-`) is no range of its own.
 */
export function languageRanges(tag: string): string[] {
  const subtags = tag.split("-");
  const extension = subtags.findIndex((subtag, index) => index > 0 && subtag.length === 1);
  const plain = extension === -1 ? subtags : subtags.slice(0, extension);
  const ranges = plain.map((_, index) => plain.slice(0, plain.length - index).join("-"));
  return [...new Set([tag, ...ranges])];
}

const RIGHT_TO_LEFT_SCRIPTS = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Syrc",
  "Thaa",
]);

/** The direction in which a language is written, from its likely script (CLDR likely subtags). */
export function directionOf(lang: string): "ltr" | "rtl" {
  const script = new Intl.Locale(lang).maximize().script ?? "Latn";
  return RIGHT_TO_LEFT_SCRIPTS.has(script) ? "rtl" : "ltr";
}
