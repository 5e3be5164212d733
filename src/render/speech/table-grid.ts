import type { Cell } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { TABLE_CELLS } from "../../limits.ts";

/** A table as rows of the same length, a cell that spans standing in each of its places. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** Lays cells out as HTML does (HTML, Forming a table): each in the first free place of its row. */
export function gridOf(source: readonly (readonly Cell[])[]): Grid {
  const rows: (Cell | undefined)[][] = source.map(() => []);
  let places = 0;
  for (const [y, cells] of source.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (rows[y]?.[x] !== undefined) x += 1;
      const { columns = 1, rows: height = 1 } = cell;
      const bottom = Math.min(y + height, source.length);
      places += columns * (bottom - y);
      if (places > TABLE_CELLS) return unspanned(source);
      for (let row = y; row < bottom; row += 1) {
        for (let column = x; column < x + columns; column += 1) place(rows, row, column, cell);
      }
      x += columns;
    }
  }
  return even(rows);
}

function place(rows: (Cell | undefined)[][], y: number, x: number, cell: Cell): void {
  const row = rows[y];
  if (row !== undefined && row[x] === undefined) row[x] = cell;
}

/** A table whose spans claim more places than any table has is read cell by cell. */
function unspanned(source: readonly (readonly Cell[])[]): Grid {
  return even(source.map((cells) => [...cells]));
}

function even(rows: readonly (readonly (Cell | undefined)[])[]): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { columns, rows: rows.map((row) => Array.from({ length: columns }, (_, x) => row[x])) };
}

/** Whether a cell says nothing: it is empty, or a dash that stands for nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || /^[-–—−·.…\s]*$/u.test(foldSpace(plainText(cell.content)));
}

/** Whether a row has only headers of columns, and empty corners. */
export function isHeaderRow(row: readonly (Cell | undefined)[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => cell?.header === "column");
}
