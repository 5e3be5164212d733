import { ABBREVIATION_CHARACTERS } from "../../limits.ts";

/** Words that a noun does not begin with: after them an amount is no attribute. */
const NO_NOUN =
  "of|to|from|in|on|at|by|for|and|or|nor|but|than|between|away|before|after|with|without|is|are|was|were|be|been|has|had|have|that|which|who|this|the|a|an|as|if|so|off|over|under|up|down|out|into|per|each|every|would|will|could|can|may|might|north|south|east|west|ago|later|more|less|it|they|he|she|we";
const NOUN = new RegExp(`^(?:-\\p{L}|[ -](?!(?:${NO_NOUN})\\b)\\p{Ll})`, "u");
const ARTICLE = /(?<![\p{L}\p{N}])[Aa]n? (?:\p{L}+ )?$/u;
const DETERMINER =
  /(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Yy]our|[Oo]ne|[Aa]nother)(?: \p{Ll}+)? $/u;

/**
 * Whether an amount stands before a noun as its attribute, so that its unit has no plural:
 * `a 5 kilometer run`, `the 9 millimeter pistol`, but `the 5 kilometers to the border`.
 */
export function isAttributive(before: string, after: string): boolean {
  if (/^-\p{L}/u.test(after)) return true;
  // An article and a word, however long the block is.
  const near = before.slice(-ABBREVIATION_CHARACTERS);
  if (ARTICLE.test(near)) return true;
  return DETERMINER.test(near) && NOUN.test(after);
}
