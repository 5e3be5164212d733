import { headingsOf } from "../../article/headings.ts";
import type { Article, BlockOf } from "../../article/model.ts";

/**
 * Where in-page links may lead. An id of the source gets a prefix, so that it can never be one of
 * the shell's (`content`, `navigation`, `search`) or one that a renderer makes.
 */
export interface Anchors {
  /** The id of each heading that has one; unique, where the source repeats itself. */
  readonly headings: ReadonlyMap<BlockOf<"heading">, string>;
  /** The page's ids by the source's: headings first, then notes. */
  readonly targets: ReadonlyMap<string, string>;
  /** The number of each note, from 1, by its id in the source. */
  readonly notes: ReadonlyMap<string, number>;
}

export function anchors(article: Article): Anchors {
  const notes = new Map(article.notes.map(({ id }, index) => [id, index + 1]));
  const targets = new Map([...notes].map(([id, number]) => [id, noteId(number)]));
  const sources = headingsOf(article.body);
  const taken = new Set(sources.map(({ id }) => headingId(id ?? "")));
  const uses = new Map<string, number>();
  const headings = new Map<BlockOf<"heading">, string>();
  for (const heading of sources) {
    if (heading.id === undefined) continue;
    const id = headingId(heading.id);
    if (!uses.has(id)) targets.set(heading.id, id);
    headings.set(heading, uses.has(id) ? unused(id, taken, uses) : id);
    uses.set(id, uses.get(id) ?? 1);
  }
  return { headings, targets, notes };
}

export function noteId(number: number): string {
  return `n-${number}`;
}

export function noteMarkId(number: number): string {
  return `m-${number}`;
}

/** The ids of corrections, by their days, so that one that is added moves no other's. */
export function correctionIds(corrections: Article["corrections"]): string[] {
  const uses = new Map<string, number>();
  return corrections.map(({ date }) => {
    const number = (uses.get(date) ?? 0) + 1;
    uses.set(date, number);
    return number === 1 ? `c-${date}` : `c-${date}-${number}`;
  });
}

/** The fragment that leads to an id: percent-encoded, so that `%41` in an id is not read as `A`. */
export function fragmentOf(id: string): string {
  return `#${encodeURIComponent(id.toWellFormed())}`;
}

/** The id that a `#fragment` of the source leads to, as it stands or percent-decoded. */
export function targetOf(fragment: string, { targets }: Anchors): string | undefined {
  const id = fragment.slice(1);
  return targets.get(id) ?? targets.get(decoded(id));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function headingId(id: string): string {
  return `h-${id}`;
}

/** The next of `h-x-2`, `h-x-3`, … that no other heading has. */
function unused(id: string, taken: Set<string>, uses: Map<string, number>): string {
  let number = (uses.get(id) ?? 1) + 1;
  while (taken.has(`${id}-${number}`)) number += 1;
  uses.set(id, number);
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}
