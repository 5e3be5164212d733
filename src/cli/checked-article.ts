import type { SourceCheck } from "./check-source.ts";

/** An article that was checked, or why it could not be. */
export interface CheckedArticle {
  /** The file's path as it was given, or the article's address on the site. */
  readonly name: string;
  readonly text?: string;
  readonly check?: SourceCheck;
  /** A sentence: the file cannot be read, or the site did not give it. */
  readonly problem?: string;
}

/** Whether it could be published as it stands. */
export function isPassed({ check }: CheckedArticle): boolean {
  return check?.outcome === "passed";
}
