import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { putArticle } from "../../src/cli/api-client.ts";
import { type LecternServer, startLectern } from "../browser/lectern-server.ts";
import { atomFaults } from "../render/feeds/atom-rules.ts";
import { jsonFeedFaults } from "../render/feeds/json-feed-rules.ts";

const TOKEN = "token-of-the-websub-test";
const SITE = "https://news.example.org";

/** What a hub was sent: the type of each request, and its fields. */
const told: { readonly type: string | undefined; readonly fields: URLSearchParams }[] = [];
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
      response.writeHead(204).end();
    });
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

test("a hub is told of the feeds that a publication changes, by their whole addresses", async () => {
  const source =
    "---\ntitle: Ferry returns\nlang: en\nsection: North\npublished: 2026-11-02\n---\n\nIt left.\n";
  const bytes = new Uint8Array(new TextEncoder().encode(source));
  const connection = { url: lectern.origin, token: TOKEN };
  await putArticle(connection, { slug: "ferry", type: "text/markdown", bytes });
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
