import type { Block, BlockOf, Cell } from "../../article/model.ts";
import type { Surroundings } from "./blocks.ts";
import { normaliseInlines } from "./inlines.ts";

/** A table in normal form: no rows without cells, no span past the last row. */
export function normaliseTable(block: BlockOf<"table">, around: Surroundings): readonly Block[] {
  const { caption, ...table } = block;
  const words = normaliseInlines(caption ?? [], around.lang, around.trace);
  const filled = table.rows.filter((row) => row.length > 0);
  const rows = filled.map((row, index) =>
    row.map((cell) => normaliseCell(cell, filled.length - index, around)),
  );
  if (rows.some((row) => row.some(({ content }) => content.length > 0))) {
    return [words.length > 0 ? { ...table, caption: words, rows } : { ...table, rows }];
  }
  return words.length > 0 ? [{ kind: "paragraph", content: words }] : [];
}

function normaliseCell(cell: Cell, rowsLeft: number, { lang, trace }: Surroundings): Cell {
  const { rows, ...rest } = cell;
  const reach = Math.min(rows ?? 1, rowsLeft);
  const content = normaliseInlines(cell.content, lang, trace);
  return trace.pass({ ...rest, content, ...(reach > 1 && { rows: reach }) }, cell);
}
