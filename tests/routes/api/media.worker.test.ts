import { reset } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { afterAll, expect, test } from "vitest";
import { MEDIA_BYTES, MEDIA_NAME_CHARACTERS } from "../../../src/limits.ts";
import { chunk, latin, png, pngOf } from "../../ingest/media/bytes.ts";
import { call, json, MARKDOWN, markdown, put } from "./calls.ts";

afterAll(() => reset());

const PICTURE = png(30, 20);

function upload(name: string, body: BodyInit, headers: Record<string, string> = {}) {
  return call("PUT", `/media/${name}`, { body, headers });
}

async function addressOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return String((await json(await upload("file", bytes)))["path"]);
}

async function refusal(response: Response, status: number): Promise<string> {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return String((await json(response))["detail"]);
}

test("a picture is answered with its address, its size and a line to paste", async () => {
  const response = await upload("ferry%20at%20dawn.png", PICTURE, { "Content-Type": "image/png" });
  expect(response.status).toBe(201);
  const body = await json(response);
  expect(body).toEqual({
    url: expect.stringMatching(/^https:\/\/news\.example\.org\/media\/[0-9a-f]{64}\.png$/u),
    path: expect.stringMatching(/^\/media\/[0-9a-f]{64}\.png$/u),
    type: "image/png",
    bytes: PICTURE.length,
    width: 30,
    height: 20,
    live: true,
    markdown: `![](${body["path"]})`,
  });
  expect(response.headers.get("Location")).toBe(body["url"]);
  const read = await exports.default.fetch(String(body["url"]));
  expect(new Uint8Array(await read.arrayBuffer())).toEqual(PICTURE);
});

test("the same bytes again are answered 200, with the same address", async () => {
  const first = await upload("one.pdf", latin("%PDF-1.7 again"));
  const again = await upload("two.pdf", latin("%PDF-1.7 again"), {
    "Content-Type": "application/pdf",
  });
  expect([first.status, again.status]).toEqual([201, 200]);
  const body = await json(first);
  expect(body).toEqual(await json(again));
  expect(body).not.toHaveProperty("width");
  expect(body).not.toHaveProperty("markdown");
});

test("a file has as many bytes as it may, and not one more", { timeout: 60_000 }, async () => {
  const largest = await upload("large.png", pngOf(MEDIA_BYTES));
  expect([largest.status, (await json(largest))["bytes"]]).toEqual([201, MEDIA_BYTES]);
  const larger = await upload("larger.png", pngOf(MEDIA_BYTES + 1));
  expect(await refusal(larger, 413)).toContain(String(MEDIA_BYTES));
});

test("a name has as many characters as it may, and not one more", async () => {
  expect((await upload("x".repeat(MEDIA_NAME_CHARACTERS), PICTURE)).ok).toBe(true);
  const longer = await upload("x".repeat(MEDIA_NAME_CHARACTERS + 1), PICTURE);
  expect(await refusal(longer, 400)).toContain(String(MEDIA_NAME_CHARACTERS));
});

test.each<[string, string, BodyInit, Record<string, string>, number, RegExp]>([
  ["no bytes", "ferry.png", "", {}, 400, /no bytes/u],
  ["an SVG", "ferry.svg", latin("<svg><script/></svg>"), {}, 415, /SVG can carry script.*PNG/u],
  ["HTML in the name of a picture", "ferry.png", latin("<p>Hello"), {}, 415, /HTML or XML/u],
  [
    "something else",
    "ferry.zip",
    latin("PK\u0003\u0004"),
    {},
    415,
    /image\/jpeg.*application\/pdf/u,
  ],
  ["another extension", "ferry.jpg", PICTURE, {}, 415, /“\.jpg”.*image\/png.*“\.png”/u],
  [
    "another type",
    "ferry.png",
    PICTURE,
    { "Content-Type": "image/jpeg" },
    415,
    /“image\/jpeg”.*image\/png/u,
  ],
  ["a form", "x", PICTURE, { "Content-Type": "multipart/form-data" }, 415, /multipart/u],
  ["a picture cut off", "ferry.png", PICTURE.slice(0, -1), {}, 422, /image\/png.*cut off/u],
  ["a picture of no size", "ferry.png", png(0, 20), {}, 422, /0 by 20/u],
  ["a picture too large", "ferry.png", png(65_535, 65_535), {}, 422, /65535 by 65535/u],
  ["a coding", "ferry.png", PICTURE, { "Content-Encoding": "gzip" }, 415, /gzip/u],
])("%s is refused, with what to do", async (_name, file, body, headers, status, words) => {
  expect(await refusal(await upload(file, body, headers), status)).toMatch(words);
});

