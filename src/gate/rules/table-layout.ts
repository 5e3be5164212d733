import type { BlockOf, Cell } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { PROSE_CELL_WORDS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wordCount } from "../word-count.ts";

/** Typed lines in one cell from which it is a page within the page. */
const CELL_LINES = 5;

/** A table that seems to lay out the page (WCAG 1.3.1, 1.3.2, failure F49). */
export const tableLayout: Rule = {
  id: "table-layout",
  version: 1,
  severity: "warning",
  criteria: ["1.3.2"],
  why: "Screen readers announce rows, columns and cells that mean nothing, and read across what belongs together.",
  messages: {
    "one-row": {
      message: "The table has one row and no headers, so it relates nothing to anything.",
      fix: "Write its cells as paragraphs, as a list, or as a quotation.",
    },
    "one-column": {
      message: "The table has one column and no headers, so it relates nothing to anything.",
      fix: "Write its cells as paragraphs, as a list, or as a quotation.",
    },
    prose: {
      message: "The table has no headers and whole texts in its cells, as if it laid out the page.",
      fix: "Write the texts one after the other, with headings. If it is data, mark its header cells.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path, lang } of places) {
      if (node.kind !== "table" || node.caption !== undefined) continue;
      const cells = node.rows.flat().filter(hasWords);
      if (cells.length === 0 || cells.some(({ header }) => header !== undefined)) continue;
      const excerpt = excerptOf(plainText(cells[0]?.content ?? []));
      const line = onlyLine(node);
      const found = { outcome: "fail", path, excerpt } as const;
      if (line !== undefined) yield { ...found, message: line };
      else if (cells.some((cell) => isProse(cell, lang))) yield { ...found, message: "prose" };
    }
  },
};

function hasWords({ content }: Cell): boolean {
  return foldSpace(plainText(content)) !== "";
}

/** Which of rows and columns there is just one of, empty ones left out. */
function onlyLine({ rows }: BlockOf<"table">): "one-row" | "one-column" | undefined {
  const filled = rows.map((row) => row.filter(hasWords)).filter((row) => row.length > 0);
  if (filled.length === 1) return "one-row";
  return filled.every((row) => row.length === 1) ? "one-column" : undefined;
}

function isProse({ content }: Cell, lang: string): boolean {
  const text = plainText(content);
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return lines >= CELL_LINES || wordCount(text, lang) > PROSE_CELL_WORDS;
}
