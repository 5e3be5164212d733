import type { Rule } from "./rule.ts";
import { imageAltJudge } from "./rules/image-alt-judge.ts";
import { paragraphLong } from "./rules/paragraph-long.ts";
import { readingLevel } from "./rules/reading-level.ts";
import { sentenceLong } from "./rules/sentence-long.ts";

/** The rules that only inform, in the order of docs/RULES.md: one finding an article each. */
export const NOTICES: readonly Rule[] = [sentenceLong, paragraphLong, readingLevel, imageAltJudge];
