import type { Cell } from "../article/model.ts";
import { TABLE_CELLS } from "../limits.ts";
import { sayable } from "./sayable.ts";
import { wholeText } from "./whole-text.ts";

/** A cell in its place, rows and columns from 0, and whether a header is over it or before it. */
export interface HeadedCell {
  readonly cell: Cell;
  readonly row: number;
  /** Where the row's array has it. */
  readonly index: number;
  readonly column: number;
  /** Columns that it spans. */
  readonly columns: number;
  readonly isHeader: boolean;
  readonly isBlank: boolean;
  readonly isHeaded: boolean;
}

/**
 * The cells of a table, row by row, each with whether a header cell with words heads it: one of its
 * columns above it, or one of its rows before it (HTML 4.9.12.2, the scan upwards and to the left).
 */
export function headedCells(
  rows: readonly (readonly Cell[])[],
): readonly (readonly HeadedCell[])[] {
  const table = new HeadedTable(rows);
  return rows.map((cells, row) => table.row(cells, row));
}

/** Walks a table from the top, and remembers which rows and columns have a header by then. */
class HeadedTable {
  /** By column, the first row that no cell from above reaches into. */
  readonly #free: number[] = [];
  readonly #headedColumns: boolean[] = [];
  /** The first row that no row header reaches. */
  #rowHeadersEnd = 0;
  /** Whether the spans are few enough to be followed. */
  readonly #spans: boolean;

  constructor(rows: readonly (readonly Cell[])[]) {
    const claimed = rows.flat().reduce((sum, { columns = 1, rows = 1 }) => sum + columns * rows, 0);
    this.#spans = claimed <= TABLE_CELLS;
  }

  row(cells: readonly Cell[], row: number): readonly HeadedCell[] {
    let column = 0;
    const placed = cells.map((cell, index) => {
      while ((this.#free[column] ?? 0) > row) column += 1;
      const headed = this.#place(cell, row, index, column);
      column += headed.columns;
      return headed;
    });
    for (const cell of placed) this.#headColumns(cell);
    return placed;
  }

  #place(cell: Cell, row: number, index: number, column: number): HeadedCell {
    const columns = this.#columns(cell, row, column);
    const rows = this.#spans ? (cell.rows ?? 1) : 1;
    const covered = range(column, columns);
    const isBlank = sayable(wholeText(cell.content)) === "nothing";
    const isHeader = cell.header !== undefined;
    const isHeaded =
      row < this.#rowHeadersEnd || covered.some((at) => this.#headedColumns[at] === true);
    for (const at of covered) this.#free[at] = row + rows;
    if (cell.header === "row" && !isBlank) {
      this.#rowHeadersEnd = Math.max(this.#rowHeadersEnd, row + rows);
    }
    return { cell, row, index, column, columns, isHeader, isBlank, isHeaded };
  }

  #columns({ columns: wanted = 1 }: Cell, row: number, column: number): number {
    let columns = 1;
    if (!this.#spans) return columns;
    while (columns < wanted && (this.#free[column + columns] ?? 0) <= row) columns += 1;
    return columns;
  }

  #headColumns({ cell, column, columns, isBlank }: HeadedCell): void {
    if (cell.header !== "column" || isBlank) return;
    for (const at of range(column, columns)) this.#headedColumns[at] = true;
  }
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => start + index);
}
