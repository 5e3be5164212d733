import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { PAGES } from "./pages.ts";
import { TEXT_SPACING } from "./text-spacing.ts";

/** The conditions under which people read: spec/page.md 16 and 17. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)("$name", ({ path }) => {
  test("reflows at 320 pixels with the reader's own text spacing and nothing is cut off", async () => {
    // A reader's own style sheet is not bound by the page's policy, and neither is this one.
    const reader = { viewport: { width: 320, height: 640 }, bypassCSP: true };
    await withPage(reader, path, async (page) => {
      await page.addStyleTag({ content: TEXT_SPACING });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      expect(await page.evaluate(clippedTexts)).toEqual([]);
    });
  });

  test("makes one request and runs no script", async () => {
    await withPage({ javaScriptEnabled: false }, path, async (page, requests) => {
      expect(requests.filter((url) => !url.endsWith("favicon.svg"))).toHaveLength(1);
      expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
    });
  });

  test("every control stands out in forced colours when it has focus", async () => {
    await withPage({ forcedColors: "active" }, path, async (page) => {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
      });
      expect(outline.style).not.toBe("none");
      expect(outline.width).toBeGreaterThanOrEqual(2);
    });
  });
});

test.each(["/", "/articles/how-to-listen-fa", "/articles/every-block-there-is"])(
  "%s reads in the same order with no style sheet",
  async (path) => {
    await withPage({}, path, async (page) => {
      const styled = await page.evaluate(() => document.querySelector("main")?.textContent);
      await page.evaluate(() => {
        for (const style of document.querySelectorAll("style")) style.remove();
      });
      const order = await page.evaluate(() =>
        [...document.body.children].map((element) => element.tagName.toLowerCase()),
      );
      expect(order.indexOf("header")).toBeLessThan(order.indexOf("main"));
      expect(order.indexOf("main")).toBeLessThan(order.indexOf("footer"));
      expect(await page.evaluate(() => document.querySelector("main")?.textContent)).toBe(styled);
      expect(await page.locator("h1").isVisible()).toBe(true);
    });
  },
);

test("prints the article and its addresses without the controls around it", async () => {
  await withPage({}, "/articles/how-to-listen", async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

async function withPage(
  options: BrowserContextOptions,
  path: string,
  look: (page: Page, requests: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(inject("origin") + path);
  await look(page, requests);
  await context.close();
}

/** Texts that overflow a box which hides what overflows. Skip links are hidden until they have focus. */
function clippedTexts(): string[] {
  return [...document.querySelectorAll("body *")]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || ![overflowX, overflowY].includes("hidden")) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
