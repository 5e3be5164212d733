import { reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Summary } from "../../src/article/summary.ts";
import { frontKey, sectionKey } from "../../src/edition/keys.ts";
import { CACHE_CONTROL } from "../../src/http/cache-control.ts";
import { BRIEFING_CHARACTERS, SITE_RECORD_SECONDS } from "../../src/limits.ts";
import { defaultLexicon } from "../../src/locale/lexicon/default-lexicon.ts";
import { renderList } from "../../src/render/forms.ts";
import { renderBreaking } from "../../src/render/speech/breaking.ts";
import type { ListView } from "../../src/render/view.ts";
import { newsroom, submission } from "../newsroom/submissions.ts";
import { KIM, MODIFIED, putRecord, putSite, SITE } from "./seed.ts";

const ORIGIN = "https://www.news.example";
const NORTH = { slug: "north", name: "North Korea" };

let latest = Date.now();

beforeEach(() => {
  vi.useFakeTimers({ now: latest, toFake: ["Date"] });
  passSeconds(SITE_RECORD_SECONDS + 1);
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

function ask(path: string, headers: HeadersInit = {}, method = "GET"): Promise<Response> {
  const init = { method, headers, redirect: "manual" } as const;
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, init));
}

const KIM_STORY: Summary = {
  slug: "kim",
  title: "Kim visits Russia",
  lang: "en",
  lead: "By train",
  section: NORTH,
  published: "2026-11-23",
};
const KIM_KO_STORY: Summary = {
  slug: "kim-ko",
  title: "김정은, 러시아 방문",
  lang: "ko",
  published: "2026-11-22",
};

/** A list as the newsroom writes it. */
function putList(key: string, list: Partial<ListView>): Promise<void> {
  const view: ListView = {
    list: { kind: "front" },
    lang: "en",
    title: "Lectern",
    publication: "Lectern",
    fallback: "en",
    now: new Date(),
    articles: [KIM_STORY, KIM_KO_STORY],
    ...list,
  };
  const { lang, title } = view;
  const facts = { state: "live", lang, modified: MODIFIED } as const;
  return putRecord(key, { facts, page: { title, lang, translations: {} }, ...renderList(view) });
}

async function publish(): Promise<void> {
  await putSite(SITE);
  await putList(frontKey(), {});
  await putList(frontKey("ko"), { lang: "ko", articles: [KIM_KO_STORY] });
  await putList(sectionKey("north"), {
    list: { kind: "section", section: "north" },
    title: "North Korea",
    articles: [KIM_STORY],
  });
}

/** The isolate keeps its site record by the clock, so time never goes back from test to test. */
function passSeconds(seconds: number): void {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
  latest = Date.now();
}

function today(lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: "full", timeZone: "UTC" }).format(new Date());
}

describe("the briefing of what is published", () => {
  test("is the front page's, told for today and for this address", async () => {
    await publish();
    const response = await ask("/briefing.txt");
    const lines = (await response.text()).split("\n\n");
    expect(lines[0]).toBe(`Lectern, ${today("en")}.`);
    expect(lines).toContain("Top stories, 2 items.");
    expect(
      lines.some((line) => /^\d\. Kim visits Russia\. By train\. In North Korea\.$/u.test(line)),
    ).toBe(true);
    expect(lines.slice(-2)).toEqual([
      "For the whole story, go to news.example.",
      "End of briefing.\n",
    ]);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("Content-Language")).toBe("en");
    expect(response.headers.get("Cache-Control")).toBe(CACHE_CONTROL.page);
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
    expect(response.headers.get("Link")).toContain('</briefing.ssml>; rel="alternate"');
  });

  test("is each language's and each section's too", async () => {
    await publish();
    const korean = await (await ask("/ko/briefing.txt")).text();
    expect(korean).toContain("1. 김정은, 러시아 방문.");
    expect(korean).not.toContain("Kim visits");
    expect(korean).toContain(today("ko"));
    const section = await (await ask("/sections/north/briefing.txt")).text();
    expect(section).toMatch(/^Lectern, North Korea, /u);
    expect(section).toContain("1. Kim visits Russia. By train.\n");
  });

  test("is SSML with the same words, compressed as the client takes it", async () => {
    await publish();
    const response = await ask("/briefing.ssml", { "Accept-Encoding": "br" });
    expect(response.headers.get("Content-Encoding")).toBe("br");
    const ssml = await response.text();
    expect(ssml).toContain('<speak version="1.1"');
    expect(ssml).toContain('<lang xml:lang="ko">김정은');
    const words = ssml
      .replace(/<[^>]*>/gu, " ")
      .replace(/\s+/gu, " ")
      .trim();
    const text = await (await ask("/briefing.txt")).text();
    expect(words).toBe(text.replace(/\s+/gu, " ").trim());
  });

  test("answers 304 and HEAD as the other forms do, and has a tag of its own for each query", async () => {
    await publish();
    for (const path of ["/briefing.txt", "/briefing.ssml", "/briefing.txt?announce=none"]) {
      const first = await ask(path);
      const tag = first.headers.get("ETag") ?? "";
      const length = (await first.arrayBuffer()).byteLength;
      expect((await ask(path, { "If-None-Match": tag })).status).toBe(304);
      const head = await ask(path, {}, "HEAD");
      expect([head.status, head.headers.get("ETag")]).toEqual([200, tag]);
      if (path.includes("txt")) expect(head.headers.get("Content-Length")).toBe(String(length));
      expect(
        (await ask(`${path}${path.includes("?") ? "&" : "?"}max=100`)).headers.get("ETag"),
      ).not.toBe(tag);
    }
  });

  test("is another one tomorrow, with the same stories", async () => {
    await publish();
    const first = await ask("/briefing.txt");
    const text = await first.text();
    const tag = first.headers.get("ETag") ?? "";
    passSeconds(86_400);
    const next = await ask("/briefing.txt", { "If-None-Match": tag });
    expect(next.status).toBe(200);
    const told = await next.text();
    expect(told).toContain(today("en"));
    expect(told.split("\n\n").slice(1)).toEqual(text.split("\n\n").slice(1));
  });

  test("takes the switches of audio text, and says which values they have", async () => {
    await publish();
    expect(await (await ask("/briefing.txt?announce=none")).text()).not.toContain("Top stories");
    expect(await (await ask("/briefing.ssml?for=azure")).text()).toContain("<voice ");
    const refused = await ask("/briefing.txt?announce=loud");
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("announce=brief");
  });
});

