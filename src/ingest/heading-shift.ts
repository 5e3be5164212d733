import { headingLevels } from "../article/heading-levels.ts";
import type { Block } from "../article/model.ts";
import type { SourceLines } from "./lines.ts";
import type { Report } from "./report.ts";

/** Tells that the headings of a body are set at other levels than the source has (spec/gate.md). */
export function reportHeadingShift(
  body: readonly Block[],
  lines: SourceLines,
  report: Report,
): void {
  const { highest, shift, titles, misplaced } = headingLevels(body);
  // Where a shift does not mend everything, the gate says what is wrong, and nothing is set at all.
  if (shift === 0 || titles.size > 0 || misplaced.size > 0) return;
  const index = body.findIndex(({ kind }) => kind === "heading");
  const path = index === -1 ? "body" : `body[${index}]`;
  report.add(
    "heading-shifted",
    { line: lines.at(path), path },
    `The highest headings have level ${highest}; under the title they are set as level 2, and the others after them.`,
    "Nothing needs doing; begin the sections at level 2 (##, h2) to write them as they are set.",
  );
}
