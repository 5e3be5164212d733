import type { Cell, Inline } from "../../article/model.ts";
import type { Handler, HtmlContext } from "./context.ts";
import type { Flow } from "./flow.ts";
import { descendants, elementChildren, hasRole, type MarkupElement, textOf } from "./markup.ts";
import { isHidden } from "./visibility.ts";

export const TABLE_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["table", { display: "block", handle: table }],
];

/** What no cell of the model can hold: a table around these is how a page was laid out. */
const UNSAYABLE = new Set(
  "table h1 h2 h3 h4 h5 h6 figure video audio iframe pre blockquote form hr article section".split(
    " ",
  ),
);

function table(element: MarkupElement, flow: Flow): void {
  if (isLayout(element)) {
    flow.flush();
    unroll(element, flow);
    flow.flush();
    reportUnrolled(flow.context, element.line);
    return;
  }
  const caption = elementChildren(element).find((child) => child.name === "caption");
  const words: readonly Inline[] = caption && !isHidden(caption) ? flow.inlinesOf(caption) : [];
  const rows = rowsOf(element).map((row) => cells(row, flow));
  flow.block({ kind: "table", ...(words.length > 0 && { caption: words }), rows }, element.line);
}

function isLayout(element: MarkupElement): boolean {
  if (hasRole(element, "presentation", "none")) return true;
  let isData = false;
  let isUnsayable = false;
  for (const inner of descendants(element)) {
    if (inner.name === "table") return true;
    if (inner.name === "th" || inner.name === "caption") isData = true;
    if (UNSAYABLE.has(inner.name)) isUnsayable = true;
  }
  return isUnsayable && !isData;
}

/** The cells one after another, as they would be read. */
function unroll(element: MarkupElement, flow: Flow): void {
  for (const child of element.children) {
    const isPart = child.kind === "element" && /^(thead|tbody|tfoot|tr)$/u.test(child.name);
    if (isPart && !isHidden(child)) unroll(child, flow);
    else flow.node(child);
  }
}

interface Row {
  readonly cells: readonly MarkupElement[];
  readonly inHead: boolean;
}

function rowsOf(element: MarkupElement, inHead = false): Row[] {
  return elementChildren(element).flatMap((child) => {
    if (isHidden(child)) return [];
    if (child.name === "thead") return rowsOf(child, true);
    if (child.name === "tbody" || child.name === "tfoot") return rowsOf(child);
    if (child.name !== "tr") return [];
    const cells = elementChildren(child).filter(
      (cell) => (cell.name === "td" || cell.name === "th") && !isHidden(cell),
    );
    return [{ cells, inHead }];
  });
}

function cells({ cells, inHead }: Row, flow: Flow): readonly Cell[] {
  const headsColumns = inHead || isHeaderRow(cells);
  return cells.map((cell) => {
    const header = headerOf(cell, inHead, headsColumns);
    const columns = span(cell.attributes.get("colspan"), 1000);
    const rows = span(cell.attributes.get("rowspan"), 65_534);
    const made: Cell = {
      content: flow.inlinesOf(cell),
      ...(header !== undefined && { header }),
      ...(columns > 1 && { columns }),
      ...(rows > 1 && { rows }),
    };
    return flow.context.trace.note(made, cell.line);
  });
}

/** Header cells alone, or after a corner: they head columns. Among data they head their row. */
function isHeaderRow(cells: readonly MarkupElement[]): boolean {
  const [corner, ...others] = cells;
  if (corner === undefined || !others.every((cell) => cell.name === "th")) return false;
  return corner.name === "th" || others.length > 1 || textOf(corner).trim() === "";
}

/** What a header cell is for: what its scope says, else where it stands (HTML 4.9.12). */
function headerOf(
  cell: MarkupElement,
  inHead: boolean,
  headsColumns: boolean,
): "column" | "row" | undefined {
  const scope = cell.attributes.get("scope")?.trim().toLowerCase() ?? "";
  // Before HTML5, `scope` made a header of any cell, and pages still have it so (WCAG H63).
  const isHeader = cell.name === "th" || scope !== "" || hasRole(cell, "rowheader", "columnheader");
  if (!isHeader) return inHead ? "column" : undefined;
  if (scope.startsWith("row") || hasRole(cell, "rowheader")) return "row";
  if (scope.startsWith("col") || hasRole(cell, "columnheader")) return "column";
  return headsColumns ? "column" : "row";
}

function span(written: string | undefined, most: number): number {
  const number = Number.parseInt(written ?? "1", 10);
  if (written?.trim() === "0") return most;
  return Number.isNaN(number) || number < 1 ? 1 : Math.min(number, most);
}

function reportUnrolled(context: HtmlContext, line: number): void {
  context.report.add(
    "markup-unrolled",
    { line },
    "A table that lays out the page was taken apart; its cells follow one another.",
    "Check that they read well in this order.",
  );
}
