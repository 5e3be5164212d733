import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/article/model.ts";
import { placeCells } from "../../../src/article/table-grid.ts";
import { TABLE_HEADER_PAIRS } from "../../../src/limits.ts";
import { headerOf, headersByCell, headRows } from "../../../src/render/html/table-layout.ts";

const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  content: [{ kind: "text", text }],
  ...rest,
});
const column = (text: string, rest: Partial<Cell> = {}) =>
  cell(text, { header: "column", ...rest });

describe("the head of a table", () => {
  it("is its first rows of column headers alone", () => {
    expect(headRows(placeCells([[column("a")], [column("b")], [cell("c")]]))).toBe(2);
    expect(headRows(placeCells([[column("a"), cell("b")], [cell("c")]]))).toBe(0);
  });

  it("is none where all rows are headers, or one reaches below it", () => {
    expect(headRows(placeCells([[column("a")]]))).toBe(0);
    expect(headRows(placeCells([[column("a", { rows: 2 }), column("b")], [cell("c")]]))).toBe(0);
  });
});

describe("the headers of cells", () => {
  const spanning = (rows: number) => [
    [column("both", { columns: 2 })],
    ...Array.from({ length: rows }, () => [cell("a"), cell("b")]),
  ];

  it("are named where a header spans, and left to scope elsewhere", () => {
    const [first] = [...headersByCell(placeCells(spanning(1))).values()];
    expect(first?.map(({ cell }) => cell.content)).toEqual([[{ kind: "text", text: "both" }]]);
    expect(headersByCell(placeCells([[column("a")], [cell("b")]])).size).toBe(0);
  });

  it("are named up to the limit and not past it", () => {
    const rows = Math.floor((TABLE_HEADER_PAIRS - 1) / 2);
    expect(headersByCell(placeCells(spanning(rows))).size).toBe(rows * 2);
    expect(headersByCell(placeCells(spanning(rows + 1))).size).toBe(0);
  });

  it("have words: an empty one heads nothing", () => {
    const [row = []] = placeCells([[column(" "), column("a")], [cell("b")]]);
    expect(row.map(headerOf)).toEqual([undefined, "column"]);
  });
});
