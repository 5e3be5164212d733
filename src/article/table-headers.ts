import type { PlacedCell, TableGrid } from "./table-grid.ts";

/**
 * Whether a header cell heads another: the header of a column what is below it in one of its
 * columns, the header of a row what comes after it in one of its rows (HTML 4.9.12.2).
 */
export function heads(header: PlacedCell, cell: PlacedCell): boolean {
  switch (header.cell.header) {
    case "column":
      return (
        header.row < cell.row && overlap(header.column, header.columns, cell.column, cell.columns)
      );
    case "row":
      return header.column < cell.column && overlap(header.row, header.rows, cell.row, cell.rows);
    default:
      return false;
  }
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}

/**
 * The cells that one of the headers heads, as `heads` says of each pair, found without trying them
 * all. `isHeader` says which header cells count, such as those with words.
 */
export function headedCells(
  grid: TableGrid,
  isHeader: (cell: PlacedCell) => boolean,
): ReadonlySet<PlacedCell> {
  const cells = grid.flat();
  const { columns, rows } = firstHeaders(cells.filter(isHeader));
  const isHeaded = ({ row, column, rows: height, columns: width }: PlacedCell) =>
    covers(column, width, (at) => (columns[at] ?? row) < row) ||
    covers(row, height, (at) => (rows[at] ?? column) < column);
  return new Set(cells.filter(isHeaded));
}

/** By column, the row of the first header of it; by row, the column. */
function firstHeaders(headers: readonly PlacedCell[]) {
  const columns: number[] = [];
  const rows: number[] = [];
  for (const { cell, row, column, rows: height, columns: width } of headers) {
    const [first, start, length, place] =
      cell.header === "row" ? [rows, row, height, column] : [columns, column, width, row];
    for (let at = start; at < start + length; at += 1) {
      first[at] = Math.min(first[at] ?? place, place);
    }
  }
  return { columns, rows };
}

function covers(start: number, length: number, is: (at: number) => boolean): boolean {
  for (let at = start; at < start + length; at += 1) if (is(at)) return true;
  return false;
}
