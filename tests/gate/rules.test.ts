import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/gate/check.ts";
import { RULES } from "../../src/gate/rules.ts";
import { type Ingested, ingest, type SourceType } from "../../src/ingest/ingest.ts";
import { renderAudioText } from "../../src/render/audio-text/audio-text.ts";

/**
 * One folder a rule: `pass-*` draws no finding of the rule, `fail-*` draws findings of its severity,
 * `cannot-tell-*` draws notices. The findings stand beside each, and UPDATE=1 rewrites them.
 */
const FOLDER = join(import.meta.dirname, "../fixtures/gate");
const TYPES: Readonly<Record<string, SourceType>> = {
  ".md": "markdown",
  ".html": "html",
  ".json": "json",
};

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const folder = join(FOLDER, id);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.endsWith(".findings.json"))
    : [];

  test("has a case that passes, one that fails, and one in a language other than English", () => {
    expect(names.filter((name) => name.startsWith("pass-")).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.startsWith("fail-")).length).toBeGreaterThan(0);
    const languages = names.map((name) => article(join(folder, name)).article.lang);
    expect(languages.some((lang) => !lang.startsWith("en"))).toBe(true);
    if (Object.keys(rule.messages).some((message) => message.startsWith("unsure"))) {
      expect(names.filter((name) => name.startsWith("cannot-tell-")).length).toBeGreaterThan(0);
    }
  });

  test.each(names)("%s", (name) => {
    const { article: submitted, lines } = article(join(folder, name));
    const findings = check(
      { article: submitted, audioText: spoken(submitted), lineOf: (path) => lines.at(path) },
      [rule],
    );
    const severities = new Set(findings.map(({ severity }) => severity));
    if (name.startsWith("pass-")) expect(findings).toEqual([]);
    if (name.startsWith("fail-")) expect(severities).toContain(rule.severity);
    if (name.startsWith("cannot-tell-")) expect([...severities]).toEqual(["notice"]);
    if (name.startsWith("pass-")) return;
    const golden = join(folder, `${basename(name, extname(name))}.findings.json`);
    const found = `${JSON.stringify(findings, null, 2)}\n`;
    if (process.env.UPDATE === "1") writeFileSync(golden, found);
    expect(found).toBe(readFileSync(golden, "utf8"));
  });
});

test("every fixture folder belongs to a rule, and ids are unique", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(readdirSync(FOLDER).filter((folder) => !ids.includes(folder))).toEqual([]);
});

function article(path: string): Ingested {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`${path} is no article.`);
  const outcome = ingest({ type, text: readFileSync(path, "utf8") }, { lang: "en" });
  if (!outcome.ok) throw new Error(`${path}: ${outcome.failure.message}`);
  return outcome.value;
}

function spoken(submitted: Ingested["article"]): string {
  const published = { ...submitted, published: submitted.published ?? "2026-11-23" };
  return renderAudioText({
    slug: "fixture",
    article: published,
    publication: "Lectern",
    fallback: "en",
    now: new Date("2026-11-23T12:00:00Z"),
  });
}
