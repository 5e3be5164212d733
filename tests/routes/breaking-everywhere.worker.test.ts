import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BreakingNews } from "../../src/edition/site.ts";
import { SITE_RECORD_SECONDS } from "../../src/limits.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { newsroom, paragraph, submission } from "../newsroom/submissions.ts";
import { parseXml, textContent } from "../render/ssml/xml.ts";

const ORIGIN = "https://news.example";
const NORTH = { slug: "north", name: "North" };
const NEWS: BreakingNews = { text: "The bridge is closed", lang: "en", href: "/articles/ferry" };
const SAID = "Breaking news. The bridge is closed.";
const MONTH = new Date().toISOString().slice(0, 7).replace("-", "/");

/** Every text to listen to, by its address, with what it says first while the bridge is closed. */
const TEXTS: readonly (readonly [path: string, first: string, status?: number])[] = [
  ["/articles/ferry.txt", SAID],
  ["/articles/ferry.txt?announce=none", SAID],
  ["/articles/ferry.txt?max=150", SAID],
  ["/articles/ferry.txt?unit=sentence", "Breaking news.\nThe bridge is closed."],
  ["/articles/ferry.ssml", SAID],
  ["/articles/ferry.ssml?for=azure", SAID],
  ["/articles/ferry.ssml?for=espeak&marks=block", SAID],
  ["/articles/ferry.ssml?for=polly", SAID],
  ["/articles/ko.txt", "속보. The bridge is closed."],
  ["/articles/ko.ssml", "속보. The bridge is closed."],
  ["/articles/ja.txt", "速報。The bridge is closed."],
  ["/articles/ja.ssml", "速報。The bridge is closed."],
  // A language that Lectern does not speak has the words without an announcement.
  ["/articles/nl.txt", "The bridge is closed."],
  ["/index.txt", SAID],
  ["/ko/index.txt", "속보. The bridge is closed."],
  ["/sections/north.txt", SAID],
  ["/tags/sea.txt", SAID],
  ["/archive.txt", SAID],
  [`/archive/${MONTH}.txt`, SAID],
  ["/search.txt?q=boat", SAID],
  ["/search.txt?q=boat&lang=fr", "Dernière minute. The bridge is closed."],
  ["/accessibility.txt", SAID],
  ["/articles/none.txt", SAID, 404],
  ["/articles/none.ssml", SAID, 404],
  ["/articles/none.md", SAID, 404],
  ["/ko/none.txt", "속보. The bridge is closed.", 404],
  ["/articles/gone.txt", SAID, 410],
  ["/articles/gone.ssml", SAID, 410],
  ["/articles/ferry.txt?announce=loud", SAID, 400],
  ["/articles/ferry.ssml?for=polly&part=9", SAID, 404],
];
const BRIEFINGS = ["/briefing.txt", "/ko/briefing.txt", "/sections/north/briefing.txt"];
const PAGES = ["/", "/ko", "/sections/north", "/articles/ferry", "/articles/ferry.lite", "/search"];
const FEEDS = ["/feed.xml", "/feed.json", "/ko/feed.xml", "/sections/north.json"];
const OTHERS = ["/articles/ferry.md", "/articles/ferry.json", "/search.json?q=boat", "/robots.txt"];

let latest = Date.now();

