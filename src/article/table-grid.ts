import { TABLE_CELLS } from "../limits.ts";
import type { Cell } from "./model.ts";

/** A cell where the table puts it: rows and columns from 0, spans that stay in the table. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  /** Where the row's array has it. */
  readonly index: number;
  readonly column: number;
  /** Rows and columns that it spans, 1 at least. */
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a table in their places, row by row as they were written. */
export type TableGrid = readonly (readonly PlacedCell[])[];

/**
 * Each cell in the first free place of its row (HTML 4.9.12, Forming a table), spans cut where they
 * would leave the table or overlap. A table whose spans claim more than `TABLE_CELLS` places is laid
 * out without them.
 */
export function placeCells(table: readonly (readonly Cell[])[]): TableGrid {
  const span = spansOf(table);
  /** By column, the first row that no cell from above reaches into. */
  const free: number[] = [];
  return table.map((cells, row) => {
    let column = 0;
    return cells.map((cell, index) => {
      while ((free[column] ?? 0) > row) column += 1;
      const { rows, columns: wanted } = span(cell, row);
      let columns = 1;
      while (columns < wanted && (free[column + columns] ?? 0) <= row) columns += 1;
      const placed = { cell, row, index, column, rows, columns };
      for (let at = column; at < column + columns; at += 1) free[at] = row + rows;
      column += columns;
      return placed;
    });
  });
}

type Spans = (cell: Cell, row: number) => { readonly rows: number; readonly columns: number };

function spansOf(table: readonly (readonly Cell[])[]): Spans {
  const inTable: Spans = ({ rows = 1, columns = 1 }, row) => ({
    rows: Math.min(rows, table.length - row),
    columns,
  });
  let places = 0;
  for (const [row, cells] of table.entries()) {
    for (const cell of cells) {
      const { rows, columns } = inTable(cell, row);
      places += rows * columns;
    }
  }
  return places <= TABLE_CELLS ? inTable : () => ({ rows: 1, columns: 1 });
}

/** How many columns the widest row reaches. */
export function columnCount(grid: TableGrid): number {
  return grid.flat().reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
}

/**
 * The rows with a cell in each place that it covers, and nothing in a place without one. Short rows
 * are filled up, unless that would make more than `TABLE_CELLS` places.
 */
export function placesOf(grid: TableGrid): readonly (readonly (Cell | undefined)[])[] {
  const rows: (Cell | undefined)[][] = grid.map(() => []);
  for (const { cell, row, column, rows: height, columns } of grid.flat()) {
    for (const covered of rows.slice(row, row + height)) {
      for (let at = column; at < column + columns; at += 1) covered[at] = cell;
    }
  }
  const width = columnCount(grid);
  const isFilled = width * rows.length <= TABLE_CELLS;
  return rows.map((row) =>
    Array.from({ length: isFilled ? width : row.length }, (_, column) => row[column]),
  );
}
