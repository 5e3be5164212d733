import { env, exports } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { CACHE_CONTROL } from "../../src/http/cache-control.ts";
import { SETTINGS_BODY_BYTES } from "../../src/limits.ts";
import { OPEN_SEARCH_TYPE } from "../../src/paths.ts";
import { LAST_MODIFIED, MODIFIED, READABLE, seedEdition } from "./seed.ts";

const ORIGIN = "https://news.example";

// A briefing is of its day, so it is modified on it: the tests are on the day of what is published.
beforeAll(async () => {
  vi.useFakeTimers({ now: (MODIFIED + 60) * 1000, toFake: ["Date"] });
  await seedEdition();
});
afterAll(() => {
  vi.useRealTimers();
});

function ask(path: string, headers: HeadersInit = {}, method = "GET"): Promise<Response> {
  const init = { method, headers, redirect: "manual" } as const;
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, init));
}

/** What each column of the table says is an exact header, or `null` for its absence. */
interface Expected {
  readonly status?: number;
  readonly type: string | null;
  readonly vary?: string | null;
  readonly cache: keyof typeof CACHE_CONTROL;
  readonly lang?: string | null;
  readonly robots?: string;
  readonly location?: string;
}

const HTML = "text/html; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";
const SSML = "application/ssml+xml; charset=utf-8";
const MARKDOWN = "text/markdown; charset=utf-8";
const XML = "application/xml; charset=utf-8";
const JSON_TYPE = "application/json";
const PROBLEM = "application/problem+json";
const BARE = "Accept, Save-Data, Cookie";
const SHELL = "Save-Data, Cookie";
const en = "en";
const noindex = "noindex";

const ATOM = "application/atom+xml; charset=utf-8";
const JSON_FEED = "application/feed+json";
const FEED = { vary: "Accept-Encoding", cache: "page", lang: en, robots: noindex } as const;

type Row = readonly [path: string, headers: Record<string, string>, expected: Expected];

function withDefaults(defaults: Partial<Expected>, rows: readonly Row[]): Row[] {
  return rows.map(([path, headers, expected]) => [path, headers, { ...defaults, ...expected }]);
}

