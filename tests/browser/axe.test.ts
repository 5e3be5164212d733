import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, viewOf, WIDTHS } from "./chromium.ts";
import { PAGES } from "./pages.ts";

/** WCAG 2.2 A and AA, the AAA contrast and best practices, over every page in light and dark. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const ALSO = ["color-contrast-enhanced", "target-size"];

/** What axe cannot tell by itself, looked at by a person. Anything else that it cannot tell fails. */
const LOOKED_AT: readonly { readonly rule: RegExp; readonly at: RegExp; readonly why: string }[] = [
  {
    rule: /^color-contrast/u,
    at: /^<t[hd]\b/u,
    why: "Cells that lie outside a wide table's scroll region on a narrow screen; they have the colours of the cells within it, whose contrast axe has measured.",
  },
];

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
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), `${colorScheme} at ${width} pixels`).toEqual([]);
    }
  }
  await context.close();
});

async function faults(page: Page) {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: "tag", values: TAGS },
      rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])),
    })
    .analyze();
  return [
    ...violations.flatMap(describeResult),
    ...incomplete.flatMap(describeResult).filter(isNew),
  ];
}

function describeResult({ id, nodes }: { id: string; nodes: readonly { html: string }[] }) {
  return nodes.map(({ html }) => ({ rule: id, at: html.slice(0, 200) }));
}

function isNew(result: { rule: string; at: string }): boolean {
  return !LOOKED_AT.some(({ rule, at }) => rule.test(result.rule) && at.test(result.at));
}
