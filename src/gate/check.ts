import type { Article } from "../article/model.ts";
import { places } from "../article/traverse.ts";
import type { Finding } from "../finding.ts";
import { fill } from "../locale/fill.ts";
import type { Message } from "../locale/gate/gate-messages.ts";
import { GATE_MESSAGES } from "../locale/gate/gate-messages-of.ts";
import { localeFor } from "../locale/locales.ts";
import type { Rule, Scope, Sighting } from "./rule.ts";
import { RULES } from "./rules.ts";

/** What the gate needs beside the article. */
export interface Submission {
  readonly article: Article;
  /** What will be heard: rules of listening look at it, and the gate does not render. */
  readonly audioText: string;
  /** The line of the source at or before a path, where it is known. */
  readonly lineOf?: (path: string) => number | undefined;
  /** The editors' language, BCP 47: that of the publication. English when it is not given. */
  readonly language?: string;
  /** What the site's own lexicon has, as it is written. */
  readonly siteTerms?: readonly string[];
}

/** Everything that the rules say about an article, in reading order of the rules' list. */
export function check(submission: Submission, rules: readonly Rule[] = RULES): readonly Finding[] {
  const { article, audioText, siteTerms = [] } = submission;
  const scope: Scope = {
    article,
    audioText,
    places: [...places(article)],
    siteTerms: new Set(siteTerms),
  };
  return rules.flatMap((rule) =>
    [...rule.check(scope)].map((sighting) => finding(rule, sighting, submission)),
  );
}

/** The rules' versions that a report was made with, by id; stored beside the report. */
export function ruleVersions(rules: readonly Rule[] = RULES): Readonly<Record<string, number>> {
  return Object.fromEntries(rules.map(({ id, version }) => [id, version]));
}

function finding(rule: Rule, sighting: Sighting, { lineOf, language }: Submission): Finding {
  const { path, excerpt, values = {} } = sighting;
  const said = messageOf(rule, sighting.message, language);
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

/** The message in the editors' language, or in English where that language has none. */
function messageOf(rule: Rule, name: string, language = "en"): Message {
  const spoken = GATE_MESSAGES.get(localeFor(language).tag);
  const said = spoken?.[rule.id]?.[name] ?? rule.messages[name];
  if (said === undefined) throw new Error(`${rule.id} has no message “${name}”.`);
  return said;
}
