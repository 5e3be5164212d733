import { expect, test } from "vitest";
import { READING_FORMULAS, syllablesIn } from "../../src/gate/reading-ease.ts";

test.each([
  ["en", "cat 1 table 2 used 1 wanted 2 harvest 2 institutional 5 necessity 4 rule 1 people 2"],
  ["fr", "table 1 parlent 1 récolte 2 monde 1 institution 4 été 2 les 1 gouvernement 3"],
  ["es", "tierra 2 maíz 2 institución 4 gobierno 3 queso 2 país 2 ciudad 2 leer 2"],
  ["pt", "terra 2 nação 2 governo 3 país 2 nacional 3 pão 1 saúde 3"],
  ["de", "haus 1 bauern 2 frieden 2 wirtschaft 2 genehmigung 4 see 1"],
  ["ru", "урожай 3 хлеб 1 правительство 4"],
  ["tr", "hasat 2 çiftçi 2 cumhurbaşkanı 5"],
])("syllables of %s", (language, counted) => {
  const formula = READING_FORMULAS[language];
  if (formula === undefined) throw new Error(`No formula for ${language}.`);
  const said = counted.replace(
    /(\p{L}+) \d/gu,
    (_, word: string) => `${word} ${syllablesIn(word, formula)}`,
  );
  expect(said).toBe(counted);
});

test("the formula gives what its author’s constants say", () => {
  // Six words of one syllable in one sentence: 206.835 − 1.015 × 6 − 84.6 × 1.
  expect(READING_FORMULAS.en?.ease(6, 1)).toBeCloseTo(116.145);
  expect(READING_FORMULAS.de?.ease(6, 1)).toBeCloseTo(115.5);
  expect(READING_FORMULAS.tr?.ease(10, 2.5)).toBeCloseTo(72.2875);
});
