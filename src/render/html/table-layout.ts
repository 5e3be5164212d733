import type { Cell } from "../../article/model.ts";
import type { PlacedCell, TableGrid } from "../../article/table-grid.ts";
import { heads } from "../../article/table-headers.ts";
import { TABLE_HEADER_PAIRS } from "../../limits.ts";
import { saysSomething } from "./words.ts";

/** What a cell with words is the header of; one without heads nothing, and is an empty cell. */
export function headerOf({ cell }: PlacedCell): Cell["header"] {
  return saysSomething(cell.content) ? cell.header : undefined;
}

/** How many rows at the top are headers of columns and nothing else, no cell reaching further down. */
export function headRows(table: TableGrid): number {
  let count = 0;
  for (const row of table) {
    if (row.length === 0 || !row.every(({ cell }) => cell.header === "column")) break;
    count += 1;
  }
  const reaching = table
    .slice(0, count)
    .some((row) => row.some((cell) => cell.row + cell.rows > count));
  return reaching || count === table.length ? 0 : count;
}

/**
 * For each cell the header cells that head it, where scope alone would not say it: in a table whose
 * headers span or stand in more than one row or column (WCAG technique H43). Empty otherwise, and
 * for a table so large that the attributes would outweigh it.
 */
export function headersByCell(table: TableGrid): ReadonlyMap<PlacedCell, readonly PlacedCell[]> {
  const cells = table.flat();
  const headers = cells.filter((cell) => headerOf(cell) !== undefined);
  const pairs = headers.length * cells.length;
  if (!isIrregular(headers) || pairs > TABLE_HEADER_PAIRS) return new Map();
  const data = cells.filter(({ cell }) => cell.header === undefined && saysSomething(cell.content));
  return new Map(data.map((cell) => [cell, headers.filter((header) => heads(header, cell))]));
}

function isIrregular(headers: readonly PlacedCell[]): boolean {
  return headers.some(({ rows, columns }) => rows > 1 || columns > 1);
}
