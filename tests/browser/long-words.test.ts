import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LOCALES } from "../../src/locale/locales.ts";
import { languageName } from "../../templates/parts/spelled-out.ts";
import { shellView, templateMains, wholePage } from "../templates/sample-pages.ts";
import { launchBrowser } from "./chromium.ts";
import { TEXT_SPACING } from "./text-spacing.ts";

/** As long as words get, and no place to break them. */
const NAME = "Donaudampfschifffahrtsgesellschaftszeitung";
const languages = LOCALES.map(({ tag }) => ({
  href: `/${tag}`,
  lang: tag,
  text: languageName(tag),
}));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(LOCALES.map((locale) => [locale.tag, locale] as const))(
  "in %s no word is wider than 320 pixels, even with the reader's own text spacing",
  async (tag, locale) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const edition of ["full", "lite"] as const) {
      const { settings = "", results = "" } = templateMains(locale, tag, edition);
      const view = { ...shellView(locale, tag, edition), languages, publication: NAME };
      for (const main of [settings, results]) {
        await page.setContent(wholePage(view, main));
        await page.addStyleTag({ content: TEXT_SPACING });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, edition).toBeLessThanOrEqual(320);
      }
    }
    await page.close();
  },
);
