import type { BlockOf, Inline } from "../../article/model.ts";
import { type HeadedCell, headedCells } from "../cell-headers.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wholeText } from "../whole-text.ts";

/** Words in one cell, in UTF-16 code units, from which a table without headers looks like layout. */
const PROSE_CHARACTERS = 250;

/**
 * A data table without header cells, or with cells that none heads (WCAG 1.3.1, techniques H51 and
 * H63). One row or one column relates nothing to anything, and needs none.
 */
export const tableHeaders: Rule = {
  id: "table-headers",
  version: 1,
  severity: "error",
  criteria: ["1.3.1"],
  why: "Screen readers say the headers with each cell; without them a table is numbers in a row.",
  messages: {
    none: {
      message: "The table has no header cells.",
      fix: "Mark what heads the columns or the rows: th with a scope in HTML, the row above |---| in Markdown.",
    },
    "bold-row": {
      message: "The table's first row is bold, but not marked as headers.",
      fix: 'Mark its cells as headers: <th scope="col"> in HTML in place of bold text.',
    },
    "bold-column": {
      message: "The table's first column is bold, but not marked as headers.",
      fix: 'Mark its cells as headers: <th scope="row"> in HTML in place of bold text.',
    },
    uncovered: {
      message:
        "No header heads {count} of the table's cells, first “{text}” in row {row}, column {column}.",
      fix: "Give each column or each row a header cell with words, and check the spans.",
    },
    "unsure-labels": {
      message:
        "The table's first column has no header; its cells, first “{text}”, seem to name their rows.",
      fix: 'Mark them as headers of their rows (<th scope="row"> in HTML), or head the column with what they are.',
    },
    "unsure-layout": {
      message: "The table has no header cells, and long texts as if it laid out the page.",
      fix: "If it holds data, mark its headers; if not, write its cells as paragraphs or a list.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "table") continue;
      const table = headedCells(node.rows);
      if (isRelation(table)) yield* sightings(node, table, path);
    }
  },
};

type Table = readonly (readonly HeadedCell[])[];

/** Two rows and two columns with words, at least. */
function isRelation(table: Table): boolean {
  const filled = table.flat().filter(({ isBlank }) => !isBlank);
  const rows = new Set(filled.map(({ row }) => row));
  const columns = new Set(filled.map(({ column }) => column));
  return rows.size > 1 && columns.size > 1;
}

function* sightings(node: BlockOf<"table">, table: Table, path: string): Iterable<Sighting> {
  const cells = table.flat();
  const excerpt = excerptOf(wholeText(cells.find(({ isBlank }) => !isBlank)?.cell.content ?? []));
  if (!cells.some(({ isHeader, isBlank }) => isHeader && !isBlank)) {
    yield { path, excerpt, ...withoutHeaders(node, table) };
    return;
  }
  const missing = uncoveredCells(table);
  const others = missing.filter((cell) => !isLabel(cell, table));
  if (others.length > 0) yield uncovered("fail", "uncovered", others, path);
  else if (missing.length > 0) yield uncovered("cannot-tell", "unsure-labels", missing, path);
}

function withoutHeaders({ rows }: BlockOf<"table">, table: Table) {
  const cells = table.flat();
  if (isBold(table[0])) {
    return { outcome: "fail", message: "bold-row" } as const;
  }
  if (isBold(cells.filter(({ column }) => column === 0))) {
    return { outcome: "fail", message: "bold-column" } as const;
  }
  const isProse = rows.flat().some(({ content }) => wholeText(content).length > PROSE_CHARACTERS);
  return isProse
    ? ({ outcome: "cannot-tell", message: "unsure-layout" } as const)
    : ({ outcome: "fail", message: "none" } as const);
}

function isBold(cells: readonly HeadedCell[] = []): boolean {
  const filled = cells.filter(({ isBlank }) => !isBlank);
  return filled.length > 1 && filled.every(({ cell }) => cell.content.every(isStrong));
}

function isStrong(inline: Inline): boolean {
  if (inline.kind === "text") return inline.text.trim() === "";
  if (inline.kind === "break" || inline.kind === "strong") return true;
  return "content" in inline && inline.content.length > 0 && inline.content.every(isStrong);
}

/** Cells with words that nothing heads: corners left out, and words across the whole table. */
function uncoveredCells(table: Table): readonly HeadedCell[] {
  const width = table.reduce((most, row) => Math.max(most, endOf(row)), 0);
  return table.flatMap((row) => {
    const [only, ...others] = row.filter(({ isHeader }) => !isHeader);
    const isCorner = others.length === 0 && row.length > 1;
    const isAcross = row.length === 1 && (only?.columns ?? 0) >= width;
    if (isCorner || isAcross) return [];
    return row.filter(({ isHeader, isBlank, isHeaded }) => !isHeader && !isBlank && !isHeaded);
  });
}

function endOf(row: readonly HeadedCell[]): number {
  const last = row.at(-1);
  return last === undefined ? 0 : last.column + last.columns;
}

/** A cell of the first column, under a corner that is left empty. */
function isLabel({ column }: HeadedCell, table: Table): boolean {
  const corner = table[0]?.[0];
  return column === 0 && corner?.column === 0 && corner.isBlank;
}

function uncovered(
  outcome: Sighting["outcome"],
  message: string,
  cells: readonly HeadedCell[],
  path: string,
): Sighting {
  const [first] = cells;
  const text = excerptOf(wholeText(first?.cell.content ?? []));
  const { row = 0, index = 0, column = 0 } = first ?? {};
  return {
    outcome,
    path: `${path}.rows[${row}][${index}]`,
    message,
    values: { count: cells.length, text, row: row + 1, column: column + 1 },
    excerpt: text,
  };
}