beforeEach(async () => {
  vi.useFakeTimers({ now: latest, toFake: ["Date"] });
  await passSeconds(SITE_RECORD_SECONDS + 1);
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

/** The isolate keeps its site record by the clock, so time never goes back from test to test. */
async function passSeconds(seconds: number): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
  latest = Date.now();
}

/** As after some minutes of the newsroom's own: what is due has been written, and nothing is due. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await passSeconds(SITE_RECORD_SECONDS + 1);
    await runDurableObjectAlarm(newsroom());
  }
}

async function publish(): Promise<void> {
  const body = Array.from({ length: 40 }, (_, index) =>
    paragraph(`Boat ${index} left at dawn, & came back <late>. Forty people were on board.`),
  );
  await newsroom().publish(submission("ferry", { section: NORTH, tags: ["sea"], body }));
  await newsroom().publish(
    submission("ko", { lang: "ko", title: "배가 돌아왔다", section: NORTH }),
  );
  await newsroom().publish(submission("ja", { lang: "ja", title: "船が戻った" }));
  await newsroom().publish(submission("nl", { lang: "nl", title: "De boot is terug" }));
  await newsroom().publish(submission("gone"));
  await newsroom().retract({ slug: "gone", precondition: {} });
  await settle();
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, { headers, redirect: "manual" }));
}

async function read(path: string): Promise<string> {
  return (await ask(path)).text();
}

/** What is heard of a text or of speech markup, which has to be well-formed. */
function words(text: string): string {
  return text.startsWith("<?xml") ? textContent(parseXml(text)) : text;
}

function folded(text: string): string {
  return words(text).replace(/\s+/gu, " ").trim();
}

/** Everything that an answer says but when it was made. */
async function whole(path: string) {
  const response = await ask(path, { "Accept-Encoding": "br" });
  const headers = Object.fromEntries(response.headers);
  delete headers["last-modified"];
  return { status: response.status, headers, body: await response.text() };
}

async function keysWritten(work: () => Promise<unknown>): Promise<string[]> {
  const keys: string[] = [];
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.edition = {
      put: (key: string, ...rest: [never, never]) => {
        keys.push(key);
        return env.EDITION.put(key, ...rest);
      },
      delete: (key: string) => {
        keys.push(key);
        return env.EDITION.delete(key);
      },
    } as unknown as KVNamespace;
  });
  await work();
  await settle();
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.edition = env.EDITION;
  });
  return keys;
}

const ALL = [...TEXTS.map(([path]) => path), ...BRIEFINGS, ...FEEDS, ...PAGES, ...OTHERS];

test("one write of KV brings it everywhere, and taking it away leaves nothing of it", async () => {
  await publish();
  const before = new Map(
    await Promise.all(ALL.map(async (path) => [path, await whole(path)] as const)),
  );
  expect(await keysWritten(() => newsroom().setBreaking(NEWS, undefined))).toEqual(["site"]);

  for (const [path, first, status = 200] of TEXTS) {
    const response = await ask(path);
    const text = await response.text();
    expect([path, response.status]).toEqual([path, status]);
    const [opening, ...rest] = path.includes(".ssml")
      ? [folded(text).slice(0, first.length), folded(text).slice(first.length)]
      : text.split(/\n\n/u);
    expect([path, opening]).toEqual([path, first]);
    if (path.includes("max=")) continue;
    const old = before.get(path)?.body ?? "";
    expect([path, folded(rest.join(" "))]).toEqual([path, folded(old)]);
  }
  for (const path of BRIEFINGS) expect(await read(path)).toContain("The bridge is closed.\n\n");
  for (const path of FEEDS)
    expect(
      (await read(path)).match(
        /"Breaking: The bridge is closed"|<title>Breaking: The bridge is closed</gu,
      ),
    ).toHaveLength(path.endsWith("json") ? 2 : 1);
  for (const path of PAGES) expect((await read(path)).match(/class="breaking"/gu)).toHaveLength(1);
  for (const path of OTHERS) expect(await whole(path)).toEqual(before.get(path));

  expect(await keysWritten(() => newsroom().setBreaking(undefined, undefined))).toEqual(["site"]);
  for (const path of ALL) expect([path, await whole(path)]).toEqual([path, before.get(path)]);
});

test("it passes by itself at its very moment, though nobody has written anything yet", async () => {
  await publish();
  const before = new Map(
    await Promise.all(ALL.map(async (path) => [path, await whole(path)] as const)),
  );
  const until = new Date(Date.now() + 600_000).toISOString();
  await newsroom().setBreaking({ ...NEWS, until }, undefined);
  await settle();
  const end = new Date(until).getTime();
  vi.useFakeTimers({ now: end - 1, toFake: ["Date"] });
  for (const [path] of TEXTS) expect(folded(await read(path))).toContain("The bridge is closed.");
  vi.useFakeTimers({ now: end, toFake: ["Date"] });
  latest = end;
  for (const path of ALL) expect([path, await whole(path)]).toEqual([path, before.get(path)]);
  // The stored record follows, by one write.
  expect(await keysWritten(async () => {})).toEqual(["site"]);
  for (const path of ALL) expect([path, await whole(path)]).toEqual([path, before.get(path)]);
});

