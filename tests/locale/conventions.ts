/** What languages do each in their own way: exceptions and alphabets that the tests of locales need. */

/**
 * Categories that no whole number below a million has. French, Spanish and Portuguese use `many`
 * for exact millions, which take “de”; Russian and Ukrainian use `other` for fractions alone.
 */
export const RARE: Readonly<Record<string, readonly string[]>> = {
  fr: ["many"],
  es: ["many"],
  pt: ["many"],
  ru: ["other"],
  uk: ["other"],
};

/** Arabic says none, one and two in the noun itself (صفّان, “two rows”), without a numeral. */
export const WITHOUT_COUNT: Readonly<Record<string, readonly string[]>> = {
  ar: ["zero", "one", "two"],
};

/** Names of formats, and the one word of the web that Russian or Chinese writes in Latin too. */
export const LATIN_NAMES = /\b(?:JSON|Markdown|SSML|cookie)\b/gu;

export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script_Extensions=Katakana}/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
};

/** Letters of a neighbour language, or a keyboard's: they look the same and are read otherwise. */
export const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /[یکگچپژہھےۓں]/u,
  fa: /[يىكةہھےں]/u,
  ur: /[يىكهة]/u,
  ru: /[іїєґ]/iu,
  uk: /[ыэъё]/iu,
};

/** The national sets of Han characters: byte ranges of their encodings. */
export const HAN: Readonly<Record<string, ReadonlySet<string>>> = {
  "zh-Hans": hanOf("gbk", [0xb0, 0xf7], [0xa1, 0xfe]), // GB 2312
  "zh-Hant": hanOf("big5", [0xa4, 0xf9], [0x40, 0xfe]), // Big5
  ja: hanOf("euc-jp", [0xb0, 0xf4], [0xa1, 0xfe]), // JIS X 0208
};

/** A `nav` is announced as navigation: a label that says so again is heard twice. */
export const NAVIGATION =
  /navig|naveg|навіг|навиг|تنقل|ملاح|ناوبر|نیویگ|नेविगे|导航|導覽|導航|ナビ|내비|탐색|điều hướng|urambaz|kewaya|gezin|dolaş|አሰሳ|ዳሰሳ/iu;

/** Strings that the language writes as English does. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "shell.notes",
    "shell.note",
    "shell.settingsPage",
    "shell.searchListed",
    "shell.pageNumber",
    "speech.notes",
  ],
  es: ["shell.video", "shell.audio"],
  pt: ["speech.links"],
  de: ["shell.video", "shell.audio", "speech.links"],
  vi: ["shell.video"],
  id: ["shell.video", "shell.audio"],
  sw: ["shell.video"],
  tr: ["shell.video"],
};

/** Letters, digits, hyphens and joiners within words, and each script's stops, commas and colons. */
export const SPEAKABLE = /^[\p{L}\p{M}\p{N} \u00a0\u200c'’.,:;。，：、،۔।።፣፤፦-]*$/u;

export const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|this|that|are|not|search|latest|settings|here|there|from)(?!\p{L})/iu;

function hanOf(
  encoding: string,
  [firstLead, lastLead]: readonly [number, number],
  [firstTrail, lastTrail]: readonly [number, number],
): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead++)
    for (let trail = firstTrail; trail <= lastTrail; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)));
}
