/** How much of a word one letter of the script is: a Latin letter is the unit, a Han character a word. */
const WEIGHTS: Readonly<Record<string, number>> = {
  Arabic: 1.2,
  Armenian: 1,
  Bengali: 1.2,
  Cyrillic: 1,
  Devanagari: 1.2,
  Ethiopic: 1.5,
  Georgian: 1,
  Greek: 1,
  Gujarati: 1.2,
  Gurmukhi: 1.2,
  Han: 3,
  Hangul: 2.5,
  Hebrew: 1.2,
  Hiragana: 2,
  Kannada: 1.2,
  Katakana: 2,
  Khmer: 1.2,
  Lao: 1.2,
  Latin: 1,
  Malayalam: 1.2,
  Myanmar: 1.2,
  Oriya: 1.2,
  Sinhala: 1.2,
  Tamil: 1.2,
  Telugu: 1.2,
  Thai: 1.2,
  Tibetan: 1.2,
};

const LETTERS = Object.entries(WEIGHTS).map(
  ([script, weight]) => [script, weight, new RegExp(`\\p{Script=${script}}`, "gu")] as const,
);

/** How much of a text stands in each script (Unicode's names), in Latin letters' worth. */
export function scriptWeights(text: string): ReadonlyMap<string, number> {
  const letters = (text.match(/\p{L}/gu) ?? []).join("");
  const counted = LETTERS.map(
    ([script, weight, letter]) => [script, weight * (letters.match(letter)?.length ?? 0)] as const,
  );
  return new Map(counted.filter(([, weight]) => weight > 0));
}
