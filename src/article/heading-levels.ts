import { headingsOf } from "./headings.ts";
import type { Block, BlockOf } from "./model.ts";
import { foldSpace, plainText } from "./plain-text.ts";

type Heading = BlockOf<"heading">;

/** What of a body's heading levels a shift makes right, and what it does not. */
export interface HeadingLevels {
  /** The highest level, in the source's count, of the headings that can be shifted. */
  readonly highest: number;
  /** What is added to every level so that the highest is 2, under the page's title; often 0. */
  readonly shift: number;
  /** Headings of level 1 that are not the level of the sections, so that no shift fits them. */
  readonly titles: ReadonlySet<Heading>;
  /** Headings that no shift makes right. */
  readonly misplaced: ReadonlyMap<Heading, Misplaced>;
}

export interface Misplaced {
  /** A level over it is skipped, it stands before the sections, or the levels under the title run out. */
  readonly reason: "skipped" | "early" | "too-deep";
  /** The lowest level that the heading could have in the source. */
  readonly wanted: number;
}

/**
 * Looks at the levels as the source has them, empty headings left out. Two h1 or
 * more are the level of the sections, and shifted with what is under them; one alone is a second
 * title.
 */
export function headingLevels(body: readonly Block[]): HeadingLevels {
  const all = headingsOf(body).filter(({ content }) => foldSpace(plainText(content)) !== "");
  const titles = secondTitles(all);
  const headings = all.filter((heading) => !titles.has(heading));
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const shift = headings.length === 0 ? 0 : 2 - highest;
  return { highest, shift, titles, misplaced: misplacedAmong(headings, highest) };
}

function secondTitles(headings: readonly Heading[]): ReadonlySet<Heading> {
  const firsts = headings.filter(({ level }) => level === 1);
  return new Set(firsts.length > 1 ? [] : firsts);
}

/** Levels may fall by any number of steps but rise by one alone (WCAG technique G141). */
function misplacedAmong(
  headings: readonly Heading[],
  highest: number,
): ReadonlyMap<Heading, Misplaced> {
  const misplaced = new Map<Heading, Misplaced>();
  const lowest = highest === 1 ? 5 : 6;
  let before = highest - 1;
  for (const heading of headings) {
    const { level } = heading;
    const isEarly = before < highest;
    if (level > before + 1) {
      misplaced.set(heading, { reason: isEarly ? "early" : "skipped", wanted: before + 1 });
    } else if (level > lowest) misplaced.set(heading, { reason: "too-deep", wanted: lowest });
    before = level;
  }
  return misplaced;
}
