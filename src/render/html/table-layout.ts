import type { Cell } from "../../article/model.ts";
import { TABLE_HEADER_PAIRS } from "../../limits.ts";
import { saysSomething } from "./words.ts";

/** A cell where the table puts it: rows and columns from 0, spans that stay in the table. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** A header cell with words; one without heads nothing, and is an empty cell. */
  readonly header?: "row" | "column";
}

/** Each row's cells in their places, spans cut where they would leave the table or overlap. */
export function placeCells(rows: readonly (readonly Cell[])[]): readonly (readonly PlacedCell[])[] {
  /** By column, the first row that no cell from above reaches into. */
  const free: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const placed = place(cell, row, column, rows.length, free);
      for (let at = column; at < column + placed.columns; at += 1) free[at] = row + placed.rows;
      column += placed.columns;
      return placed;
    });
  });
}

function place(cell: Cell, row: number, column: number, height: number, free: readonly number[]) {
  const wanted = cell.columns ?? 1;
  let columns = 1;
  while (columns < wanted && (free[column + columns] ?? 0) <= row) columns += 1;
  const rows = Math.min(cell.rows ?? 1, height - row);
  const placed = { cell, row, column, rows, columns };
  const { header } = cell;
  return header !== undefined && saysSomething(cell.content) ? { ...placed, header } : placed;
}

/** How many rows at the top are headers of columns and nothing else, no cell reaching further down. */
export function headRows(table: readonly (readonly PlacedCell[])[]): number {
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
export function headersByCell(
  table: readonly (readonly PlacedCell[])[],
): ReadonlyMap<PlacedCell, readonly PlacedCell[]> {
  const cells = table.flat();
  const headers = cells.filter(({ header }) => header !== undefined);
  const pairs = headers.length * cells.length;
  if (!isIrregular(headers) || pairs > TABLE_HEADER_PAIRS) return new Map();
  const data = cells.filter(
    ({ header, cell }) => header === undefined && saysSomething(cell.content),
  );
  return new Map(data.map((cell) => [cell, headers.filter((header) => heads(header, cell))]));
}

function isIrregular(headers: readonly PlacedCell[]): boolean {
  return headers.some(({ rows, columns }) => rows > 1 || columns > 1);
}

function heads(header: PlacedCell, cell: PlacedCell): boolean {
  if (header.header === "column") {
    return (
      header.row < cell.row && overlap(header.column, header.columns, cell.column, cell.columns)
    );
  }
  return header.column < cell.column && overlap(header.row, header.rows, cell.row, cell.rows);
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}
