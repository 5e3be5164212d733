import type { Article } from "../../src/article/model.ts";

const SUBJECTS =
  "minister railway harvest border treaty engineer village reporter satellite bridge".split(" ");
const VERBS =
  "announced measured rejected crossed described repaired counted delayed welcomed copied".split(
    " ",
  );
const PLACES = "Sinuiju Khasan Vladivostok Dandong Wonsan Hyesan Rason Moscow Beijing Seoul".split(
  " ",
);
const TIMES =
  "yesterday recently twice overnight quietly formally again early briefly lately".split(" ");

/** About 1,000 words that compress no better than prose: a fixed walk through four lists. */
export function seedArticle(lang: string): Article {
  let state = 20_261_123;
  const pick = (list: readonly string[]): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)] ?? "";
  };
  const sentence = () => {
    const amount = Math.floor(Number(`0.${state}`) * 9000);
    return `The ${pick(SUBJECTS)} of ${pick(PLACES)} ${pick(VERBS)} the ${pick(SUBJECTS)} ${pick(TIMES)}, with ${amount} ${pick(SUBJECTS)}s and a ${pick(SUBJECTS)} that ${pick(VERBS)} ${pick(PLACES)}.`;
  };
  const paragraph = () => [sentence(), sentence(), sentence()].join(" ");
  return {
    model: 1,
    title: "Kim visits Russia for talks with Putin on arms and grain",
    lang,
    lead: sentence(),
    authors: [{ name: "Jane Park" }],
    published: "2026-11-23T09:30:00Z",
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    body: Array.from({ length: 20 }, () => ({
      kind: "paragraph" as const,
      content: [{ kind: "text" as const, text: paragraph() }],
    })),
    notes: [],
  };
}
