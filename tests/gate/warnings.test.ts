import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { check } from "../../src/gate/check.ts";
import { NOTICES } from "../../src/gate/notices.ts";
import { WARNINGS } from "../../src/gate/warnings.ts";
import { ingest, type Source } from "../../src/ingest/ingest.ts";
import { renderAudioText } from "../../src/render/audio-text/audio-text.ts";
import { articleArbitrary } from "../article/arbitrary.ts";

const RULES = [...WARNINGS, ...NOTICES];
const SAMPLES = join(import.meta.dirname, "../../samples");
const PAGES = join(import.meta.dirname, "../../../shared/real/pages");

describe("for every article", () => {
  test("the rules do not throw, say the same twice, and name places that are there", () => {
    fc.assert(
      fc.property(articleArbitrary, fc.string(), (article, audioText) => {
        const found = check({ article, audioText }, RULES);
        expect(check({ article: structuredClone(article), audioText }, RULES)).toEqual(found);
        for (const { path } of found) expect(at(article, path), path).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });

  test("a rule of notices says one thing an article", () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const rules = check({ article, audioText: "" }, NOTICES).map(({ rule }) => rule);
        expect(new Set(rules).size).toBe(rules.length);
      }),
      { numRuns: 100 },
    );
  });

  // Each is a shape that made some pattern of the rules look again and again at what it had seen.
  test.each([
    "AB’s ",
    "IIII ",
    "A-B ",
    "“a",
    "(A",
    "漢。",
    "한글 ",
    "1. a\n",
    "👨‍",
    "/\\ ",
    "’s",
    "\u0301",
    "the red line ",
  ])("100,000 characters of “%s” take bounded time", (shape) => {
    const started = performance.now();
    check({ article: articleOf(shape.repeat(100_000 / shape.length)), audioText: shape }, RULES);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".md")))(
  "the sample %s has no warning but those that it accepts",
  (name) => {
    const { article, audioText } = read("markdown", join(SAMPLES, name));
    const found = check({ article, audioText }, WARNINGS).filter(
      ({ severity, rule }) => severity === "warning" && !article.acknowledge.includes(rule),
    );
    expect(found).toEqual([]);
  },
);

test.skipIf(!existsSync(PAGES))("on real pages the rules name places that are there", () => {
  for (const name of readdirSync(PAGES)) {
    const page = readFileSync(join(PAGES, name, "expected.html"), "utf8");
    const { article, audioText } = submission("html", `<title>${name}</title>${page}`);
    for (const { path } of check({ article, audioText }, RULES))
      expect(at(article, path), `${name} ${path}`).toBeDefined();
  }
});

if (!existsSync(PAGES)) console.info("The real pages are absent, so the rules do not meet them.");

function read(type: Source["type"], path: string) {
  return submission(type, readFileSync(path, "utf8"));
}

function submission(type: Source["type"], text: string) {
  const outcome = ingest({ type, text }, { lang: "en", base: "https://example.org/" });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const { article } = outcome.value;
  const audioText = renderAudioText({
    slug: "page",
    article: { ...article, published: article.published ?? "2026-11-23" },
    publication: "Lectern",
    fallback: "en",
    now: new Date("2026-11-23T12:00:00Z"),
  });
  return { article, audioText };
}

function articleOf(text: string): Article {
  const outcome = ingest(
    { type: "markdown", text: "---\ntitle: Length\n---\n\nText." },
    { lang: "en" },
  );
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const content = [{ kind: "text", text } as const];
  return {
    ...outcome.value.article,
    body: [
      { kind: "paragraph", content },
      { kind: "paragraph", content: [{ kind: "strong", content }] },
      { kind: "paragraph", content: [{ kind: "link", href: "https://example.org/", content }] },
      { kind: "figure", image: { src: "https://example.org/a.png", alt: text } },
      { kind: "code", text },
    ],
  };
}

/** What stands at a path such as `body[3].content[0]`; the article itself at the empty path. */
function at(article: Article, path: string): unknown {
  const steps = path.match(/[^.[\]]+/gu) ?? [];
  return steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), article);
}
