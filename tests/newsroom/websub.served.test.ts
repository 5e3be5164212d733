import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { putArticle } from "../../src/cli/api-client.ts";
import { HUB_ANSWER_SECONDS } from "../../src/limits.ts";
import { type LecternServer, startLectern } from "../browser/lectern-server.ts";
import { atomFaults } from "../render/feeds/atom-rules.ts";
import { jsonFeedFaults } from "../render/feeds/json-feed-rules.ts";

const TOKEN = "token-of-the-websub-test";
const SITE = "https://news.example.org";

/** What a hub was sent: the type of each request, and its fields. */
const told: { readonly type: string | undefined; readonly fields: URLSearchParams }[] = [];
/** While this is set the hub takes requests and says nothing; each is here with how long it was open. */
let isSilent = false;
const openSeconds: number[] = [];
let hub: Server;
let address: string;
let lectern: LecternServer;

beforeAll(async () => {
  hub = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      told.push({ type: request.headers["content-type"], fields: new URLSearchParams(body) });
      if (!isSilent) response.writeHead(204).end();
    });
    if (!isSilent) return;
    const start = Date.now();
    response.once("close", () => openSeconds.push((Date.now() - start) / 1000));
  });
  await new Promise<void>((resolve) => hub.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/hub`;
  lectern = await startLectern({ PUBLISH_TOKEN: TOKEN, LECTERN_SAMPLES: "0" }, [
    ...["--var", `WEBSUB_HUB:${address}`, "--var", `SITE_URL:${SITE}`],
  ]);
});

afterAll(async () => {
  await lectern.stop();
  hub.close();
});

async function publish(slug: string): Promise<void> {
  const source = `---\ntitle: Of ${slug}\nlang: en\nsection: North\npublished: 2026-11-02\n---\n\nIt left.\n`;
  const bytes = new Uint8Array(new TextEncoder().encode(source));
  const connection = { url: lectern.origin, token: TOKEN };
  await putArticle(connection, { slug, type: "text/markdown", bytes });
}

test("a hub is told of the feeds that a publication changes, by their whole addresses", async () => {
  await publish("ferry");
  const feeds = () => new Set(told.flatMap(({ fields }) => fields.getAll("hub.url")));
  await expect
    .poll(() => [...feeds()].toSorted(), { timeout: 20_000 })
    .toEqual(
      ["/archive/2026/11", "/en/feed", "/feed", "/sections/north"]
        .flatMap((path) => [`${SITE}${path}.json`, `${SITE}${path}.xml`])
        .toSorted(),
    );
  for (const { type, fields } of told) {
    expect(type).toMatch(/^application\/x-www-form-urlencoded/u);
    expect(fields.getAll("hub.mode")).toEqual(["publish"]);
  }
});

test("a feed leads to the hub and says its own name, inside and in its headers", async () => {
  const get = (path: string) => fetch(lectern.origin + path);
  const [atom, json] = [await get("/feed.xml"), await get("/feed.json")];
  for (const [response, path] of [
    [atom, "/feed.xml"],
    [json, "/feed.json"],
  ] as const) {
    expect(response.headers.get("Link")).toContain(
      `<${address}>; rel="hub", <${SITE}${path}>; rel="self"`,
    );
    expect(response.headers.get("ETag")).toMatch(/\.hub-\d+/u);
  }
  const feed = await atom.text();
  expect(feed).toContain(`<link rel="hub" href="${address}"/>`);
  expect(atomFaults(feed, `${SITE}/feed.xml`)).toEqual([]);
  const source = await json.text();
  expect(JSON.parse(source)).toMatchObject({ hubs: [{ type: "WebSub", url: address }] });
  expect(jsonFeedFaults(source, `${SITE}/feed.json`)).toEqual([]);
  expect((await get("/")).headers.get("Link")).not.toContain("hub");
});

test("a hub that takes requests and does not answer keeps no list back, and is let go of in time", async () => {
  isSilent = true;
  const before = told.length;
  await publish("silence");
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(before);
  // The second list has to wait for the alarm, since its key has just been written.
  await publish("first");
  await publish("second");
  const front = async () => (await fetch(`${lectern.origin}/feed.json`)).text();
  await expect.poll(front, { timeout: 4_000 }).toContain("/articles/second");
  await expect.poll(() => openSeconds.length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(openSeconds[0]).toBeGreaterThan(HUB_ANSWER_SECONDS - 1);
  expect(openSeconds[0]).toBeLessThan(HUB_ANSWER_SECONDS + 5);
});
