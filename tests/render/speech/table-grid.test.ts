import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/article/model.ts";
import { TABLE_CELLS } from "../../../src/limits.ts";
import { gridOf } from "../../../src/render/speech/table-grid.ts";

const cell = (spans: Partial<Cell> = {}): Cell => ({ content: [], ...spans });

describe("the grid of a table", () => {
  it("puts a cell that spans in each of its places", () => {
    const wide = cell({ columns: 2 });
    const tall = cell({ rows: 2 });
    const [a, b] = [cell(), cell()];
    expect(
      gridOf([
        [tall, wide],
        [a, b],
      ]),
    ).toEqual({
      columns: 3,
      rows: [
        [tall, wide, wide],
        [tall, a, b],
      ],
    });
  });

  it("fills a ragged row with nothing", () => {
    const one = cell();
    expect(gridOf([[one, one], [one]]).rows[1]).toEqual([one, undefined]);
  });

  it("takes no more rows than there are", () => {
    expect(gridOf([[cell({ rows: 60_000 })]]).rows).toHaveLength(1);
  });

  it("takes as many places as the limit, and reads cell by cell past it", () => {
    const rows = Array.from({ length: TABLE_CELLS / 1_000 }, () => [cell({ columns: 1_000 })]);
    expect(gridOf(rows).columns).toBe(1_000);
    expect(gridOf([...rows, [cell()]]).columns).toBe(1);
  });
});
