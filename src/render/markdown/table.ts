import type { BlockOf, Cell } from "../../article/model.ts";
import { htmlInlines, openTag, tag } from "./html.ts";

/** A table as HTML, a row a line, with a scope on every header cell. */
export function htmlTable({ caption, rows }: BlockOf<"table">): string {
  return [
    openTag("table"),
    ...(caption ? [tag("caption", {}, htmlInlines(caption))] : []),
    ...rows.map((row) => tag("tr", {}, row.map(htmlCell).join(""))),
    "</table>",
  ].join("\n");
}

function htmlCell({ content, header, columns, rows }: Cell): string {
  const scope = header && { column: "col", row: "row" }[header];
  const attributes = { scope, colspan: columns, rowspan: rows };
  return tag(header ? "th" : "td", attributes, htmlInlines(content));
}
