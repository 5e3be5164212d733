import type { Article, Correction } from "../article/model.ts";
import type { CorrectionChange, KeptCorrection } from "./submission.ts";

/** An article with the corrections that are kept beside its source, and those corrections. */
export interface Corrected {
  readonly article: Article;
  readonly kept: readonly KeptCorrection[];
}

/** Who changes the corrections of an article, and in which version. */
export interface CorrectionOccasion {
  readonly version: number;
  readonly by: string;
  /** An instant in UTC, in whole seconds. */
  readonly at: string;
}

/**
 * An article as readers get it: with the kept corrections among its own, in the order of their days,
 * none twice, and updated no earlier than the newest of them was made.
 */
export function withKept(article: Article, kept: readonly KeptCorrection[]): Article {
  const all = [...article.corrections, ...kept.map(({ date, text }) => ({ date, text }))];
  // An article of a hostile source can have thousands, so none is compared with every other.
  const different = new Map(all.map((one) => [`${one.date} ${one.text}`, one]));
  const corrections = [...different.values()].toSorted((one, other) =>
    inOrder(one.date, other.date),
  );
  const moments = [article.updated ?? "", ...kept.map(({ at }) => at)];
  const updated = moments.toSorted(inOrder).at(-1) ?? "";
  return { ...article, corrections, ...(updated !== "" && { updated }) };
}

/** An article after a change of its corrections; as it was when there is none of that number. */
export function changeCorrections(
  { article, kept }: Corrected,
  change: CorrectionChange,
  { version, by, at }: CorrectionOccasion,
): Corrected {
  const dated = { ...article, updated: at };
  if (change.kind === "add") {
    const more = [...kept, { ...change.correction, number: version, at, by }];
    return { article: withKept(dated, more), kept: more };
  }
  const removed = kept.find(({ number }) => number === change.number);
  if (removed === undefined) return { article, kept };
  const left = kept.filter((one) => one !== removed);
  const corrections = article.corrections.filter((one) => !isSame(one, removed));
  return { article: withKept({ ...dated, corrections }, left), kept: left };
}

/** Days and instants in UTC are in the order of their letters. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whether two corrections tell readers the same. */
export function isSame(one: Correction, other: Correction): boolean {
  return one.date === other.date && one.text === other.text;
}
