import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../src/app.ts";
import { articleKey, frontKey } from "../src/edition/keys.ts";
import type { Environment } from "../src/environment.ts";
import { KEY_READ_SECONDS } from "../src/limits.ts";
import {
  KIM,
  LAST_MODIFIED,
  MODIFIED,
  putRecord,
  putSite,
  SITE,
  seedEdition,
} from "./routes/seed.ts";

const ORIGIN = "https://news.example";
type App = ReturnType<typeof createApp>;

beforeEach(seedEdition);

async function ask(
  app: App,
  path: string,
  headers: HeadersInit = {},
  environment: Environment = env,
): Promise<Response> {
  const context = createExecutionContext();
  const request = new Request(`${ORIGIN}${path}`, { headers });
  const response = await app.fetch(request, environment, context);
  const body = await response.arrayBuffer();
  await waitOnExecutionContext(context);
  return new Response(response.status === 304 ? null : body, response);
}

/** The real store behind a switch that turns it off, counting what is read. */
function switchableStore() {
  const store = { down: false, reads: [] as string[] };
  const EDITION = new Proxy(env.EDITION, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      return (key: string, ...rest: unknown[]) => {
        store.reads.push(key);
        if (store.down) throw new Error("KV GET failed: 503 Service Unavailable");
        return method.call(target, key, ...rest);
      };
    },
  });
  return { store, environment: { ...env, EDITION } as Environment };
}

const quietly = () => vi.spyOn(console, "error").mockImplementation(() => {});

describe("breaking news", () => {
  const breaking = { text: "Missile launched", lang: "en", href: "/articles/kim" };

  test("changes every page, every text to listen to and their tags, and nothing else", async () => {
    const [quietPage, quietText, quietData] = await Promise.all(
      ["/articles/kim", "/articles/kim.txt", "/articles/kim.json"].map((path) =>
        ask(createApp(), path),
      ),
    );
    const spoken = [["Missile launched."]];
    await putSite({ ...SITE, version: 8, breaking: { ...breaking, spoken } });
    const app = createApp();
    const page = await ask(app, "/articles/kim", {
      "If-None-Match": quietPage?.headers.get("ETag") ?? "",
    });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Missile launched");
    const text = await ask(app, "/articles/kim.txt", {
      "If-None-Match": quietText?.headers.get("ETag") ?? "",
    });
    expect(text.status).toBe(200);
    expect(await text.text()).toMatch(/^Breaking news\. Missile launched\.\n\n/u);
    const data = await ask(app, "/articles/kim.json", {
      "If-None-Match": quietData?.headers.get("ETag") ?? "",
    });
    expect(data.status).toBe(304);
  });

  test("is over when its time is past, on the same isolate", async () => {
    const until = new Date(Date.now() + 60_000).toISOString();
    await putSite({ ...SITE, version: 9, breaking: { ...breaking, until } });
    const app = createApp();
    const during = await ask(app, "/articles/kim");
    expect(await during.text()).toContain("Missile launched");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    try {
      const after = await ask(app, "/articles/kim");
      expect(await after.text()).not.toContain("Missile launched");
      expect(after.headers.get("ETag")).not.toBe(during.headers.get("ETag"));
    } finally {
      vi.useRealTimers();
    }
  });

  test("with an end that cannot be read is not shown", async () => {
    await putSite({ ...SITE, version: 10, breaking: { ...breaking, until: "soon" } });
    expect(await (await ask(createApp(), "/")).text()).not.toContain("Missile launched");
  });
});

describe("a withdrawal", () => {
  const retracted = [{ slug: "kim", lang: "en", at: MODIFIED * 1000 + 500 }];

  test("counts before the tombstone is there, also within the second of the article", async () => {
    await putSite({ ...SITE, version: 11, retracted });
    expect((await ask(createApp(), "/articles/kim")).status).toBe(410);
  });

  test("ends with a later publication, even where its notice is still known", async () => {
    await putSite({ ...SITE, version: 11, retracted });
    const facts = { ...KIM.facts, modified: MODIFIED + 1 };
    await putRecord(articleKey("kim"), { ...KIM, facts });
    expect((await ask(createApp(), "/articles/kim")).status).toBe(200);
  });
});

describe("a client that knows dates alone", () => {
  test("gets a page anew when only what is around it has changed", async () => {
    const since = { "If-Modified-Since": LAST_MODIFIED };
    expect((await ask(createApp(), "/articles/kim", since)).status).toBe(304);
    await putSite({ ...SITE, version: 8, modified: MODIFIED + 60 });
    const app = createApp();
    for (const path of ["/articles/kim", "/"]) {
      const page = await ask(app, path, since);
      expect(page.status).toBe(200);
      expect(page.headers.get("Last-Modified")).toBe("Mon, 23 Nov 2026 09:31:00 GMT");
    }
    expect((await ask(app, "/articles/kim.txt", since)).status).toBe(304);
  });
});