describe("a reader who has a copy", () => {
  const paths = [
    "/articles/ferry.txt",
    "/articles/ferry.ssml",
    "/articles/ferry.txt?unit=sentence",
  ];
  test.each([...paths, "/index.txt", "/accessibility.txt", "/briefing.txt", "/feed.xml"])(
    "of %s gets another when something breaks and when it is over, by tag and by date",
    async (path) => {
      await publish();
      const copies: { tag: string; date: string }[] = [];
      const expectChanged = async () => {
        for (const { tag, date } of copies) {
          expect((await ask(path, { "If-None-Match": tag })).status).toBe(200);
          expect((await ask(path, { "If-Modified-Since": date })).status).toBe(200);
        }
      };
      const keep = async () => {
        const { headers } = await ask(path);
        const copy = { tag: headers.get("ETag") ?? "", date: headers.get("Last-Modified") ?? "" };
        expect((await ask(path, { "If-None-Match": copy.tag })).status).toBe(304);
        expect((await ask(path, { "If-Modified-Since": copy.date })).status).toBe(304);
        return copy;
      };
      const quiet = await keep();
      await newsroom().setBreaking(NEWS, undefined);
      await settle();
      await expectChanged();
      copies.push(await keep());
      await newsroom().setBreaking({ ...NEWS, text: "The bridge is open" }, undefined);
      await settle();
      await expectChanged();
      copies.push(await keep());
      await newsroom().setBreaking(undefined, undefined);
      await settle();
      await expectChanged();
      const { tag } = await keep();
      expect(tag).toBe(quiet.tag);
    },
  );

  test("of SSML has it compressed as the client takes it, and it is made once", async () => {
    await publish();
    await newsroom().setBreaking(NEWS, undefined);
    await settle();
    for (const coding of ["br", "gzip"]) {
      const response = await ask("/articles/ferry.ssml", { "Accept-Encoding": coding });
      expect(response.headers.get("Content-Encoding")).toBe(coding);
      expect(response.headers.get("Vary")).toBe("Accept-Encoding");
      expect(words(await response.text())).toContain("The bridge is closed.");
      const tag = response.headers.get("ETag") ?? "";
      const again = await ask("/articles/ferry.ssml", {
        "If-None-Match": tag,
        "Accept-Encoding": coding,
      });
      expect(again.status).toBe(304);
    }
  });
});

test("a line from right to left, with the characters of markup, that leads to another site", async () => {
  await publish();
  const text = 'أُغلق الجسر <b>& "الميناء"';
  const href = "https://other.example/a?b=1&c=2";
  await newsroom().setBreaking({ text, lang: "ar", href }, undefined);
  await settle();
  const page = await read("/articles/ferry");
  expect(page).toContain(
    '<a href="https://other.example/a?b=1&amp;c=2" lang="ar" dir="rtl">أُغلق الجسر &lt;b&gt;&amp; &quot;الميناء&quot;</a>',
  );
  const heard = await read("/articles/ferry.txt");
  expect(heard.split("\n\n")[0]).toMatch(/^Breaking news\. أُغلق الجسر /u);
  const ssml = await read("/articles/ferry.ssml");
  expect(ssml).toContain('<lang xml:lang="ar">أُغلق الجسر');
  expect(folded(ssml)).toBe(folded(heard));
  expect(ssml).not.toContain("<b>");
});

test("before anything has been published, it is told all the same", async () => {
  await newsroom().setBreaking(NEWS, undefined);
  await settle();
  for (const path of ["/index.txt", "/accessibility.txt", "/briefing.txt", "/briefing.ssml"]) {
    expect(folded(await read(path))).toMatch(/^Breaking news\. The bridge is closed\. /u);
  }
});