const answered: readonly Row[] = [
  ["/", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/?utm=1", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/", { Accept: "application/json" }, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/index.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/ko", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/ko/index.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/sections/north", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/sections/north.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/feed.xml", {}, { type: ATOM, ...FEED }],
  ["/feed.json", {}, { type: JSON_FEED, ...FEED }],
  ["/ko/feed.xml", {}, { type: ATOM, ...FEED }],
  ["/sections/north.json", {}, { type: JSON_FEED, ...FEED }],
  ["/tags/%E6%B8%A1%E8%BD%AE", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/tags/%E6%B8%A1%E8%BD%AE.xml", {}, { type: ATOM, ...FEED }],
  ["/archive", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/archive.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/archive/2026/11", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/archive/2026/11?page=2", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/archive/2026/11.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/archive/2026/11.xml?page=2", {}, { type: ATOM, ...FEED }],
  ["/briefing.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/ko/briefing.txt?a=b", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  [
    "/sections/north/briefing.ssml",
    {},
    { type: SSML, vary: "Accept-Encoding", cache: "page", lang: en, robots: noindex },
  ],
  ["/articles/kim", {}, { type: HTML, vary: BARE, cache: "page", lang: en }],
  ["/articles/kim-ko", {}, { type: HTML, vary: BARE, cache: "page", lang: "ko" }],
  ["/articles/kim?ref=x", { Accept: "*/*" }, { type: HTML, vary: BARE, cache: "page", lang: en }],
  [
    "/articles/kim",
    { Accept: "text/plain" },
    { type: TEXT, vary: BARE, cache: "page", lang: en, robots: noindex },
  ],
  [
    "/articles/kim",
    { Accept: "application/ssml+xml" },
    { type: SSML, vary: `${BARE}, Accept-Encoding`, cache: "page", lang: en, robots: noindex },
  ],
  [
    "/articles/kim",
    { Accept: "text/markdown" },
    { type: MARKDOWN, vary: `${BARE}, Accept-Encoding`, cache: "page", lang: en, robots: noindex },
  ],
  [
    "/articles/kim",
    { Accept: "application/json" },
    { type: JSON_TYPE, vary: BARE, cache: "page", lang: en, robots: noindex },
  ],
  [
    "/articles/kim",
    { Accept: "image/png" },
    { status: 406, type: HTML, vary: BARE, cache: "absence", lang: en, robots: noindex },
  ],
  ["/articles/kim", { "Save-Data": "on" }, { type: HTML, vary: BARE, cache: "page", lang: en }],
  [
    "/articles/kim",
    { Cookie: "edition=lite" },
    { type: HTML, vary: BARE, cache: "private", lang: en },
  ],
  ["/", { Cookie: "edition=lite" }, { type: HTML, vary: SHELL, cache: "private", lang: en }],
  ["/?edition=lite", {}, { type: HTML, cache: "page", lang: en }],
  ["/?edition=huge", {}, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  [
    "/articles/kim?edition=full",
    { Cookie: "edition=lite" },
    { type: HTML, vary: "Accept", cache: "page", lang: en },
  ],
  ["/", { Cookie: "other=1" }, { type: HTML, vary: SHELL, cache: "page", lang: en }],
  ["/articles/kim.lite", {}, { type: HTML, cache: "page", lang: en, robots: noindex }],
  ["/articles/kim.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  [
    "/articles/kim.txt",
    { Accept: "application/json", Cookie: "edition=lite" },
    { type: TEXT, cache: "page", lang: en, robots: noindex },
  ],
  [
    "/articles/kim.ssml",
    {},
    { type: SSML, vary: "Accept-Encoding", cache: "page", lang: en, robots: noindex },
  ],
  [
    "/articles/kim.md",
    {},
    { type: MARKDOWN, vary: "Accept-Encoding", cache: "page", lang: en, robots: noindex },
  ],
  ["/articles/kim.json", {}, { type: JSON_TYPE, cache: "page", lang: en, robots: noindex }],
  ["/search", {}, { type: HTML, vary: SHELL, cache: "page", lang: en, robots: noindex }],
  ["/search?lang=ko", {}, { type: HTML, vary: SHELL, cache: "fresh", lang: "ko", robots: noindex }],
  ["/search.txt?q=x", {}, { type: TEXT, cache: "fresh", lang: en, robots: noindex }],
  ["/search.json?q=x", {}, { type: JSON_TYPE, cache: "fresh", lang: en, robots: noindex }],
  [
    "/opensearch.xml",
    {},
    { type: `${OPEN_SEARCH_TYPE}; charset=utf-8`, cache: "page", lang: null, robots: noindex },
  ],
  ["/settings", {}, { type: HTML, cache: "never", lang: en, robots: noindex }],
  ["/healthz", {}, { type: JSON_TYPE, cache: "never", lang: null, robots: noindex }],
  ["/archive/2026/11/sitemap.xml", {}, { type: XML, cache: "page", lang: null, robots: noindex }],
  ["/lists-sitemap.xml", {}, { type: XML, cache: "page", lang: null, robots: noindex }],
  ["/sitemap.xml", {}, { type: XML, cache: "page", lang: null, robots: noindex }],
  ["/news-sitemap.xml", {}, { type: XML, cache: "page", lang: null, robots: noindex }],
  ["/llms.txt", {}, { type: TEXT, cache: "page", lang: en, robots: noindex }],
  ["/site.webmanifest", {}, { type: "application/manifest+json", cache: "asset", lang: null }],
  ["/robots.txt", {}, { type: TEXT, cache: "asset", lang: null }],
  ["/favicon.svg", {}, { type: "image/svg+xml; charset=utf-8", cache: "asset", lang: null }],
];

const problems: readonly Row[] = withDefaults({ robots: noindex }, [
  ["/nothing/here", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en }],
  ["/ko/nothing", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: "ko" }],
  ["/fa", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: "fa" }],
  ["/fa/index.txt", {}, { status: 404, type: TEXT, cache: "absence", lang: "fa" }],
  ["/articles/none", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en }],
  [
    "/articles/none",
    { Accept: "text/plain" },
    { status: 404, type: TEXT, vary: BARE, cache: "absence", lang: en },
  ],
  [
    "/articles/none",
    { Accept: "application/problem+json" },
    { status: 404, type: PROBLEM, vary: BARE, cache: "absence", lang: en },
  ],
  ["/articles/none.lite", {}, { status: 404, type: HTML, cache: "absence", lang: en }],
  ["/articles/none.txt", {}, { status: 404, type: TEXT, cache: "absence", lang: en }],
  ["/articles/none.md", {}, { status: 404, type: TEXT, cache: "absence", lang: en }],
  ["/articles/none.ssml", {}, { status: 404, type: SSML, cache: "absence", lang: en }],
  ["/articles/none.json", {}, { status: 404, type: PROBLEM, cache: "absence", lang: en }],
  ["/articles/kim.pdf", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en }],
  [
    "/articles/Kim.%E6%97%A5",
    {},
    { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en },
  ],
  ["/sections/North.pdf", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en }],
  ["/articles/-kim-", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en }],
  [
    "/articles/withdrawn",
    {},
    { status: 410, type: HTML, vary: BARE, cache: "absence", lang: "ko" },
  ],
  ["/articles/withdrawn.txt", {}, { status: 410, type: TEXT, cache: "absence", lang: "ko" }],
  ["/articles/withdrawn.ssml", {}, { status: 410, type: SSML, cache: "absence", lang: "ko" }],
  ["/articles/withdrawn.json", {}, { status: 410, type: PROBLEM, cache: "absence", lang: "ko" }],
  ["/articles/lately-withdrawn.txt", {}, { status: 410, type: TEXT, cache: "absence", lang: en }],
  ["/sections/none", {}, { status: 404, type: HTML, vary: BARE, cache: "absence", lang: en }],
  ["/sections/north.md", {}, { status: 404, type: TEXT, cache: "absence", lang: en }],
  ["/articles/%zz", {}, { status: 400, type: HTML, vary: BARE, cache: "never", lang: en }],
  ["/%FF.json", {}, { status: 400, type: PROBLEM, cache: "never", lang: en }],
  [
    "/archive/2026/11?page=0",
    {},
    { status: 400, type: HTML, vary: BARE, cache: "never", lang: en },
  ],
  ["/search.json?q=x&page=0", {}, { status: 400, type: PROBLEM, cache: "never", lang: en }],
  ["/search?q=x&lang=!", {}, { status: 400, type: HTML, vary: SHELL, cache: "never", lang: en }],
  ["/search.txt?from=x", {}, { status: 400, type: TEXT, cache: "never", lang: en }],
  [`/articles/${"a".repeat(2100)}.txt`, {}, { status: 414, type: TEXT, cache: "never", lang: en }],
]);