describe("the store", () => {
  test("is read once for an article on a warm isolate", async () => {
    const { store, environment } = switchableStore();
    const app = createApp();
    await ask(app, "/articles/kim", {}, environment);
    store.reads.length = 0;
    await ask(app, "/articles/kim.txt", {}, environment);
    await ask(app, "/articles/kim", { Accept: "text/markdown" }, environment);
    expect(store.reads).toEqual([articleKey("kim"), articleKey("kim")]);
  });

  test("is asked at every request, so that what is new there is sent at once", async () => {
    const app = createApp();
    for (const said of ["He arrived.", "He left.", "He left again.", "He arrived."]) {
      const html = `<main id="content" tabindex="-1"><h1>Kim</h1><p>${said}</p></main>`;
      await putRecord(articleKey("kim"), { ...KIM, forms: { ...KIM.forms, html, txt: said } });
      for (let time = 0; time < 2; time += 1) {
        expect(await (await ask(app, "/articles/kim")).text()).toContain(`<p>${said}</p>`);
        expect(await (await ask(app, "/articles/kim.txt")).text()).toBe(said);
      }
    }
  });

  test("gives the same answer with the work done before as without", async () => {
    const app = createApp();
    for (const path of ["/articles/kim", "/articles/kim.txt", "/articles/kim.ssml", "/", "/ko"]) {
      const [first, second, third] = [
        await ask(app, path),
        await ask(app, path),
        await ask(createApp(), path),
      ];
      expect([...second.headers]).toEqual([...first.headers]);
      expect([...third.headers]).toEqual([...first.headers]);
      expect(await second.text()).toBe(await first.text());
      const tag = { "If-None-Match": first.headers.get("ETag") ?? "" };
      const [warm, cold] = [await ask(app, path, tag), await ask(createApp(), path, tag)];
      expect([warm.status, cold.status]).toEqual([304, 304]);
      expect([...warm.headers]).toEqual([...cold.headers]);
    }
  });

  test("that never answers is a 503 within the time that a reader waits", async () => {
    quietly();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const never = () => new Promise(() => {});
      const EDITION = { get: never, getWithMetadata: never } as unknown as KVNamespace;
      const context = createExecutionContext();
      const request = new Request(`${ORIGIN}/articles/kim.txt`);
      const asked = createApp().fetch(request, { ...env, EDITION }, context);
      // Once for the site record, and once for the article.
      await vi.advanceTimersByTimeAsync(KEY_READ_SECONDS * 1000);
      await vi.advanceTimersByTimeAsync(KEY_READ_SECONDS * 1000);
      expect((await asked).status).toBe(503);
    } finally {
      vi.useRealTimers();
    }
  });

  test("being down leaves what was read last, in every form, with the same tag", async () => {
    quietly();
    const { store, environment } = switchableStore();
    const app = createApp();
    const before = await ask(app, "/articles/kim", {}, environment);
    await ask(app, "/", {}, environment);
    store.down = true;
    for (const path of ["/articles/kim", "/articles/kim.txt", "/articles/kim.ssml", "/"]) {
      expect((await ask(app, path, {}, environment)).status).toBe(200);
    }
    const after = await ask(app, "/articles/kim", {}, environment);
    expect(after.headers.get("ETag")).toBe(before.headers.get("ETag"));
    const tag = { "If-None-Match": before.headers.get("ETag") ?? "" };
    expect((await ask(app, "/articles/kim", tag, environment)).status).toBe(304);
  });

  test.each([
    ["/articles/kim", {}, "text/html; charset=utf-8"],
    ["/", {}, "text/html; charset=utf-8"],
    ["/ko", {}, "text/html; charset=utf-8"],
    ["/articles/kim.txt", {}, "text/plain; charset=utf-8"],
    ["/articles/kim.ssml", {}, "application/ssml+xml; charset=utf-8"],
    ["/articles/kim.json", {}, "application/problem+json"],
    ["/articles/kim", { Accept: "text/plain" }, "text/plain; charset=utf-8"],
    ["/sections/north.txt", {}, "text/plain; charset=utf-8"],
  ])("being down from the start is a 503 for %s %j", async (path, headers, type) => {
    quietly();
    const { store, environment } = switchableStore();
    store.down = true;
    const response = await ask(createApp(), path, headers, environment);
    expect(response.status).toBe(503);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Retry-After")).toMatch(/^\d+$/u);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).not.toContain("KV GET failed");
  });

  test("being down touches neither settings nor search", async () => {
    quietly();
    const { store, environment } = switchableStore();
    store.down = true;
    const app = createApp();
    for (const path of ["/settings", "/search?q=kim", "/healthz", "/robots.txt", "/favicon.svg"]) {
      expect((await ask(app, path, {}, environment)).status).toBe(200);
    }
  });

  test("holding a damaged record is a 503, or the last good copy", async () => {
    quietly();
    const app = createApp();
    await ask(app, "/articles/kim");
    const { value, metadata } = await env.EDITION.getWithMetadata("article:kim", "arrayBuffer");
    const damaged = new Uint8Array(value ?? new ArrayBuffer());
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    await env.EDITION.put("article:kim", damaged, { metadata });
    expect((await ask(app, "/articles/kim.txt")).status).toBe(200);
    expect((await ask(createApp(), "/articles/kim.txt")).status).toBe(503);
  });
});

