import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { localeFor } from "../../src/locale/locales.ts";
import { launchBrowser, viewOf } from "./chromium.ts";
import { PAGES } from "./pages.ts";

/** spec/page.md 1 to 4, by real key presses: Tab to the link, Enter, and ask where focus is. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)("$name", ({ path, lang }) => {
  test("skip links come first and lead to what they name", async () => {
    const page = await open(path);
    const expected = await targetsOnPage(page, lang);
    expect(expected.length).toBe(3);
    for (const [index, { text, target }] of expected.entries()) {
      await page.goto(inject("origin") + path);
      for (let press = 0; press <= index; press += 1) await page.keyboard.press("Tab");
      expect(await focused(page)).toMatchObject({ text, href: `#${target}`, visible: true });
      await page.keyboard.press("Enter");
      expect(await focused(page)).toMatchObject({ id: target });
      await page.keyboard.press("Tab");
      expect(await focusIsAfter(page, target)).toBe(true);
    }
    await page.context().close();
  });
});

test("a skip link is clipped away until it has focus, and then lies over the page", async () => {
  const page = await open("/");
  const link = page.locator('a[href="#content"]').first();
  const style = () =>
    link.evaluate((element) => {
      const { clipPath, position, display, whiteSpace } = getComputedStyle(element);
      return { clipPath, position, display, whiteSpace };
    });
  const hidden = await style();
  expect(hidden).toMatchObject({
    clipPath: "inset(50%)",
    position: "absolute",
    whiteSpace: "nowrap",
  });
  expect(hidden.display).not.toBe("none");
  await page.keyboard.press("Tab");
  const shown = await style();
  expect(shown.clipPath).toBe("none");
  expect(["absolute", "fixed"]).toContain(shown.position);
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.context().close();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext(viewOf(1280, "light"));
  const page = await context.newPage();
  await page.goto(inject("origin") + path);
  return page;
}

/** The three links in order, without those whose target the page has not. */
async function targetsOnPage(page: Page, lang: string) {
  const { shell } = localeFor(lang);
  const wanted = [
    { text: shell.skipToContent, target: "content" },
    { text: shell.skipToNavigation, target: "navigation" },
    { text: shell.skipToSearch, target: "search" },
  ];
  const counts = await Promise.all(wanted.map(({ target }) => page.locator(`#${target}`).count()));
  return wanted.filter((_, index) => counts[index] === 1);
}

function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    return {
      id: element?.id,
      text: element?.textContent?.trim(),
      href: element?.getAttribute("href"),
      visible: box !== undefined && box.width > 40 && box.height > 20 && box.top >= 0,
    };
  });
}

/** Whether the next stop of Tab lies within or after the target, not back at the top. */
function focusIsAfter(page: Page, target: string): Promise<boolean> {
  return page.evaluate((id) => {
    const element = document.getElementById(id);
    const next = document.activeElement;
    if (element === null || next === null || next === document.body) return true;
    const place = element.compareDocumentPosition(next);
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }, target);
}
