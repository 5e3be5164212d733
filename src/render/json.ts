import type { Article } from "../article/model.ts";

/** The order in which a person would want to read the fields; any other follows. */
const ORDER: readonly (keyof Article)[] = [
  "model",
  "title",
  "lang",
  "lead",
  "authors",
  "section",
  "published",
  "updated",
  "dateline",
  "breaking",
  "image",
  "tags",
  "translations",
  "canonical",
  "corrections",
  "acknowledge",
  "body",
  "notes",
];

/** An article as JSON that publishes to the same article: keys in one order, two spaces, a final LF. */
export function renderJson(article: Article): string {
  return `${JSON.stringify(ordered(article, ORDER), null, 2)}\n`;
}

/** Named keys first, the rest by name, so that equal articles are equal bytes. */
function ordered(value: unknown, first: readonly string[] = ["kind"]): unknown {
  if (Array.isArray(value)) return value.map((each) => ordered(each));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  const entries = Object.entries(value).sort(
    ([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1),
  );
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}
