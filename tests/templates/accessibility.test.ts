import { expect, test } from "vitest";
import { localeFor } from "../../src/locale/locales.ts";
import { renderAccessibilityMain } from "../../templates/accessibility-main.tsx";
import { renderAccessibilityText } from "../../templates/accessibility-text.ts";
import type { AccessibilityView } from "../../templates/accessibility-view.ts";
import { named, parsePage, textOf } from "./page-tree.ts";
import { shellView, wholePage } from "./sample-pages.ts";
import { problemsOf } from "./valid-html.ts";

const VIEW: AccessibilityView = {
  publication: "The <b>Post</b>",
  contact: "mailto:access@news.example.org",
  totals: {
    counted: "2026-11-20",
    articles: 1200,
    withFindings: 1,
    rules: [
      { rule: "image-alt", severity: "error", criterion: "1.1.1", articles: 1, findings: 2 },
      { rule: "table-wide", severity: "warning", articles: 1, findings: 1 },
    ],
  },
};

test("the statement is a valid page with the parts that the W3C asks for, in order", async () => {
  const main = renderAccessibilityMain(VIEW);
  const headings = named(parsePage(main), "h1", "h2").map(textOf);
  expect(headings).toEqual([
    "Accessibility statement",
    "Measures",
    "Conformance status",
    "Feedback and complaints",
    "Compatibility with browsers and assistive technology",
    "Technical specifications",
    "Limitations and alternatives",
    "Assessment approach",
    "What the checks have found",
    "Date",
  ]);
  expect(await problemsOf(wholePage(shellView(localeFor("en"), "en", "full"), main))).toEqual([]);
});

test("page and text say the same words", () => {
  const text = renderAccessibilityText(VIEW);
  const main = named(parsePage(renderAccessibilityMain(VIEW)), "p", "li").map(textOf);
  expect(main.filter((words) => !text.includes(words))).toEqual([]);
  expect(main.length).toBeGreaterThan(30);
});

test("it names the publication and where to complain, and marks nothing up that it was given", () => {
  const main = renderAccessibilityMain(VIEW);
  expect(main).toContain("The &lt;b&gt;Post&lt;/b&gt;");
  expect(main).toContain('<a href="mailto:access@news.example.org">access@news.example.org</a>');
  const { contact: _, ...unreachable } = VIEW;
  expect(renderAccessibilityText(unreachable)).toContain("has not yet said here where to write");
});

test("the totals are counted in words, with their date", () => {
  const text = renderAccessibilityText(VIEW);
  expect(text).toContain(
    "Counted on 20 November 2026, and unchanged since: 1,200 articles are published; 1 of them has findings that stand.",
  );
  expect(text).toContain(
    "image-alt, WCAG 1.1.1: 2 errors, found after publication, in 1 article.\ntable-wide: 1 warning, accepted, in 1 article.",
  );
});
