import { reset } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SEARCH_RESULTS } from "../../src/limits.ts";
import { newsroom, paragraph, submission } from "../newsroom/submissions.ts";

const ORIGIN = "https://news.example";
const MORE = SEARCH_RESULTS + 1;

beforeAll(async () => {
  const section = { slug: "sea", name: "Sea" };
  const many = Array.from({ length: MORE }, (_, number) =>
    submission(`buoy-${number}`, { title: `Buoy ${number}`, section, published: "2026-05-01" }),
  );
  await Promise.all(many.map((each) => newsroom().publish(each)));
  await newsroom().publish(
    submission("kino", { title: "Кино", lang: "ru", body: [paragraph("Вечер <b>кино</b>.")] }),
  );
}, 60_000);
afterAll(() => reset());

async function ask(path: string): Promise<{ response: Response; text: string }> {
  const response = await exports.default.fetch(new Request(`${ORIGIN}${path}`));
  return { response, text: await response.text() };
}

describe("any text is a query, and any value an answer", () => {
  const characters = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(..."\u0000\u0007\u200F\uD800\uDFFF\uE000\uFFFE\\\"'`*(){}^:+-AOR "),
    }),
    fc.string({ unit: "grapheme", maxLength: 10_000 }),
  );
  // As it goes over the wire: half a surrogate pair too, which a client may send though it is no text.
  const encoded = characters.map((text) =>
    Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`),
  );
  const halfPair = fc.constant(["%ED", "%A0", "%80", "%FF", "%00", "%zz", "%"]);
  const value = fc.oneof(encoded, halfPair).map((bytes) => bytes.join(""));
  const name = fc.constantFrom("q", "lang", "section", "from", "to", "page");
  const query = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 5 });
  const form = fc.constantFrom("", ".txt", ".json");

  test("never a fault, never markup of the reader's, in any form", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(query, form, async (pairs, suffix) => {
        const written = pairs.map((pair) => pair.join("=")).join("&");
        const { response, text } = await ask(`/search${suffix}?${written}`);
        expect([200, 400]).toContain(response.status);
        if (suffix !== "") expect(text).not.toMatch(/<[a-z!/]/iu);
      }),
      { numRuns: 150 },
    );
  });

  test("the query alone is always a search", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(value, async (q) => {
        const { response, text } = await ask(`/search.json?q=${q}`);
        expect(response.status).toBe(200);
        expect(JSON.parse(text)).toMatchObject({ page: 1, results: expect.any(Array) });
      }),
      { numRuns: 100 },
    );
  });
});

test("filters hold on every page, in every form", async () => {
  const filters = "lang=en&section=sea&from=2026-05-01&to=2026-05-01";
  const page = await ask(`/search?q=buoy&${filters}`);
  const next = `/search?q=buoy&${filters}&page=2`;
  expect(page.text).toContain(`href="${next.replaceAll("&", "&amp;")}" rel="next"`);
  expect(page.response.headers.get("Link")).toBe(`<${next}>; rel="next"`);
  expect(page.text).toContain(`<title>${MORE} results for “buoy” – Lectern</title>`);
  const data = await ask(`/search.json?q=buoy&${filters}`);
  expect(JSON.parse(data.text)).toMatchObject({
    section: "sea",
    total: MORE,
    next: `/search.json?q=buoy&${filters}&page=2`,
  });
  const text = await ask(`/search.txt?q=buoy&${filters}&page=2`);
  expect(text.text).toMatch(/^21 results for “buoy”\.\n\nPage 2\.\n\nLanguage: English\./u);
  expect(text.response.headers.get("Link")).toBe(`</search.txt?q=buoy&${filters}>; rel="prev"`);
  expect(JSON.parse((await ask("/search.json?q=buoy&to=2026-04-30")).text)).toMatchObject({
    total: 0,
    suggestions: [{ query: "buoy", total: MORE }],
  });
});

test("a match is marked on the page and nowhere in text, and what an article says is no markup", async () => {
  const { text } = await ask("/search?q=%D0%9A%D0%98%D0%9D%D0%9E&lang=ru");
  expect(text).toContain("Вечер &lt;b&gt;<mark>кино</mark>&lt;/b&gt;.");
  expect((await ask("/search.txt?q=%D0%BA%D0%B8%D0%BD%D0%BE&lang=ru")).text).toContain(
    "1. Кино. Вечер",
  );
});

test("a value that is not understood is named on a page that loses nothing", async () => {
  const { response, text } = await ask("/search?q=buoy&section=sea&from=23.11.%3Cb%3E");
  expect(response.status).toBe(400);
  expect(text).toContain('“<bdi dir="auto">23.11. b</bdi>” is not a date.');
  expect(text).toMatch(/value="buoy"/u);
  expect(text).toMatch(/<option value="sea" selected/u);
  const problem = await ask("/search.json?q=buoy&lang=english!");
  expect(JSON.parse(problem.text)).toMatchObject({
    status: 400,
    detail:
      "“english!” is not the code of a language. Choose a language, or write a code such as fr.",
  });
});

test("what is withdrawn is in no copy that may be shown again", async () => {
  const { response } = await ask("/search?q=buoy");
  expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
});

test("the search is described for programs, from wherever it is read", async () => {
  const { text } = await ask("/opensearch.xml");
  const urls: Record<string, string | undefined>[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "Url") urls.push(attributes as Record<string, string>);
  });
  parser.write(text).close();
  const templates = Object.fromEntries(urls.map(({ type = "", template }) => [type, template]));
  expect(templates).toEqual({
    "text/html": `${ORIGIN}/search?q={searchTerms}&page={startPage?}`,
    "text/plain": `${ORIGIN}/search.txt?q={searchTerms}&page={startPage?}`,
    "application/json": `${ORIGIN}/search.json?q={searchTerms}&page={startPage?}`,
    "application/opensearchdescription+xml": `${ORIGIN}/opensearch.xml`,
  });
  const asked = (templates["application/json"] ?? "")
    .replace("{searchTerms}", "buoy")
    .replace("{startPage?}", "");
  expect(JSON.parse((await ask(asked.slice(ORIGIN.length))).text)).toMatchObject({ total: MORE });
  expect((await ask("/search")).text).toContain('<link rel="search" href="/opensearch.xml"');
  expect((await ask("/articles/buoy-1")).text).not.toContain("opensearch");
});
