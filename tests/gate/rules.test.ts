import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/finding.ts";
import { check } from "../../src/gate/check.ts";
import type { Rule } from "../../src/gate/rule.ts";
import { RULES } from "../../src/gate/rules.ts";
import { failureFinding } from "../../src/ingest/failure.ts";
import { type Ingested, ingest, type SourceType } from "../../src/ingest/ingest.ts";
import { renderAudioText } from "../../src/render/audio-text/audio-text.ts";

/**
 * One folder a rule: `pass-*` draws no finding of the rule, `fail-*` draws findings of its severity,
 * `cannot-tell-*` draws notices. The findings stand beside each, and UPDATE=1 rewrites them. What a
 * rule forbids and the model cannot say is found while the source is read, under the rule's name.
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
    const languages = names.flatMap((name) => {
      const outcome = read(join(folder, name));
      return outcome.ok ? [outcome.value.article.lang] : [];
    });
    expect(languages.some((lang) => !lang.startsWith("en"))).toBe(true);
    if (Object.keys(rule.messages).some((message) => message.startsWith("unsure"))) {
      expect(names.filter((name) => name.startsWith("cannot-tell-")).length).toBeGreaterThan(0);
    }
  });

  test.each(names)("%s", (name) => {
    const findings = findingsOf(join(folder, name), rule);
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

function findingsOf(path: string, rule: Rule): readonly Finding[] {
  const outcome = read(path);
  const found = outcome.ok ? outcome.value.findings : [failureFinding(outcome.failure)];
  const own = found.filter((finding) => finding.rule === rule.id);
  if (!outcome.ok) {
    expect(own, `${path}: ${outcome.failure.message}`).not.toEqual([]);
    return own;
  }
  const { article, lines } = outcome.value;
  const lineOf = (place: string) => lines.at(place);
  return [...own, ...check({ article, audioText: spoken(article), lineOf }, [rule])];
}

function read(path: string) {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`${path} is no article.`);
  return ingest({ type, text: readFileSync(path, "utf8") }, { lang: "en" });
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
