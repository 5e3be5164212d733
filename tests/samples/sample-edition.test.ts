import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Article, Block, Inline } from "../../src/article/model.ts";
import { places } from "../../src/article/traverse.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { articlePath, FORM_NAMES } from "../../src/paths.ts";

type Kind = Block["kind"] | Inline["kind"];

/** Typed over the model, so that a new kind fails `tsc` until a sample shows it. */
const KINDS: Readonly<Record<Kind, true>> = {
  abbreviation: true,
  aside: true,
  break: true,
  code: true,
  definitions: true,
  deleted: true,
  embed: true,
  emphasis: true,
  figure: true,
  heading: true,
  inserted: true,
  link: true,
  list: true,
  media: true,
  note: true,
  paragraph: true,
  passage: true,
  "pull-quote": true,
  quotation: true,
  quote: true,
  rule: true,
  strong: true,
  subscript: true,
  superscript: true,
  table: true,
  text: true,
};

const FOLDER = join(import.meta.dirname, "../../samples");
const SAMPLES = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name.slice(0, -".md".length), read(name)]),
);
const ADDRESSES = new Set(
  [...SAMPLES.keys()].flatMap((slug) => FORM_NAMES.map((form) => articlePath(slug, form))),
);

function read(name: string) {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const ingested = ingest({ type: "markdown", text }, {});
  if (!ingested.ok) throw new Error(`${name}: ${JSON.stringify(ingested.failure)}`);
  return ingested.value;
}

function nodesOf(article: Article): (Block | Inline)[] {
  return [...places(article)].map(({ node }) => node);
}

/** Addresses on this site that an article sends its readers to. */
function addressesOf(article: Article): string[] {
  return nodesOf(article).flatMap((node) => {
    if (node.kind === "link" || node.kind === "embed") return [node.href];
    return node.kind === "media" && node.transcript !== undefined ? [node.transcript] : [];
  });
}

test.each([...SAMPLES])("%s is read without a finding", (_slug, { findings }) => {
  expect(findings).toEqual([]);
});

test("the samples together show every kind of block and inline", () => {
  const shown = new Set(
    [...SAMPLES.values()].flatMap(({ article }) => nodesOf(article)).map(({ kind }) => kind),
  );
  expect([...shown].sort()).toEqual(Object.keys(KINDS).sort());
});

test.each([...SAMPLES])("every link of %s to an article leads to one", (_slug, { article }) => {
  const paths = addressesOf(article).filter((address) => address.startsWith("/articles/"));
  expect(paths.filter((path) => !ADDRESSES.has(path.replace(/[?#].*$/u, "")))).toEqual([]);
});

test.each([...SAMPLES])("every link within %s has its target", (_slug, { article }) => {
  const ids = nodesOf(article).map((node) => (node.kind === "heading" ? `#${node.id}` : ""));
  const links = addressesOf(article).filter((address) => address.startsWith("#"));
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test.each([...SAMPLES])("the translations of %s are linked both ways", (slug, { article }) => {
  for (const [lang, other] of Object.entries(article.translations)) {
    const translation = SAMPLES.get(other)?.article;
    expect(translation?.lang).toBe(lang);
    expect(translation?.translations[article.lang]).toBe(slug);
  }
});

test.each([...SAMPLES])(
  "%s has a date that is not to come, a lead and a section",
  (_slug, { article }) => {
    expect(Date.parse(article.published ?? "")).toBeLessThan(Date.now());
    expect(article.lead).toBeDefined();
    expect(article.section).toBeDefined();
  },
);
