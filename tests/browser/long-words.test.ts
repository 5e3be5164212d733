import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Block } from "../../src/article/model.ts";
import { LOCALES } from "../../src/locale/locales.ts";
import { languageName } from "../../templates/parts/spelled-out.ts";
import {
  articleMain,
  LONG_NAME,
  shellView,
  templateMains,
  wholePage,
} from "../templates/sample-pages.ts";
import { seedArticle } from "../templates/seed-article.ts";
import { launchBrowser } from "./chromium.ts";
import { TEXT_SPACING } from "./text-spacing.ts";

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
      const mains = templateMains(locale, tag, edition);
      const view = { ...shellView(locale, tag, edition), languages, publication: LONG_NAME };
      const { settings = "", "search not understood": search = "", month = "" } = mains;
      const tables = articleMain({ ...seedArticle(tag), body: daysAndMonths(tag) }, edition);
      for (const main of [settings, search, month, tables]) {
        await page.setContent(wholePage(view, main));
        await page.addStyleTag({ content: TEXT_SPACING });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, edition).toBeLessThanOrEqual(320);
      }
    }
    await page.close();
  },
);

/** Tables of two and three columns, of which some fit a narrow screen and others have to scroll. */
function daysAndMonths(tag: string): Block[] {
  const written = (style: Intl.DateTimeFormatOptions, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, index % 12, 1 + index));
      return new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" }).format(day);
    });
  const columns = [
    written({ weekday: "short" }, 7),
    written({ weekday: "long" }, 7).map((day) => day.toLocaleUpperCase(tag)),
    written({ month: "long" }, 12),
    written({ day: "numeric" }, 12),
  ];
  const of = (...chosen: readonly number[]): Block => ({
    kind: "table",
    rows: Array.from({ length: 7 }, (_, row) =>
      chosen.map((column) => ({
        content: [{ kind: "text", text: columns[column]?.[row] ?? "" }],
        ...(row === 0 && { header: "column" as const }),
      })),
    ),
  });
  return [of(0, 3), of(1, 3), of(2, 3), of(0, 1), of(0, 2), of(1, 2), of(0, 1, 3), of(0, 2, 3)];
}