describe("withdrawal", () => {
  test("of a copy at hand is a 410, even while the store is down", async () => {
    quietly();
    const { store, environment } = switchableStore();
    const app = createApp();
    await ask(app, "/articles/kim", {}, environment);
    await putRecord(articleKey("kim"), {
      facts: { ...KIM.facts, state: "retracted" },
      page: { title: KIM.page.title, lang: "en", translations: {}, reason: "Wrong." },
      forms: {},
    });
    expect((await ask(app, "/articles/kim", {}, environment)).status).toBe(410);
    store.down = true;
    expect((await ask(app, "/articles/kim.txt", {}, environment)).status).toBe(410);
  });
});

describe("the Newsroom being down", () => {
  const NEWSROOM = {
    getByName: () => ({ search: () => Promise.reject(new Error("Durable Object reset")) }),
  } as unknown as Environment["NEWSROOM"];

  test.each([
    ["/search?q=kim", "text/html; charset=utf-8"],
    ["/search.txt?q=kim", "text/plain; charset=utf-8"],
    ["/search.json?q=kim", "application/problem+json"],
  ])("is a 503 for %s", async (path, type) => {
    quietly();
    const response = await ask(createApp(), path, {}, { ...env, NEWSROOM });
    expect(response.status).toBe(503);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Retry-After")).toMatch(/^\d+$/u);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test("touches nothing else", async () => {
    const app = createApp();
    for (const path of ["/", "/articles/kim", "/articles/kim.txt", "/sections/north", "/search"]) {
      expect((await ask(app, path, {}, { ...env, NEWSROOM })).status).toBe(200);
    }
  });
});

describe("a setting that cannot be used", () => {
  test("is a fault that the log explains and the reader does not see", async () => {
    const log = quietly();
    const environment = { ...env, SITE_URL: "not an address" };
    const response = await ask(createApp(), "/articles/kim", {}, environment);
    expect(response.status).toBe(500);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(await response.text()).not.toContain("not an address");
    expect(String(log.mock.calls.flat())).toContain("SITE_URL is “not an address”");
  });
});

describe("before anything has been published", () => {
  test("the front page says so", async () => {
    await env.EDITION.delete("site");
    await env.EDITION.delete(frontKey());
    await env.EDITION.delete(frontKey("ko"));
    const app = createApp();
    const page = await ask(app, "/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("There are no articles here yet.");
    expect(await (await ask(app, "/index.txt")).text()).toContain("There are no articles");
    expect((await ask(app, "/ko")).status).toBe(404);
  });
});

describe("a fault of ours", () => {
  test.each([
    ["/articles/kim", "text/html; charset=utf-8"],
    ["/articles/kim.txt", "text/plain; charset=utf-8"],
    ["/articles/kim.ssml", "application/ssml+xml; charset=utf-8"],
    ["/articles/kim.json", "application/problem+json"],
  ])("is told at %s in the form asked for, without a word of the error", async (path, type) => {
    quietly();
    const EDITION = { get: async () => null, getWithMetadata: async () => undefined };
    const environment = { ...env, EDITION: EDITION as unknown as KVNamespace };
    const response = await ask(createApp(), path, {}, environment);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([500, type]);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).not.toMatch(/TypeError|undefined|metadata/u);
  });
});

test("a problem's page in the form that a cookie chose is the reader's alone", async () => {
  const response = await ask(createApp(), "/articles/none", { Cookie: "edition=lite" });
  expect(response.headers.get("Cache-Control")).toMatch(/^private, /u);
});

test("absolute addresses are the publication's, wherever it is asked", async () => {
  const environment = { ...env, SITE_URL: "https://www.post.example/" };
  const response = await ask(createApp(), "/articles/kim", {}, environment);
  expect(response.headers.get("Link")).toContain(
    '<https://www.post.example/articles/kim>; rel="canonical"',
  );
});

test("no address takes Hono's quick router away from the others", async () => {
  const app = createApp();
  await ask(app, "/healthz");
  expect(app.router.name).toBe("SmartRouter + RegExpRouter");
});