const moved: readonly Row[] = withDefaults({ lang: null }, [
  ["/articles/kim/", {}, { status: 308, type: null, cache: "page", location: "/articles/kim" }],
  [
    "/articles/kim.txt/?a=b",
    {},
    { status: 308, type: null, cache: "page", location: "/articles/kim.txt?a=b" },
  ],
  ["/ko/", {}, { status: 308, type: null, cache: "page", location: "/ko" }],
  ["/KO", {}, { status: 308, type: null, cache: "page", location: "/ko" }],
  [
    "/articles/Kim.txt",
    {},
    { status: 308, type: null, cache: "page", location: "/articles/kim.txt" },
  ],
  [
    "/sections/North.txt?a=b",
    {},
    { status: 308, type: null, cache: "page", location: "/sections/north.txt?a=b" },
  ],
  ["//evil.example/", {}, { status: 308, type: null, cache: "page", location: "/evil.example" }],
]);

describe("URL by URL", () => {
  test.each([...answered, ...problems, ...moved])("%s %j", async (path, headers, expected) => {
    const response = await ask(path, headers);
    await response.arrayBuffer();
    const {
      status = 200,
      type,
      vary = null,
      cache,
      lang,
      robots = null,
      location = null,
    } = expected;
    expect({
      status: response.status,
      type: response.headers.get("Content-Type"),
      vary: response.headers.get("Vary"),
      cache: response.headers.get("Cache-Control"),
      lang: response.headers.get("Content-Language"),
      robots: response.headers.get("X-Robots-Tag"),
      location: response.headers.get("Location"),
    }).toEqual({ status, type, vary, cache: CACHE_CONTROL[cache], lang, robots, location });
  });
});

describe("methods", () => {
  test.each(READABLE)("HEAD %s is GET without its body", async (path) => {
    const [got, head] = [await ask(path), await ask(path, {}, "HEAD")];
    const body = await got.arrayBuffer();
    expect(head.status).toBe(got.status);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
    expect(head.headers.get("Content-Length")).toBe(String(body.byteLength));
  });

  test.each(READABLE)("%s refuses what it does not take, and says what it does", async (path) => {
    const allow = path === "/settings" ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
    const options = await ask(path, {}, "OPTIONS");
    expect([options.status, options.headers.get("Allow")]).toEqual([204, allow]);
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const response = await ask(path, { Accept: "text/plain" }, method);
      expect([response.status, response.headers.get("Allow")]).toEqual([405, allow]);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
    }
  });
});

