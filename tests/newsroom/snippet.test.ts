import fc from "fast-check";
import { expect, test } from "vitest";
import { SNIPPET_WORDS } from "../../src/limits.ts";
import { searchTerms, soughtWords } from "../../src/newsroom/search-query.ts";
import { snippet } from "../../src/newsroom/snippet.ts";

/** A snippet with brackets around what was looked for. */
function shown(text: string, query: string, lang = "en"): string {
  const runs = snippet(text, soughtWords(searchTerms(query), lang), lang);
  return runs.map((run) => (run.match ? `[${run.text}]` : run.text)).join("");
}

test.each([
  ["Rice and grain.", "grain", "Rice and [grain]."],
  ["Rice and grains.", "grain", "Rice and [grains]."],
  ["Grains rice", "grain rice", "Grains [rice]"],
  ["The North Korean army", "north korea", "The [North Korean] army"],
  ["L’été fut long", "ete", "[L’été] fut long"],
  ["平壌で会談した", "会談", "平壌で[会談]した"],
  ["평양에서 회담했다", "평양", "[평양에서] 회담했다"],
  ["A catalogue of cats", "cat ", "A [catalogue] of [cats]"],
  ["A catalogue of a cat", '"cat"', "A catalogue of a [cat]"],
  ["Nothing of it", "else", "Nothing of it"],
  ["", "else", ""],
  ["… !", "else", ""],
])("in %j for %j it is %j", (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

test.each([
  ["sv", "Får får får?", "far", "Får får får?"],
  ["sv", "Far, får får får?", "får", "Far, [får får får]?"],
  ["tr", "Cumhurbaşkanı Erdoğan", "erdogan", "Cumhurbaşkanı [Erdoğan]"],
  ["de", "Herr Müller", "mueller", "Herr [Müller]"],
  ["de", "Herr Müller", "muller", "Herr [Müller]"],
  ["fa", "گزارش می\u200Cشود", "میشود", "گزارش [می\u200Cشود]"],
  ["ar", "وزارة الخارجية", "وزاره", "[وزارة] الخارجية"],
])("marks in %s what its letters make of %j for %s", (lang, text, query, expected) => {
  expect(shown(text, query, lang)).toBe(expected);
});

test("is cut around the first match, and says so", () => {
  const text = `${"before ".repeat(50)}match${" after".repeat(50)}`;
  const cut = shown(text, "match");
  expect(cut).toMatch(/^… before .*before \[match\] after .* after …$/u);
  expect(cut.match(/[a-z]+/gu)).toHaveLength(SNIPPET_WORDS);
});

test("is a part of the text whatever the text and the query are", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string(), (text, query) => {
      const runs = snippet(text, soughtWords(searchTerms(query), "tr"), "tr");
      const whole = runs.map((run) => run.text).join("");
      expect(text.toWellFormed()).toContain(whole.replace(/^… | …$/gu, ""));
      expect(runs.every((run) => run.text !== "")).toBe(true);
    }),
  );
});
