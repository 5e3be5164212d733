import type { BlockOf, Cell } from "../../article/model.ts";
import { columnCount, placeCells, placesOf } from "../../article/table-grid.ts";
import { SPOKEN_TABLE_ROWS } from "../../limits.ts";
import { plural } from "../../locale/fill.ts";
import type { SpeechContext } from "./context.ts";
import { closingCue, cue, openingCue } from "./cue.ts";
import { isBlank, isHeaderRow } from "./header-row.ts";
import {
  closed,
  hasWords,
  joined,
  type Line,
  type Piece,
  type Utterance,
  unstopped,
} from "./utterance.ts";
import { words } from "./words.ts";

type Row = readonly (Cell | undefined)[];

/** A row of data under the headers that hold for it; a row of one header is a heading. */
type Entry =
  | { readonly kind: "data"; readonly row: Row; readonly headers: readonly Row[] }
  | { readonly kind: "group"; readonly cell: Cell };

/** A table row by row, every value after the header of its column. */
export function tableLines(
  { caption = [], rows }: BlockOf<"table">,
  context: SpeechContext,
): readonly Line[] {
  const grid = placeCells(rows);
  const columns = columnCount(grid);
  const entries = entriesOf(placesOf(grid));
  const data = entries.filter(({ kind }) => kind === "data").length;
  if (columns === 0 || entries.length === 0) return [];
  const { strings, cueLang } = context;
  const rest = data - SPOKEN_TABLE_ROWS;
  const more = rest > 0 ? plural(strings.tableMoreRows, rest, cueLang) : "";
  return [
    {
      utterances: [captionOf(words(caption, context), context), sizeOf(data, columns, context)],
    },
    ...upToLimit(entries).map((entry) => ({ utterances: entryOf(entry, context) })),
    ...(more === "" ? [] : [{ utterances: [[{ text: more }]] }]),
    { utterances: [closingCue(strings.tableEnd)] },
  ];
}

function captionOf(caption: readonly Piece[], { strings, lang }: SpeechContext): Utterance {
  if (!hasWords(caption)) return openingCue(strings.tableUntitled);
  return cue(strings.table, { caption: closed(caption, lang) });
}

function sizeOf(rows: number, columns: number, { strings, cueLang }: SpeechContext): Utterance {
  if (strings.tableSize === "") return [];
  const text = strings.tableSize
    .replace("{rows}", plural(strings.tableRows, rows, cueLang))
    .replace("{columns}", plural(strings.tableColumns, columns, cueLang));
  return closingCue(text);
}

/** Headers hold for the rows under them until others come. */
function entriesOf(rows: readonly Row[]): readonly Entry[] {
  const entries: Entry[] = [];
  let headers: Row[] = [];
  let fresh = true;
  for (const row of rows) {
    const only = new Set(row.filter((cell) => !isBlank(cell)));
    const [cell] = only;
    if (isHeaderRow(row)) {
      if (only.size === 1 && cell !== undefined && row.length > 1 && headers.length > 0) {
        entries.push({ kind: "group", cell });
        continue;
      }
      headers = fresh ? [...headers, row] : [row];
      fresh = true;
    } else if (only.size > 0) {
      entries.push({ kind: "data", row, headers });
      fresh = false;
    }
  }
  return entries;
}

function upToLimit(entries: readonly Entry[]): readonly Entry[] {
  let data = 0;
  return entries.filter(({ kind }) => {
    if (kind === "data") data += 1;
    return data <= SPOKEN_TABLE_ROWS;
  });
}

function entryOf(entry: Entry, context: SpeechContext): readonly Utterance[] {
  if (entry.kind === "group") return [closed(words(entry.cell.content, context), context.lang)];
  return places(entry.row).map(({ cell, from, to }) => {
    const headed = headerOf(entry, from, to, context);
    const isLabel = cell?.header === "row" || (from === 0 && !isBlank(cell) && headsRow(entry));
    return isLabel || headed.length === 0
      ? value(cell, context)
      : [...headed, { text: context.punctuation.colon }, ...value(cell, context)];
  });
}

/** The first cell of a row is its label where columns have headers and no cell heads a row. */
function headsRow({ row, headers }: Extract<Entry, { kind: "data" }>): boolean {
  return headers.length > 0 && row.length > 1 && !row.some((cell) => cell?.header === "row");
}

/** The cells of a row, one that spans columns once. */
function places(row: Row): readonly { cell: Cell | undefined; from: number; to: number }[] {
  const found: { cell: Cell | undefined; from: number; to: number }[] = [];
  for (const [x, cell] of row.entries()) {
    const last = found.at(-1);
    if (last !== undefined && cell !== undefined && last.cell === cell) last.to = x;
    else found.push({ cell, from: x, to: x });
  }
  return found;
}

function headerOf(
  { headers }: Extract<Entry, { kind: "data" }>,
  from: number,
  to: number,
  context: SpeechContext,
): readonly Piece[] {
  const cells = headers.flatMap((row) => row.slice(from, to + 1)).filter((cell) => !isBlank(cell));
  const distinct = [...new Set(cells)].flatMap((cell) => (cell === undefined ? [] : [cell]));
  const spoken = distinct.map(({ content }) => unstopped(words(content, context)));
  return joined(spoken.filter(hasWords), context.punctuation.comma);
}

function value(cell: Cell | undefined, context: SpeechContext): Utterance {
  const said = cell === undefined || isBlank(cell) ? [] : words(cell.content, context);
  const { strings, lang } = context;
  return closed(hasWords(said) ? said : [{ text: strings.tableNoData }], lang);
}
