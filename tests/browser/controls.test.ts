import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, viewOf, WIDTHS } from "./chromium.ts";
import { PAGES } from "./pages.ts";

/** spec/page.md, 16: a ring at every stop of the keyboard, and room for a finger. */
const STOPS = 150;
/** One page of each kind of control, with the forms open. */
const NAMES = [
  "article with every block",
  "light article",
  "search not understood",
  "search without results",
  "light search",
  "settings",
  "archive",
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES.filter(({ name }) => NAMES.includes(name)))("$name", ({ path }) => {
  test.each(WIDTHS)("every stop of Tab is in view and has a ring, at %i pixels", async (width) => {
    const page = await open(path, width);
    const unseen: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(focusShown);
      if (focus === undefined) break;
      if (!focus.isShown) unseen.push(focus.at);
    }
    expect(unseen).toEqual([]);
    await page.context().close();
  });

  test.each(WIDTHS)("what stands by itself is 44 pixels wide and high, at %i", async (width) => {
    const page = await open(path, width);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await page.context().close();
  });
});

async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext(viewOf(width, "light"));
  const page = await context.newPage();
  await page.goto(inject("origin") + path);
  return page;
}

function focusShown(): { readonly at: string; readonly isShown: boolean } | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, left, right, width } = element.getBoundingClientRect();
  const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 3;
  const isInView = top >= 0 && top < innerHeight && left >= 0 && right <= innerWidth && width > 0;
  return { at: element.outerHTML.slice(0, 100), isShown: hasRing && isInView };
}

/** Skip links are small until they have focus; a link within a sentence, or a mark on a word, is as large as it. */
function smallTargets(): string[] {
  const isInSentence = ({ parentElement }: Element) =>
    parentElement?.tagName === "SUP" ||
    [...(parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
  return [...document.querySelectorAll("a, button, input, select, summary")]
    .filter((element) => element.closest(".skip") === null && !isInSentence(element))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.round(width) < 44 || Math.round(height) < 44;
    })
    .map((element) => element.outerHTML.slice(0, 100));
}