test("a publish changes the briefing, and breaking news reaches it in words for the ear", async () => {
  const news = { text: "5km closed", lang: "en", href: "/" };
  await newsroom().setBreaking(news, undefined);
  await newsroom().publish(submission("kim", { title: "Kim visits Russia" }));
  passSeconds(SITE_RECORD_SECONDS + 1);
  const text = await (await ask("/briefing.txt")).text();
  expect(text).toContain("Breaking news. 5 kilometers closed.\n\nTop stories, 1 item.");
  expect(text).toContain("1. Kim visits Russia.");
});

describe("breaking news in the briefing", () => {
  test("comes after the greeting, in words made for the ear, until it is over", async () => {
    await publish();
    const before = (await ask("/briefing.txt")).headers.get("ETag") ?? "";
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const text = "5km of A9 closed & 3 hurt → https://x.example/a?b";
    const news = { text, lang: "en", href: "/", until };
    const spoken = renderBreaking(news, defaultLexicon);
    await putSite({ ...SITE, version: SITE.version + 1, breaking: { ...news, spoken } });
    passSeconds(SITE_RECORD_SECONDS + 1);
    const read = async () => (await ask("/briefing.txt")).text();
    expect((await read()).split("\n\n")[1]).toBe(
      "Breaking news. 5 kilometers of A9 closed and 3 hurt, x.example.",
    );
    const response = await ask("/briefing.txt", { "If-None-Match": before });
    expect(response.status).toBe(200);
    await response.text();
    passSeconds(3_700);
    expect(await read()).not.toContain("Breaking news");
  });
});

describe("when there is nothing to tell, or nobody to ask", () => {
  test("before anything has been published it says so", async () => {
    for (const form of ["txt", "ssml"]) {
      const response = await ask(`/briefing.${form}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("There are no articles here yet.");
      expect(response.headers.get("Cache-Control")).toBe(CACHE_CONTROL.absence);
    }
    expect((await ask("/ko/briefing.txt")).status).toBe(404);
    expect((await ask("/sections/none/briefing.ssml")).status).toBe(404);
  });

  test("addresses are set right, and those of no list are not found", async () => {
    await publish();
    expect((await ask("/KO/briefing.txt")).headers.get("Location")).toBe("/ko/briefing.txt");
    expect((await ask("/sections/North/briefing.ssml?max=300")).headers.get("Location")).toBe(
      "/sections/north/briefing.ssml?max=300",
    );
    expect((await ask("/xx/briefing.txt")).status).toBe(404);
    expect((await ask("/briefing.pdf")).status).toBe(404);
    expect((await ask("/briefing.txt", {}, "POST")).status).toBe(405);
    const speech = await ask("/xx/briefing.ssml");
    expect(speech.headers.get("Content-Type")).toContain("application/ssml+xml");
  });

  test("a list that an earlier version wrote has none, and no feeds, until it is written again", async () => {
    await putSite(SITE);
    await putRecord(frontKey(), { ...KIM, forms: { html: "<main></main>", txt: "Lectern.\n" } });
    for (const path of ["/briefing.txt", "/feed.xml", "/feed.json"]) {
      const response = await ask(path);
      expect([path, response.status]).toEqual([path, 503]);
      expect(response.headers.get("Retry-After")).not.toBeNull();
    }
    expect((await ask("/")).status).toBe(200);
  });

  test("needs one read of the store, and nobody in the newsroom", async () => {
    await publish();
    await ask("/robots.txt");
    const reads = vi.spyOn(env.EDITION, "getWithMetadata");
    const newsrooms = vi.spyOn(env.NEWSROOM, "getByName");
    expect((await (await ask("/briefing.txt")).text()).length).toBeLessThan(BRIEFING_CHARACTERS);
    expect([reads.mock.calls.length, newsrooms.mock.calls.length]).toEqual([1, 0]);
  });
});
