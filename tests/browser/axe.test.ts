import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, viewOf, WIDTHS } from "./chromium.ts";
import { PAGES } from "./pages.ts";

/** WCAG 2.2 A and AA, the AAA contrast and best practices, over every page in light and dark. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const ALSO = ["color-contrast-enhanced", "target-size"];

/** What axe cannot tell by itself, looked at by a person. Anything else that it cannot tell fails. */
const LOOKED_AT: Readonly<Record<string, string>> = {};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)("$name", ({ path, status, lang }) => {
  test.each(
    WIDTHS.flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme }))),
  )("$scheme at $width pixels", async ({ width, scheme }) => {
    const context = await browser.newContext(viewOf(width, scheme));
    const page = await context.newPage();
    const response = await page.goto(inject("origin") + path);
    expect(response?.status()).toBe(status);
    expect(await page.getAttribute("html", "lang")).toBe(lang);
    const { violations, incomplete } = await new AxeBuilder({ page })
      .options({
        runOnly: { type: "tag", values: TAGS },
        rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])),
      })
      .analyze();
    expect(violations.map(describeResult)).toEqual([]);
    expect(incomplete.filter(({ id }) => !(id in LOOKED_AT)).map(describeResult)).toEqual([]);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
    await context.close();
  });
});

function describeResult(result: { id: string; nodes: { html: string; any: unknown[] }[] }) {
  return { rule: result.id, at: result.nodes.map(({ html }) => html.slice(0, 200)) };
}
