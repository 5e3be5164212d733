import type { Child } from "hono/jsx";
import type { BlockOf } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { type PlacedCell, placeCells, type TableGrid } from "../../article/table-grid.ts";
import { NARROW_TABLE_CHARACTERS } from "../../limits.ts";
import { type BlockHandler, type Composition, nextNumber } from "./composition.ts";
import { renderInlines } from "./inlines.tsx";
import { distinct } from "./label.ts";
import { headerOf, headersByCell, headRows } from "./table-layout.ts";

/**
 * A table with a caption, and header cells that say what they head. One that may be too wide for a
 * narrow screen scrolls in a region that the keyboard reaches and its caption names (WCAG 1.4.10,
 * 2.1.1); a narrow one needs no stop.
 */
export const renderTable: BlockHandler<"table"> = (block, composition) => {
  const id = `t-${nextNumber(composition, "table")}`;
  const cells = placeCells(block.rows);
  const table = (
    <table>
      {renderCaption(block, id, composition)}
      {renderRows(cells, id, composition)}
    </table>
  );
  if (isNarrow(cells)) return table;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be cut from its table in an outline.
    <div class="scroll" tabindex={0} role="region" aria-labelledby={id}>
      {table}
    </div>
  );
};

function renderCaption({ caption }: BlockOf<"table">, id: string, composition: Composition): Child {
  if (caption === undefined) {
    const number = composition.numbers.format(nextNumber(composition, "table without a caption"));
    const name = `${composition.locale.shell.untitledTable} ${number}`;
    return (
      <caption id={id} {...composition.strings}>
        <span>{distinct(name, composition)}</span>
      </caption>
    );
  }
  const words = foldSpace(plainText(caption));
  return (
    <caption id={id}>
      <span>
        {renderInlines(caption, composition)}
        {distinct(words, composition).slice(words.length)}
      </span>
    </caption>
  );
}

function renderRows(table: TableGrid, id: string, composition: Composition): Child {
  const headers = headersByCell(table);
  const ids = new Map(
    [...new Set([...headers.values()].flat())].map((cell) => [cell, idOf(cell, id)]),
  );
  const render = (row: readonly PlacedCell[]) => (
    <tr>
      {row.map((cell) => {
        const heading = headers.get(cell)?.flatMap((header) => ids.get(header) ?? []);
        return renderCell(cell, { id: ids.get(cell), headers: heading?.join(" ") }, composition);
      })}
    </tr>
  );
  const count = headRows(table);
  const head = count > 0 && <thead>{table.slice(0, count).map(render)}</thead>;
  return [head, <tbody>{table.slice(count).map(render)}</tbody>];
}

function idOf({ row, column }: PlacedCell, table: string): string {
  return `${table}-${row}-${column}`;
}

function renderCell(
  placed: PlacedCell,
  { id, headers }: { id: string | undefined; headers: string | undefined },
  composition: Composition,
): Child {
  const { cell, rows, columns } = placed;
  const header = headerOf(placed);
  const spans = {
    ...(columns > 1 && { colspan: columns }),
    ...(rows > 1 && { rowspan: rows }),
  };
  const content = renderInlines(cell.content, composition);
  if (header === undefined) {
    return (
      <td {...spans} {...(headers && { headers })}>
        {content}
      </td>
    );
  }
  return (
    <th scope={header === "column" ? "col" : "row"} {...spans} {...(id !== undefined && { id })}>
      {content}
    </th>
  );
}

/** Whether the longest words of all columns, with the space around them, fit side by side anywhere. */
function isNarrow(table: TableGrid): boolean {
  const widths: number[] = [];
  for (const { cell, column, columns } of table.flat()) {
    if (columns > NARROW_TABLE_CHARACTERS) return false;
    const longest = longestWord(plainText(cell.content));
    for (let at = column; at < column + columns; at += 1) {
      widths[at] = Math.max(widths[at] ?? 0, Math.ceil(longest / columns));
    }
  }
  const paddingOfColumn = 2;
  const characters = widths.reduce((sum, width) => sum + width + paddingOfColumn, 0);
  return characters <= NARROW_TABLE_CHARACTERS;
}

/** Capitals within a word, and letters of most other scripts, are up to twice as wide as the limit says. */
const WIDER =
  /(?<=\p{L})\p{Lu}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/gu;

/** Its width in characters; no word of a table is broken. */
function longestWord(text: string): number {
  const words = text.replace(WIDER, "$&$&").split(/\s+/u);
  return words.reduce((longest, word) => Math.max(longest, word.length), 0);
}
