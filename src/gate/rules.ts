import type { Rule } from "./rule.ts";
import { imageAlt } from "./rules/image-alt.ts";

/** Every rule of the gate, errors first; docs/RULES.md has them in this order. */
export const RULES: readonly Rule[] = [imageAlt];
