import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { PATHS } from "../../src/paths.ts";
import { launchBrowser, viewOf } from "./chromium.ts";

/** spec/page.md, 8: the banner is there while the news is breaking, and nothing is when it is not. */
const HREF = "/articles/how-to-listen";
const NEWS = { text: "The bridge is closed", lang: "en", href: HREF };
const BREAKING = `${PATHS.api}/breaking`;
/** How soon a page must have it; the site record is re-read well within this. */
const SECONDS = 60;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => tell("DELETE"));
afterAll(() => browser.close());

async function tell(method: "PUT" | "DELETE", body?: object): Promise<void> {
  const answer = await fetch(inject("origin") + BREAKING, {
    method,
    headers: { Authorization: `Bearer ${inject("token")}`, "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** Asks for the front page until its banners say just this, and shows it to a reader without a copy. */
async function expectNews(texts: readonly string[]): Promise<Page> {
  const read = async () => {
    const html = await (await fetch(inject("origin"))).text();
    return [...html.matchAll(/<section class="breaking".*?<a [^>]*>([^<]*)/gu)].map((m) => m[1]);
  };
  await expect.poll(read, { timeout: SECONDS * 1000, interval: 250 }).toEqual(texts);
  const page = await browser.newPage(viewOf(1280, "light"));
  await page.goto(inject("origin"));
  return page;
}

test("is a labelled region between header and main, with a link to the news", async () => {
  await tell("PUT", NEWS);
  const page = await expectNews([NEWS.text]);
  const region = page.getByRole("region", { name: "Breaking news" });
  await expect(`${await region.ariaSnapshot()}\n`).toMatchFileSnapshot("trees/breaking-banner.yml");
  const order = await page.evaluate(() =>
    [...document.body.children].map(({ tagName }) => tagName.toLowerCase()),
  );
  expect(order.filter((name) => name !== "p")).toEqual(["header", "section", "main", "footer"]);
  await region.getByRole("link", { name: NEWS.text }).click();
  expect(new URL(page.url()).pathname).toBe(HREF);
  expect(await page.getByRole("region", { name: "Breaking news" }).count()).toBe(1);
});

test("in another language says so, and its label stays in the page's", async () => {
  await tell("PUT", { ...NEWS, text: "다리가 폐쇄되었다", lang: "ko" });
  const page = await expectNews(["다리가 폐쇄되었다"]);
  const link = page.locator(".breaking a");
  expect([await link.getAttribute("lang"), await link.textContent()]).toEqual([
    "ko",
    "다리가 폐쇄되었다",
  ]);
  await page.goto(`${inject("origin")}/ko`);
  expect(await page.locator(".breaking a").getAttribute("lang")).toBeNull();
});

test("is gone without a trace when it is taken away", async () => {
  await tell("PUT", NEWS);
  await expectNews([NEWS.text]);
  await tell("DELETE");
  const page = await expectNews([]);
  expect(await page.locator("body > section, #breaking").count()).toBe(0);
});

test("is gone when its time is past, with nobody doing anything", async () => {
  const end = Math.ceil(Date.now() / 1000) + 12;
  const until = new Date(end * 1000).toISOString();
  await tell("PUT", { ...NEWS, until });
  await expectNews([NEWS.text]);
  await expectNews([]);
  expect(Date.now()).toBeGreaterThanOrEqual(end * 1000);
});
