import type { Article } from "../article/model.ts";
import { places } from "../article/traverse.ts";
import type { Finding } from "../finding.ts";
import { fill } from "../locale/fill.ts";
import type { Rule, Scope, Sighting } from "./rule.ts";
import { RULES } from "./rules.ts";

/** What the gate needs beside the article. */
export interface Submission {
  readonly article: Article;
  /** What will be heard: rules of listening look at it, and the gate does not render. */
  readonly audioText: string;
  /** The line of the source at or before a path, where it is known. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** Everything that the rules say about an article, in reading order of the rules' list. */
export function check(submission: Submission, rules: readonly Rule[] = RULES): readonly Finding[] {
  const { article, audioText, lineOf } = submission;
  const scope: Scope = { article, audioText, places: [...places(article)] };
  return rules.flatMap((rule) =>
    [...rule.check(scope)].map((sighting) => finding(rule, sighting, lineOf)),
  );
}

/** The rules' versions that a report was made with, by id; stored beside the report. */
export function ruleVersions(rules: readonly Rule[] = RULES): Readonly<Record<string, number>> {
  return Object.fromEntries(rules.map(({ id, version }) => [id, version]));
}

function finding(rule: Rule, sighting: Sighting, lineOf: Submission["lineOf"]): Finding {
  const { path, excerpt, values = {} } = sighting;
  const said = rule.messages[sighting.message];
  if (said === undefined) throw new Error(`${rule.id} has no message “${sighting.message}”.`);
  const line = lineOf?.(path);
  return {
    rule: rule.id,
    severity: sighting.outcome === "fail" ? rule.severity : "notice",
    path,
    message: fill(said.message, values),
    fix: fill(said.fix, values),
    ...(rule.criteria[0] !== undefined && { criterion: rule.criteria[0] }),
    ...(line !== undefined && { line }),
    ...(excerpt !== undefined && { excerpt }),
  };
}
