import type { Child } from "hono/jsx";
import type { Inline } from "../../article/model.ts";
import type { Composition } from "./composition.ts";

/** What stands around an inline. */
export interface Surroundings {
  /** Whether it is in a link, in which nothing else may be a link. */
  readonly inLink: boolean;
  /** The inlines of the block that it is in. */
  readonly beside: readonly Inline[];
}

/** Renders inlines that stand within an inline. */
export type Within = (
  content: readonly Inline[],
  composition: Composition,
  around: Surroundings,
) => Child;