describe("conditional requests", () => {
  const tagged = READABLE.filter((path) =>
    /^\/($|ko|index|articles|sections|briefing|sitemap|llms)/u.test(path),
  );

  test.each(tagged)("%s is not sent again to who has it", async (path) => {
    const first = await ask(path);
    await first.arrayBuffer();
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[\w.-]+"$/u);
    // A briefing is of its day.
    const midnight = new Date(new Date().toISOString().slice(0, 10));
    const isOfToday = path.includes("briefing") && midnight > new Date(LAST_MODIFIED);
    const modified = isOfToday ? midnight.toUTCString() : LAST_MODIFIED;
    expect(first.headers.get("Last-Modified")).toBe(modified);
    for (const tags of [tag, `W/${tag}`, `"x", W/${tag}`, "*"]) {
      const again = await ask(path, { "If-None-Match": tags });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      for (const name of ["ETag", "Last-Modified", "Cache-Control", "Vary"]) {
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      }
      expect(again.headers.get("Content-Type")).toBeNull();
    }
    expect((await ask(path, { "If-Modified-Since": modified })).status).toBe(304);
    const changed = { "If-None-Match": '"x"', "If-Modified-Since": modified };
    expect((await ask(path, changed)).status).toBe(200);
    expect((await ask(path, { "If-None-Match": tag }, "HEAD")).status).toBe(304);
  });

  test("no two forms of an article have the same tag", async () => {
    const forms = ["", ".lite", ".txt", ".ssml", ".md", ".json"];
    const requests = forms.map((suffix) => ask(`/articles/kim${suffix}`));
    const coded = ["br", "gzip"].map((coding) =>
      ask("/articles/kim.ssml", { "Accept-Encoding": coding }),
    );
    const responses = await Promise.all([...requests, ...coded]);
    await Promise.all(responses.map((response) => response.arrayBuffer()));
    const tags = responses.map(({ headers }) => headers.get("ETag"));
    expect(new Set(tags).size).toBe(forms.length + 2);
  });
});

/** Addresses by `hreflang`, as the Link header has them. */
function inHeader({ headers }: Response): Record<string, string> {
  const links = (headers.get("Link") ?? "").matchAll(/<([^>]+)>[^,]*hreflang="([^"]+)"/gu);
  return Object.fromEntries(Array.from(links, ([, href = "", lang = ""]) => [lang, href]));
}

/** Addresses by `hreflang`, as the head of a page has them. */
function inHead(html: string): Record<string, string> {
  const head = html.slice(0, html.indexOf("</head>"));
  const links = head.matchAll(/<link rel="alternate" href="([^"]+)" hreflang="([^"]+)"/gu);
  return Object.fromEntries(Array.from(links, ([, href = "", lang = ""]) => [lang, href]));
}

describe("front pages", () => {
  test.each(["/", "/ko"])("%s lists all of them, and / for any other language", async (path) => {
    const response = await ask(path);
    const languages = { en: `${ORIGIN}/en`, ko: `${ORIGIN}/ko`, "x-default": `${ORIGIN}/` };
    expect(inHeader(response)).toEqual(languages);
    expect(inHead(await response.text())).toEqual(languages);
  });

  test.each(["/index.txt", "/sections/north", "/settings"])("%s lists none", async (path) => {
    const response = await ask(path);
    expect(inHeader(response)).toEqual({});
    expect(inHead(await response.text())).toEqual({});
  });
});

