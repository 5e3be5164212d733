import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/article/model.ts";
import { columnCount, placeCells, placesOf } from "../../src/article/table-grid.ts";
import { headedCells, heads } from "../../src/article/table-headers.ts";
import { TABLE_CELLS } from "../../src/limits.ts";

const cell = (rest: Partial<Cell> = {}): Cell => ({ content: [], ...rest });
const span = fc.integer({ min: 1, max: 5 });
const table = fc.array(
  fc.array(
    fc
      .tuple(span, span, fc.constantFrom("row", "column", undefined))
      .map(([rows, columns, header]) => cell({ rows, columns, ...(header && { header }) })),
    { maxLength: 5 },
  ),
  { maxLength: 6 },
);

describe("the grid of a table", () => {
  it("makes room for cells that reach down, and cuts spans at the table's end and at each other", () => {
    const grid = placeCells([
      [cell({ rows: 9 }), cell({ columns: 2 })],
      [cell({ columns: 5 }), cell()],
      [cell(), cell({ rows: 2 })],
    ]);
    expect(
      grid
        .flat()
        .map(({ row, index, column, rows, columns }) => [row, index, column, rows, columns]),
    ).toEqual([
      [0, 0, 0, 3, 1],
      [0, 1, 1, 1, 2],
      [1, 0, 1, 1, 5],
      [1, 1, 6, 1, 1],
      [2, 0, 1, 1, 1],
      [2, 1, 2, 1, 1],
    ]);
    expect(columnCount(grid)).toBe(7);
  });

  it("takes no span into a place that is filled", () => {
    const [, second] = placeCells([
      [cell(), cell({ rows: 2 })],
      [cell({ columns: 3 }), cell()],
    ]);
    expect(second?.map(({ column, columns }) => [column, columns])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it("keeps every cell, in its table and in no other's place, whatever the spans", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const grid = placeCells(rows);
        expect(grid.map((row) => row.map(({ cell }) => cell))).toEqual(rows);
        const taken = new Set<string>();
        for (const { row, column, rows: height, columns } of grid.flat()) {
          expect(row + height).toBeLessThanOrEqual(rows.length);
          for (let y = row; y < row + height; y += 1) {
            for (let x = column; x < column + columns; x += 1) {
              expect(taken.has(`${y} ${x}`)).toBe(false);
              taken.add(`${y} ${x}`);
            }
          }
        }
      }),
    );
  });

  it("follows spans up to the limit of places, and none past it", () => {
    const rows = Array.from({ length: TABLE_CELLS / 1_000 }, () => [cell({ columns: 1_000 })]);
    expect(columnCount(placeCells(rows))).toBe(1_000);
    expect(columnCount(placeCells([...rows, [cell()]]))).toBe(1);
  });
});

describe("the places of a table", () => {
  it("have a cell that spans in each", () => {
    const [wide, tall, a, b] = [cell({ columns: 2 }), cell({ rows: 2 }), cell(), cell()];
    const grid = placeCells([
      [tall, wide],
      [a, b],
    ]);
    const places = placesOf(grid);
    expect(places.map((row) => row.map((at) => [tall, wide, a, b].indexOf(at ?? cell())))).toEqual([
      [0, 1, 1],
      [0, 2, 3],
    ]);
  });

  it("are nothing where a row is short, unless one long row would make too many", () => {
    const one = cell();
    expect(placesOf(placeCells([[one, one], [one]]))[1]).toEqual([one, undefined]);
    const long = Array.from({ length: 1_001 }, () => one);
    const rows = [long, ...Array.from({ length: TABLE_CELLS / 1_000 }, () => [one])];
    expect(placesOf(placeCells(rows))[1]).toEqual([one]);
  });

  it("are no more rows than were written", () => {
    expect(placesOf(placeCells([[cell({ rows: 60_000 })]]))).toHaveLength(1);
  });
});

describe("the headers of a table", () => {
  it("head what is below them and after them", () => {
    const [[corner, month] = [], [place, value] = []] = placeCells([
      [cell({ header: "column" }), cell({ header: "column" })],
      [cell({ header: "row" }), cell()],
    ]);
    if (!(corner && month && place && value)) throw new Error("four cells");
    expect([corner, month, place].map((header) => heads(header, value))).toEqual([
      false,
      true,
      true,
    ]);
    expect(heads(value, place)).toBe(false);
  });

  it("are found for all cells at once as for each pair", () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, some) => {
        const grid = placeCells(rows);
        const cells = grid.flat();
        const headers = cells.filter(({ cell, index }) => cell.header && (some || index > 0));
        const headed = headedCells(grid, (cell) => headers.includes(cell));
        for (const cell of cells) {
          expect(headed.has(cell)).toBe(headers.some((header) => heads(header, cell)));
        }
      }),
    );
  });
});
