import type { Cell } from "../article/model.ts";
import { type PlacedCell, placeCells } from "../article/table-grid.ts";
import { headedCells as headed } from "../article/table-headers.ts";
import { sayable } from "./sayable.ts";
import { wholeText } from "./whole-text.ts";

/** A cell in its place, and whether a header with words is over it or before it. */
export interface HeadedCell extends PlacedCell {
  readonly isHeader: boolean;
  readonly isBlank: boolean;
  readonly isHeaded: boolean;
}

/** The cells of a table, row by row, each with whether a header cell with words heads it. */
export function headedCells(
  rows: readonly (readonly Cell[])[],
): readonly (readonly HeadedCell[])[] {
  const grid = placeCells(rows);
  const isBlank = ({ cell }: PlacedCell) => sayable(wholeText(cell.content)) === "nothing";
  const isHeader = ({ cell }: PlacedCell) => cell.header !== undefined;
  const under = headed(grid, (cell) => isHeader(cell) && !isBlank(cell));
  return grid.map((row) =>
    row.map((cell) => ({
      ...cell,
      isHeader: isHeader(cell),
      isBlank: isBlank(cell),
      isHeaded: under.has(cell),
    })),
  );
}
