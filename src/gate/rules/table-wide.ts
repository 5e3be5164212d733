import { columnCount, placeCells } from "../../article/table-grid.ts";
import { TABLE_COLUMNS } from "../../limits.ts";
import type { Rule, Sighting } from "../rule.ts";

/** A table with more columns than a listener keeps in mind and a small screen shows (WCAG 1.4.10). */
export const tableWide: Rule = {
  id: "table-wide",
  version: 1,
  severity: "warning",
  criteria: ["1.4.10"],
  why: "With many columns a listener forgets the first before the last, and a small screen shows a few.",
  messages: {
    wide: {
      message: "The table has {count} columns; more than {limit} are hard to follow.",
      fix: "Split it into tables of fewer columns, swap rows and columns, or leave out what the text does not need.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "table") continue;
      const count = columnCount(placeCells(node.rows));
      if (count <= TABLE_COLUMNS) continue;
      yield { outcome: "fail", path, message: "wide", values: { count, limit: TABLE_COLUMNS } };
    }
  },
};