describe("an article", () => {
  test("is a whole page around the stored fragment", async () => {
    const html = await (await ask("/articles/kim")).text();
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/u);
    expect(html).toContain("<title>Kim visits Russia – Lectern</title>");
    expect(html).toContain('content="He arrives by train &amp; leaves by sea"');
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/articles/kim"`);
    expect(html).toContain("<h1>Kim visits Russia</h1><p>He arrived.</p></main>");
    expect(html).toMatch(/<\/html>\s*$/u);
    expect(html.match(/<main/gu)).toHaveLength(1);
  });

  test("links to its other forms and languages, in the header too", async () => {
    const response = await ask("/articles/kim.txt");
    await response.text();
    expect(response.headers.get("Link")?.split(", ")).toEqual([
      `<${ORIGIN}/articles/kim>; rel="canonical"`,
      '</articles/kim>; rel="alternate"; type="text/html"',
      '</articles/kim.lite>; rel="alternate"; type="text/html"',
      '</articles/kim.ssml>; rel="alternate"; type="application/ssml+xml"',
      '</articles/kim.md>; rel="alternate"; type="text/markdown"',
      '</articles/kim.json>; rel="alternate"; type="application/json"',
      `<${ORIGIN}/articles/kim>; rel="alternate"; hreflang="en"`,
      `<${ORIGIN}/articles/kim-ko>; rel="alternate"; hreflang="ko"`,
      `<${ORIGIN}/articles/kim>; rel="alternate"; hreflang="x-default"`,
    ]);
  });

  test.each(["/articles/kim", "/articles/kim-ko", "/articles/kim.lite"])(
    "%s lists itself and its translation, as the other does",
    async (path) => {
      const response = await ask(path);
      const languages = {
        en: `${ORIGIN}/articles/kim`,
        ko: `${ORIGIN}/articles/kim-ko`,
        "x-default": `${ORIGIN}/articles/kim`,
      };
      expect(inHeader(response)).toEqual(languages);
      expect(inHead(await response.text())).toEqual(languages);
    },
  );

  test.each([
    ["/articles/kim", {}, "He arrived."],
    ["/articles/kim.lite", {}, "Light."],
    ["/articles/kim", { "Save-Data": "on" }, "Light."],
    ["/articles/kim", { Cookie: "edition=lite" }, "Light."],
    ["/articles/kim", { Cookie: "edition=full", "Save-Data": "on" }, "He arrived."],
    ["/articles/kim?edition=full", { Cookie: "edition=lite" }, "He arrived."],
    ["/articles/kim?edition=full", { "Save-Data": "on" }, "He arrived."],
    ["/articles/kim?edition=lite", { Cookie: "edition=full" }, "Light."],
    ["/articles/kim.lite?edition=full", {}, "Light."],
  ])("%s %j is the page that the reader wants", async (path, headers, words) => {
    expect(await (await ask(path, headers)).text()).toContain(words);
  });

  test("has the shell in its own language", async () => {
    const html = await (await ask("/articles/kim-ko")).text();
    expect(html).toContain('<html lang="ko"');
    expect(html).toContain("북한");
  });
});

describe("compressed forms", () => {
  test.each([
    ["/articles/kim.ssml", "br"],
    ["/articles/kim.ssml", "gzip"],
    ["/articles/kim.md", "br"],
  ])("%s goes out as %s from the bytes that are stored", async (path, coding) => {
    const stored = await env.EDITION.getWithMetadata<{
      parts: readonly [string, number, number][];
    }>("article:kim", "arrayBuffer");
    const part = `${path.slice(path.indexOf(".") + 1)}.${coding}`;
    const [, , length] = stored.metadata?.parts.find(([name]) => name === part) ?? [];
    const response = await ask(path, { "Accept-Encoding": coding }, "HEAD");
    expect(response.headers.get("Content-Encoding")).toBe(coding);
    expect(response.headers.get("Content-Length")).toBe(String(length));
    const whole = await ask(path, { "Accept-Encoding": coding });
    expect(await whole.text()).toBe(await (await ask(path)).text());
  });

  test("a client that takes neither gets plain bytes", async () => {
    const response = await ask("/articles/kim.ssml", { "Accept-Encoding": "identity" });
    expect(response.headers.get("Content-Encoding")).toBeNull();
    expect(await response.text()).toContain("<speak>");
  });
});

