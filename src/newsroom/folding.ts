import { unifyAmharic, unifyVariants } from "./letter-variants.ts";

/** How the words of a language are compared: what counts as the same letter. */
export interface Folding {
  /** Names it in the index; empty for languages that fold every mark. */
  readonly name: string;
  /** Letters with marks that are letters of their own and are not folded, as Unicode takes them apart. */
  readonly kept: ReadonlySet<string>;
  /** Whether many of its readers type those without their marks, so that a word is found by both. */
  readonly isTypedPlainly: boolean;
  /** Writes a word in lower case, where the language has its own way. */
  readonly lower?: (word: string) => string;
  /** Writes letters as the language does when there is no key for them. */
  readonly spell?: (word: string) => string;
}

/** Second parts of Cyrillic letters look like marks. The dots of ё are left out as often as not. */
const CYRILLIC = "йїўѓќӣӯ";

function folding(name: string, letters = "", others: Partial<Folding> = {}): Folding {
  const kept = new Set([...letters, ...CYRILLIC].map((letter) => letter.normalize("NFD")));
  return { name, kept, isTypedPlainly: false, ...others };
}

/** Every mark of Latin and Greek is folded: French, Portuguese, Greek, and languages not listed below. */
const PLAIN = folding("");
const TYPED_PLAINLY = { isTypedPlainly: true } as const;

/**
 * Languages in which a letter with a mark is another letter, as their alphabets (CLDR's collations
 * for searching) and keyboards have it. Kept here and not asked of Intl, because the stored index
 * must not change with a version of ICU.
 */
const FOLDINGS: Readonly<Record<string, Folding>> = {
  "sv fi": folding("sv", "åäö"),
  "da nb nn no": folding("da", "åæø"),
  et: folding("et", "äöõü"),
  "es gl ast eu fil tl": folding("es", "ñ"),
  "is fo": folding("is", "áéíóúýðþæøö", TYPED_PLAINLY),
  de: folding("de", "", { ...TYPED_PLAINLY, spell: spellGerman }),
  "tr az": folding("tr", "çğıöşü", { ...TYPED_PLAINLY, lower: lowerTurkish }),
  vi: folding("vi", "ăâđêôơư", TYPED_PLAINLY),
  pl: folding("pl", "ąćęłńóśźż", TYPED_PLAINLY),
  "cs sk": folding("cs", "äčďľňôřšťž", TYPED_PLAINLY),
  hu: folding("hu", "öőüű", TYPED_PLAINLY),
  "hr bs sl": folding("hr", "čćđšž", TYPED_PLAINLY),
  // Two letters: بھر is not بہر.
  "ur pnb sd": folding("ur", "ھ"),
  am: folding("am", "", { spell: unifyAmharic }),
};

const byLanguage = new Map(
  Object.entries(FOLDINGS).flatMap(([languages, each]) =>
    languages.split(" ").map((language) => [language, each] as const),
  ),
);

/** All foldings that there are, the one of languages without letters of their own first. */
export const ALL_FOLDINGS: readonly Folding[] = [PLAIN, ...Object.values(FOLDINGS)];

/** The folding of a BCP 47 tag's language. */
export function foldingOf(lang: string): Folding {
  return byLanguage.get(lang.split("-", 1)[0]?.toLowerCase() ?? "") ?? PLAIN;
}

/** Accents that come apart from their letters, in Latin, Greek and Cyrillic. */
const MARKED = /((?![\u0300-\u036F]).)?([\u0300-\u036F]+)/gsu;
/** Points of Hebrew and Arabic, and the Arabic lengthening stroke. Other scripts' vowel signs are letters. */
const POINTS = /[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu;
/** Invisible signs; but between Persian letters one parts a word as a space would. */
const INVISIBLE = /(?<!\p{Script=Arabic})\u200C|(?!\u200C)\p{Cf}/gu;
/** Hebrew writes them within words, as in צה״ל, and many type them as quotation marks. */
const HEBREW_MARKS = /["׳״]/gu;
/** L’été is found by été, O’Brien by Brien, and words on both sides of a colon each. */
const JOINTS = /['’‘ʼʻ:\u200C]/u;

/** The parts of a word as they are compared: in lower case, without width, and folded. */
export function foldWord(word: string, { kept, lower, spell }: Folding): string[] {
  const narrow = word.normalize("NFKC");
  const lowered = (lower?.(narrow) ?? narrow.toLowerCase()).normalize("NFC");
  const bare = (spell?.(lowered) ?? lowered)
    .normalize("NFKD")
    .replace(MARKED, (_, letter: string = "", marks: string) => {
      return letter + [...marks].filter((mark) => kept.has(letter + mark)).join("");
    })
    .replace(POINTS, "")
    .replace(INVISIBLE, "")
    .replace(HEBREW_MARKS, "")
    .normalize("NFC");
  return unifyVariants(bare, kept)
    .split(JOINTS)
    .filter((part) => part !== "");
}

/** What a word may be in a query: whoever types Istanbul may mean I to be i, or ı. */
export function soughtForms(word: string, { lower, ...others }: Folding): string[][] {
  const plain = foldWord(word, others);
  if (lower === undefined) return [plain];
  const own = foldWord(word, { ...others, lower });
  return own.join() === plain.join() ? [own] : [own, plain];
}

/** The parts of other spellings by which a word of an article is found too. */
export function otherSpellings(word: string, of: Folding): string[] {
  const plain = of.isTypedPlainly ? foldWord(word, PLAIN) : [];
  const joined = word.includes("\u200C") ? foldWord(word.replaceAll("\u200C", ""), of) : [];
  return [...plain, ...joined];
}

/** Without its key, ä is written ae, as in the addresses of sites. */
function spellGerman(word: string): string {
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
}

/** I is the capital of ı, and İ of i. */
function lowerTurkish(word: string): string {
  return word.toLocaleLowerCase("tr");
}
