import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, viewOf } from "./chromium.ts";
import { PAGES } from "./pages.ts";

/**
 * What assistive technology is given of each template, as a file that a reviewer reads: a change of
 * landmarks, headings or names shows as a difference. `npx vitest run --project browser -u` rewrites.
 */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LASTING = PAGES.filter(({ changing }) => changing !== true);

test.each(LASTING)("$name", async ({ name, path }) => {
  const context = await browser.newContext(viewOf(1280, "light"));
  const page = await context.newPage();
  await page.goto(inject("origin") + path);
  const tree = await page.locator("body").ariaSnapshot();
  await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name.replace(/\W+/gu, "-")}.yml`);
  await context.close();
});
