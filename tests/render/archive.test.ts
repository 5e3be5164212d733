import { expect, test } from "vitest";
import { LOCALES } from "../../src/locale/locales.ts";
import { archiveTitle } from "../../src/render/archive-months.ts";
import { renderArchiveText } from "../../src/render/archive-text.ts";
import { renderArchiveMain } from "../../src/render/html/archive-main.tsx";
import { named, parsePage, textOf } from "../templates/page-tree.ts";

const page = (month: string, number = 1) => ({ kind: "month" as const, month, page: number });
const months = [page("2026-11"), page("2026-10"), page("2025-12")];

function headingsAndLinks(lang: string): string[] {
  const tree = parsePage(renderArchiveMain({ lang, months }));
  return named(tree, "h2", "a").slice(1).map(textOf);
}

test("the archive is skimmed by year, and its links say their year too", () => {
  expect(headingsAndLinks("en")).toEqual([
    "2026",
    "November 2026",
    "October 2026",
    "2025",
    "December 2025",
  ]);
});

test("months stay those of the Gregorian calendar, in the language's own words and digits", () => {
  expect(headingsAndLinks("fa").slice(0, 2)).toEqual(["۲۰۲۶", "نوامبر ۲۰۲۶"]);
  expect(renderArchiveText({ lang: "fa", months })).toContain("۲۰۲۶: نوامبر و اکتبر.");
  expect(archiveTitle(page("2026-11", 2), "fa")).toBe("بایگانی: نوامبر ۲۰۲۶ – صفحهٔ ۲");
});

test.each(LOCALES.map(({ tag }) => tag))("in %s no two months are called the same", (tag) => {
  const all = Array.from({ length: 24 }, (_, index) =>
    page(`${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`),
  );
  expect(new Set(all.map((month) => archiveTitle(month, tag))).size).toBe(24);
});
