import { reset } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { submission } from "../../newsroom/submissions.ts";
import { call, json, MARKDOWN, markdown, put } from "./calls.ts";

afterEach(() => reset());

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly line?: number;
  readonly message: string;
}

/** The findings about translations in an answer, as `rule line`. */
function found(answer: Record<string, unknown>): string[] {
  const findings = (answer["findings"] ?? []) as Finding[];
  const about = findings.filter(({ rule }) => rule.startsWith("translation-"));
  expect(about.every(({ severity }) => severity === "notice")).toBe(true);
  return about.map(({ rule, line }) => `${rule} ${line}`);
}

async function publish(slug: string, ...matter: string[]): Promise<Record<string, unknown>> {
  const response = await put(slug, markdown("Ferry", ...matter));
  expect(response.status).toBeLessThan(300);
  return json(response);
}

test("an editor is told what will not be linked, and the article is published all the same", async () => {
  await publish("ferry-fr", "lang: fr");
  await publish("ferry-ja", "lang: ja", "published: 2199-01-01");
  await publish("ferry-ko", "lang: ko");
  await call("DELETE", "/articles/ferry-ko");
  const named = ["fr: ferry-fr", "de: ferry-fr", "ja: ferry-ja", "ko: ferry-ko", "es: ferry-es"];
  const answer = await publish(
    "ferry",
    "lang: en",
    "translations:",
    ...named.map((entry) => `  ${entry}`),
    "  it: ferry",
  );
  expect(found(answer)).toEqual([
    "translation-language 4",
    "translation-absent 4",
    "translation-absent 4",
    "translation-absent 4",
    "translation-itself 4",
  ]);
  expect(JSON.stringify(answer["findings"])).toContain(
    "The article “ferry-fr” is in fr, and is named as the translation into de.",
  );
  expect(found(await publish("tram", "translations: {fr-CA: ferry-fr}"))).toEqual([
    "translation-taken 3",
  ]);
});

test("a dry run shows the links as they would be, and stores none of them", async () => {
  await publish("ferry-ko", "lang: ko", "translations: {en: ferry}");
  const response = await call("PUT", "/articles/ferry?dry-run=1", {
    headers: MARKDOWN,
    body: markdown("Ferry", "lang: en", "translations: {fr: ferry-fr}"),
  });
  const answer = await json(response);
  expect(found(answer)).toEqual(["translation-absent 4"]);
  const { html } = answer["forms"] as { html: string };
  expect(html).toContain('href="/articles/ferry-ko" hreflang="ko"');
  expect(html).not.toContain("ferry-fr");
  expect(found(await publish("ferry-en", "lang: en", "translations: {ko: ferry-ko}"))).toEqual([]);
});

test("what an article named before does not count in a dry run of what it names now", async () => {
  await publish("ferry-ko", "lang: ko");
  await publish("ferry", "translations: {ko: ferry-ko}");
  const response = await call("PUT", "/articles/ferry?dry-run=1", {
    headers: MARKDOWN,
    body: markdown("Ferry"),
  });
  const { html } = (await json(response))["forms"] as { html: string };
  expect(html).not.toContain("ferry-ko");
});

test.each([
  ["text/markdown", markdown("Ferry", "translations: {klingon_x: ferry-ko}")],
  ["application/json", submission("ferry", { translations: { klingon_x: "ferry-ko" } }).source],
])("a translation into what is no language is refused in %s", async (type, body) => {
  const response = await put("ferry", body, { "Content-Type": type });
  expect(response.status).toBe(422);
  expect(JSON.stringify(await json(response))).toContain("klingon_x");
});
