import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { IMAGES, RECORDINGS } from "../ingest/media/files.ts";
import { launchBrowser } from "./chromium.ts";

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
});
afterAll(() => browser.close());

async function send(path: string, body: BodyInit, type = "application/octet-stream") {
  const response = await fetch(`${inject("origin")}/api${path}`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${inject("token")}`, "Content-Type": type },
    body,
  });
  const answer = (await response.json()) as Record<string, unknown>;
  expect(response.ok, JSON.stringify(answer)).toBe(true);
  return answer;
}

function altOf(index: number): string {
  return `A red field, the one with number ${index} of all`;
}

test("pictures are shown in an article at the size that it says, without a complaint", async () => {
  const lines: string[] = [];
  for (const [index, { name, bytes }] of IMAGES.entries()) {
    const { path } = await send(`/media/${name}`, bytes);
    lines.push(`![${altOf(index)}](${path})`);
  }
  const source = `---\ntitle: Red fields\nlang: en\n---\n\n${lines.join("\n\n")}\n`;
  await send("/articles/red-fields?acknowledge=structure-sparse", source, "text/markdown");
  await page.goto(`${inject("origin")}/articles/red-fields`);
  const shown = await page.locator("main img").evaluateAll(async (images) =>
    Promise.all(
      (images as HTMLImageElement[]).map(async (image) => {
        image.loading = "eager";
        await image.decode();
        const { alt, naturalWidth, naturalHeight, width, height } = image;
        return { alt, natural: [naturalWidth, naturalHeight], said: [width, height] };
      }),
    ),
  );
  expect(shown).toEqual(
    IMAGES.map(({ width, height }, index) => ({
      alt: altOf(index),
      natural: [width, height],
      said: [width, height],
    })),
  );
  expect(complaints).toEqual([]);
});

test("a recording plays where a link leads to it", async () => {
  for (const { name, bytes } of RECORDINGS) {
    const { path } = await send(`/media/${name}`, bytes);
    await page.goto(`${inject("origin")}${path}`);
    const player = page.locator("video");
    await player.evaluate(
      (video: HTMLVideoElement) =>
        video.readyState > 0 ||
        new Promise((resolve, reject) => {
          video.addEventListener("loadedmetadata", resolve);
          video.addEventListener("error", reject);
        }),
    );
    const width = await player.evaluate((video: HTMLVideoElement) => video.videoWidth);
    expect([name, width]).toEqual([name, name.startsWith("film") ? 32 : 0]);
  }
  expect(complaints).toEqual([]);
});

test("a light page leads to the picture, which opens by itself", async () => {
  await page.goto(`${inject("origin")}/articles/red-fields.lite`);
  const index = IMAGES.findIndex(({ name }) => name === "plain.30x20.png");
  await page.getByRole("link", { name: altOf(index) }).click();
  const size = await page
    .locator("img")
    .evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [naturalWidth, naturalHeight]);
  expect(size).toEqual([30, 20]);
  expect(complaints).toEqual([]);
});