test("media are only put there", async () => {
  const response = await call("GET", "/media/ferry.png");
  expect(await refusal(response, 405)).toContain("PUT");
});

test("a picture with script among its bytes is a picture and nothing else", async () => {
  const hostile = png(3, 2, chunk("tEXt", "<script>alert(document.cookie)</script>"));
  const path = await addressOf(hostile);
  const response = await exports.default.fetch(`https://news.example.org${path}`);
  expect(response.headers.get("Content-Type")).toBe("image/png");
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(response.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/u);
  await response.arrayBuffer();
});

function articleWith(...body: readonly string[]): string {
  return `${markdown()}\n${body.join("\n\n")}\n`;
}

async function formOf(slug: string): Promise<string> {
  return (await exports.default.fetch(`https://news.example.org/articles/${slug}`)).text();
}

test("pictures of the site get their size, wherever they stand; a size that is given stays", async () => {
  const path = await addressOf(PICTURE);
  const source = articleWith(
    `![One, by its path](${path})`,
    `> ![Two, in a quotation](https://news.example.org${path})`,
    `- ![Three, in a list](${path})`,
    `<img alt="Four, with a size" src="${path}" width="15" height="10">`,
    "![Five, of elsewhere](https://elsewhere.example/x.png)",
  ).replace("---\n\n", `image: {src: ${path}, alt: The lead image}\n---\n\n`);
  expect((await put("sizes", source)).status).toBe(201);
  const page = await formOf("sizes");
  const images = [...page.matchAll(/<img [^>]*alt="(\w+)[^>]*>/gu)].map(([tag, name]) => [
    name,
    /width="(\d+)" height="(\d+)"/u.exec(tag)?.slice(1).join(" by "),
  ]);
  expect(Object.fromEntries(images)).toEqual({
    The: "30 by 20",
    One: "30 by 20",
    Two: "30 by 20",
    Three: "30 by 20",
    Four: "15 by 10",
    Five: undefined,
  });
});

test("an address of media that nobody uploaded is an error where it stands", async () => {
  const known = await addressOf(PICTURE);
  const missing = `/media/${"0".repeat(64)}`;
  const response = await put(
    "missing",
    articleWith(
      `![Known](${known})`,
      `![A boat at a pier](${missing}.png)`,
      `The [whole report of the harbour](${missing}.pdf#page=2), and [another](/media/x).`,
    ),
  );
  expect(response.status).toBe(422);
  const { findings } = (await json(response)) as { findings: Record<string, unknown>[] };
  const unknown = findings.filter(({ rule }) => rule === "media-unknown");
  expect(unknown.map(({ severity, line, excerpt }) => [severity, line, excerpt])).toEqual([
    ["error", 9, expect.stringContaining(missing)],
    ["error", 11, expect.stringContaining(missing)],
    ["error", 11, "/media/x"],
  ]);
  const film = `<video src="${known}" title="Film"><track kind="captions" src="${missing}.vtt"></video>`;
  const again = await call("PUT", "/articles/missing?dry-run=1", {
    headers: MARKDOWN,
    body: articleWith(film),
  });
  const told = (await json(again)) as { findings: { rule: string; path: string }[] };
  expect(told.findings.filter(({ rule }) => rule === "media-unknown")).toMatchObject([
    { path: "body[1].captions" },
  ]);
});

test("the line that an upload answers is refused until somebody says what the picture says", async () => {
  const { markdown: line } = await json(await upload("ferry.png", PICTURE));
  const pasted = await put("pasted", articleWith(String(line)));
  expect(await refusal(pasted, 422)).toContain("no alternative text");
  const written = String(line).replace("![]", "![A ferry leaves the pier at dawn]");
  expect((await put("pasted", articleWith(written))).status).toBe(201);
});

test("a recording is taken as what it is", async () => {
  const response = await upload("call.wav", latin("RIFF\x04\0\0\0WAVE"));
  expect(await json(response)).toMatchObject({ type: "audio/wav", live: true });
});
