import type { Cell } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";

/** Whether a cell says nothing: it is empty, or a dash that stands for nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || /^[-–—−·.…\s]*$/u.test(foldSpace(plainText(cell.content)));
}

/** Whether a row has only headers of columns, and empty corners. */
export function isHeaderRow(row: readonly (Cell | undefined)[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => cell?.header === "column");
}