describe("what is told about a problem", () => {
  test("a withdrawal says why, in every form and in the article's language", async () => {
    for (const suffix of ["", ".lite", ".txt", ".ssml", ".md", ".json"]) {
      const response = await ask(`/articles/withdrawn${suffix}`);
      expect(response.status).toBe(410);
      expect(await response.text()).toContain("취재원이 틀렸습니다.");
    }
  });

  test("a reason is never markup", async () => {
    for (const suffix of ["", ".ssml"]) {
      const text = await (await ask(`/articles/lately-withdrawn${suffix}`)).text();
      expect(text).toContain("The &lt;b&gt;source&lt;/b&gt; was wrong.");
    }
  });

  test("text is one paragraph and JSON is a problem", async () => {
    const text = await (await ask("/articles/none.txt")).text();
    expect(text).toMatch(/^[^\n]+[.!?]\n$/u);
    const problem = await (await ask("/articles/withdrawn.json")).json();
    expect(problem).toMatchObject({ type: "about:blank", status: 410, title: expect.any(String) });
  });

  test("a page of the archive that is no number is named in every form, never as markup", async () => {
    for (const suffix of ["", ".txt"]) {
      const said = await (await ask(`/archive/2026/11${suffix}?page=<b>0`)).text();
      expect(said).toContain("“b 0” is not the number of a page.");
    }
  });

  test("a 406 and an unknown suffix list the forms that there are", async () => {
    for (const [path, accept] of [
      ["/articles/kim", "image/png"],
      ["/articles/kim.pdf", "text/html"],
    ] as const) {
      const html = await (await ask(path, { Accept: accept })).text();
      for (const suffix of ["", ".lite", ".txt", ".ssml", ".md", ".json"]) {
        expect(html).toContain(`href="/articles/kim${suffix}"`);
      }
    }
    const problem = await ask("/articles/kim.pdf", { Accept: "application/json" });
    expect(await problem.json()).toMatchObject({
      forms: expect.arrayContaining([{ href: "/articles/kim.txt", type: "text/plain" }]),
    });
  });
});

describe("settings", () => {
  const form = (body: string, type = "application/x-www-form-urlencoded", query = "") =>
    exports.default.fetch(
      new Request(`${ORIGIN}/settings${query}`, {
        method: "POST",
        body,
        headers: { "Content-Type": type },
        redirect: "manual",
      }),
    );

  test("are kept in one cookie, and the browser is sent back to them", async () => {
    const response = await form("edition=lite");
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/settings?saved"]);
    const cookie = response.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^edition=lite; .*Secure; HttpOnly; SameSite=Lax$/u);
    const html = await (await ask("/settings?saved", { Cookie: "edition=lite" })).text();
    expect(html).toMatch(/<input[^>]*value="lite"[^>]*checked/u);
  });

  test("are in the language that the address says, and stay in it", async () => {
    const html = await (await ask("/articles/kim-ko")).text();
    expect(html).toContain('<a href="/settings?lang=ko">');
    expect(await (await ask("/articles/kim")).text()).toContain('<a href="/settings">');
    const settings = await ask("/settings?lang=ko");
    expect(settings.headers.get("Content-Language")).toBe("ko");
    expect(await settings.text()).toContain('action="/settings?lang=ko"');
    const saved = await form("edition=lite", undefined, "?lang=ko");
    expect(saved.headers.get("Location")).toBe("/settings?lang=ko&saved");
    expect(await (await ask("/settings?lang=ko&saved")).text()).toContain('<html lang="ko"');
    for (const other of ["?lang=xx", "?lang=!", "?lang="]) {
      expect((await ask(`/settings${other}`)).headers.get("Content-Language")).toBe("en");
      const location = (await form("edition=lite", undefined, other)).headers.get("Location");
      expect(location).toBe("/settings?saved");
    }
  });

  test("show what is saved, not what one address says", async () => {
    const html = await (await ask("/settings?edition=full", { Cookie: "edition=lite" })).text();
    expect(html).toMatch(/<input[^>]*value="lite"[^>]*checked/u);
  });

  test("may come in a form as long as the limit and no longer", async () => {
    const padded = (bytes: number) => `edition=lite&x=${"a".repeat(bytes - 15)}`;
    expect((await form(padded(SETTINGS_BODY_BYTES))).status).toBe(303);
    expect((await form(padded(SETTINGS_BODY_BYTES + 1))).status).toBe(400);
  });

  test.each([
    ["edition=huge", undefined],
    ["", undefined],
    ["edition=lite", "text/plain"],
    [`x=${"a".repeat(5000)}&edition=lite`, undefined],
  ])("%.30s as %s is a 400", async (body, type) => {
    expect((await form(body, type)).status).toBe(400);
  });
});

test("health names the versions of the build and of the site record", async () => {
  const health = await (await ask("/healthz")).json();
  expect(health).toEqual({ status: "ok", build: expect.stringMatching(/^\d+\.\d+/u), site: 7 });
});
