import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingLevels } from "../../src/article/heading-levels.ts";
import { type Article, type Block, type Cell, MODEL_VERSION } from "../../src/article/model.ts";
import { outline } from "../../src/article/outline.ts";
import { unbalancedControl } from "../../src/gate/bidirectional-controls.ts";
import { headedCells } from "../../src/gate/cell-headers.ts";
import { check } from "../../src/gate/check.ts";
import { isFileName } from "../../src/gate/file-name.ts";
import { RULES } from "../../src/gate/rules.ts";

/** What holds of the error rules for all input; single cases are in the fixture folders. */

describe("bidirectional controls", () => {
  const words = fc.string({ maxLength: 5 }).map((text) => text.replace(/\p{Cf}/gu, ""));
  const pairs = fc.constantFrom("\u202a\u202c", "\u202e\u202c", "\u2067\u2069", "\u2068\u2069");
  const { balanced } = fc.letrec<{ balanced: string }>((tie) => ({
    balanced: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.tuple(pairs, tie("balanced"), tie("balanced")).map(([pair, inner, after]) => {
        return `${pair[0]}${inner}${pair[1]}${after}`;
      }),
    ),
  }));

  it("are balanced when each is closed by its own kind", () => {
    fc.assert(
      fc.property(balanced, (text) => {
        expect(unbalancedControl(text)).toBeUndefined();
      }),
    );
  });
  it("are not when any one is taken out", () => {
    fc.assert(
      fc.property(balanced, fc.nat(), (text, at) => {
        const controls = [...text.matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)];
        const one = controls[at % controls.length];
        fc.pre(one !== undefined);
        const index = one?.index ?? 0;
        const broken = text.slice(0, index) + text.slice(index + 1);
        expect(unbalancedControl(broken)).toBeDefined();
      }),
    );
  });
});

describe("heading levels", () => {
  it("are rendered as the shift says, when no heading is misplaced", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (levels) => {
        const body = levels.flatMap((level): Block[] => [
          { kind: "heading", level, content: [{ kind: "text", text: "Words" }] },
          { kind: "paragraph", content: [{ kind: "text", text: "Words" }] },
        ]);
        const { shift, titles, misplaced } = headingLevels(body);
        fc.pre(titles.size === 0 && misplaced.size === 0);
        for (const [block, rendered] of outline(body)) {
          expect(block.kind === "heading" && block.level + shift).toBe(rendered);
        }
      }),
    );
  });
});

describe("headed cells", () => {
  const cell = fc.constantFrom<Cell>(
    { content: [{ kind: "text", text: "a" }] },
    { content: [{ kind: "text", text: "a" }], header: "column" },
    { content: [{ kind: "text", text: "a" }], header: "row" },
    { content: [], header: "column" },
  );
  it("have a header with words above them or before them, in a table without spans", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), (rows) => {
        for (const { row, column, isHeaded } of headedCells(rows).flat()) {
          const heads = (cell: Cell | undefined, header: string) =>
            cell?.header === header && cell.content.length > 0;
          const above = rows.slice(0, row).some((cells) => heads(cells[column], "column"));
          const before = rows[row]?.slice(0, column).some((each) => heads(each, "row"));
          expect(isHeaded).toBe(above || before === true);
        }
      }),
    );
  });
});

describe("what is made to be slow", () => {
  const text = (text: string) => ({ kind: "text", text }) as const;
  const table = (rows: readonly (readonly Cell[])[]): Block => ({ kind: "table", rows });
  const cell = (columns: number, rows: number): Cell => ({ content: [text("a")], columns, rows });
  const alt = (alt: string): Block => ({ kind: "figure", image: { src: "/a.jpg", alt } });
  const BODIES: Readonly<Record<string, readonly Block[]>> = {
    "cells that span everything": [
      table(Array.from({ length: 5_000 }, () => [cell(1_000, 65_534), cell(2, 2)])),
    ],
    "a cell a row": [table(Array.from({ length: 20_000 }, () => [{ content: [text("a")] }]))],
    "a row of cells": [table([[], Array.from({ length: 20_000 }, () => cell(2, 2))])],
    "rows without headers": [
      table([
        [{ content: [text("a")], header: "column" }],
        ...Array.from({ length: 200 }, () =>
          Array.from({ length: 100 }, () => ({ content: [text("a")] })),
        ),
      ]),
    ],
    "alternative texts": [
      alt(`img_${"0".repeat(100_000)}`),
      alt(`${" (".repeat(50_000)}1`),
      alt(`photo${" ".repeat(100_000)}x`),
      alt(`${"a-".repeat(100_000)}1`),
    ],
    "many images named alike": Array.from({ length: 5_000 }, () => alt("Photo 51")),
    controls: [{ kind: "paragraph", content: [text("\u2066\u202a".repeat(100_000))] }],
    "many recordings": Array.from({ length: 5_000 }, () => ({
      kind: "media",
      medium: "audio",
      src: "/a.mp3",
    })),
  };
  const errors = RULES.filter(({ severity }) => severity === "error");

  it.each(Object.entries(BODIES))("%s", (_, body) => {
    const started = performance.now();
    check({ article: article(body), audioText: "" }, errors);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
  it("names of files", () => {
    const started = performance.now();
    for (const part of ["_1", "(1", " copy", "-", "1"])
      isFileName(`img_0000${part.repeat(120)}x`, "");
    expect(performance.now() - started).toBeLessThan(200);
  });
});

function article(body: readonly Block[]): Article {
  return {
    model: MODEL_VERSION,
    title: "Title",
    lang: "en",
    authors: [],
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    body,
    notes: [],
  };
}
