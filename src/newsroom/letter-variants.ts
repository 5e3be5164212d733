/** Ways to write one letter, brought to one: what a reader's keyboard makes is not what a writer's does. */

/** Letters that Unicode does not take apart, as they are typed without their marks. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  // Hausa and its neighbours.
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
  ƴ: "y",
  ɛ: "e",
  ɔ: "o",
  ɣ: "g",
};

/** Arabic, Persian and Urdu have code points of their own for letters that readers take for one. */
const ONE_LETTER: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ہ: "ه",
  ۃ: "ه",
  ە: "ه",
  ھ: "ه",
  // The same letter at the end of a Greek word.
  ς: "σ",
};

const VARIANTS: Readonly<Record<string, string>> = { ...PLAIN_LETTERS, ...ONE_LETTER };
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join("")}]`, "gu");

/** Hindi writes a nasal before a consonant of its own row as a dot, and foreign sounds with or without one. */
const NASAL = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/gu;
const FOREIGN_SOUND = /(?<=[कखगजफ])\u093C/gu;

/** Rows of Amharic letters that sound alike: first letter of a row, first of the one it is written as. */
const AMHARIC_ROWS: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x12b8, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];
/** Letters of a row but its eighth, which is a sound of its own. */
const AMHARIC_ORDERS = 7;
/** The first and fourth letter of these rows sound alike: ሀ ሃ, አ ኣ. */
const AMHARIC_ALIKE: Readonly<Record<string, string>> = { ሃ: "ሀ", ኣ: "አ" };

/** A word in lower case with one letter for all variants of it, but for letters that are kept. */
export function unifyVariants(word: string, kept: ReadonlySet<string>): string {
  return word
    .replace(VARIANT, (letter) => (kept.has(letter) ? letter : (VARIANTS[letter] ?? letter)))
    .replace(/[\u30A1-\u30F6\u30FD\u30FE]/gu, (kana) => shifted(kana, -0x60))
    .replace(NASAL, "ं")
    .replace(FOREIGN_SOUND, "")
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Amharic with one letter for each sound. Tigrinya writes the same letters for sounds that differ. */
export function unifyAmharic(word: string): string {
  return word
    .replace(/[\u1210-\u1226\u1280-\u1286\u12B8-\u12BE\u12D0-\u12D6\u1340-\u1346]/gu, amharicSound)
    .replace(/[ሃኣ]/gu, (letter) => AMHARIC_ALIKE[letter] ?? letter);
}

function amharicSound(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const row = AMHARIC_ROWS.find(([first]) => code >= first && code < first + AMHARIC_ORDERS);
  return row === undefined ? letter : shifted(letter, row[1] - row[0]);
}

function shifted(letter: string, by: number): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + by);
}

/** Decimal digits of every script stand in rows of ten (Unicode 4.6). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
