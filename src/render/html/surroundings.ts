import type { Child } from "hono/jsx";
import type { Inline } from "../../article/model.ts";
import type { Composition } from "./composition.ts";

/** What stands around an inline. */
export interface Surroundings {
  /** Whether it is in a link, in which nothing else may be a link. */
  readonly inLink: boolean;
  /** The words of the block that it is in, in one line of lower case; made once, when first asked. */
  readonly beside: () => string;
}

/** Renders inlines that stand within an inline. */
export type Within = (
  content: readonly Inline[],
  composition: Composition,
  around: Surroundings,
) => Child;
