import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { launchBrowser, viewOf, WIDTHS } from "./chromium.ts";
import { PAGES } from "./pages.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(PAGES)("$name", async ({ path, status, lang }) => {
  const context = await browser.newContext(viewOf(1280, "light"));
  const page = await context.newPage();
  const response = await page.goto(inject("origin") + path);
  expect(response?.status()).toBe(status);
  expect(await page.getAttribute("html", "lang")).toBe(lang);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await axeFaults(page), `light at ${width} pixels`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page, "colours"), `dark at ${width} pixels`).toEqual([]);
  }
  await context.close();
});
