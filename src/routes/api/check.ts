import type { Article } from "../../article/model.ts";
import type { Decision } from "../../gate/decision.ts";
import { examine } from "../../gate/examination.ts";
import { shortened } from "../../gate/shortened.ts";
import type { Ingested } from "../../ingest/ingest.ts";
import { INGEST_RULES } from "../../ingest/report.ts";
import { instant } from "../../newsroom/commit.ts";
import type { Acknowledgement, Outcome, Submission } from "../../newsroom/submission.ts";
import type { ApiFailure } from "./failure.ts";

/** What a request says beside the article. */
export interface Acceptance {
  /** Ids of the rules whose warnings it accepts, beside those that the article accepts. */
  readonly accepted: readonly string[];
  /** In whose name. */
  readonly editor: string;
}

/** What the site itself brings to the check. */
export interface CheckSetting {
  readonly now: Date;
  /** The publication's language, BCP 47: it is what its editors read. */
  readonly language: string;
  /** What the site's lexicon has, as it is written. */
  readonly siteTerms: readonly string[];
}

/** What the gate says, as it is stored with the version. */
export type Verdict = Pick<Submission, "findings" | "rules" | "acknowledged"> & {
  readonly outcome: Outcome;
  /** Why it is not published; absent when it passed. */
  readonly failure?: ApiFailure;
};

/** A source with the corrections that the site keeps beside it. */
export interface KeptBesideSource {
  readonly article: Article;
  readonly audioText: string;
  /** Accepted in the version that stands. */
  readonly acknowledged: readonly Acknowledgement[];
}

/**
 * Checks a source, for a version that may have corrections beside it. They were checked and accepted
 * when they were made, so what is found in them stands in nobody's way. It is told all the same, and
 * whoever accepted it stays named.
 */
export function checkWithKept(
  found: Ingested,
  audioText: string,
  acceptance: Acceptance,
  setting: CheckSetting,
  kept: KeptBesideSource | undefined,
): Verdict {
  const own = check(found, audioText, acceptance, setting);
  if (kept === undefined || own.failure !== undefined) return own;
  const accepted = [...acceptance.accepted, ...kept.acknowledged.map(({ rule }) => rule)];
  const both = { ...found, article: kept.article };
  const whole = check(both, kept.audioText, { ...acceptance, accepted }, setting);
  const standing = new Set(whole.acknowledged.map(({ rule }) => rule));
  for (const { rule } of own.acknowledged) standing.delete(rule);
  const earlier = kept.acknowledged.filter(({ rule }) => standing.has(rule));
  const { outcome, findings, rules } = whole;
  return { outcome, findings, rules, acknowledged: [...own.acknowledged, ...earlier] };
}

/** The step between ingest and commit where an article can still be refused (spec/gate.md). */
function check(
  { article, findings: found, lines }: Ingested,
  audioText: string,
  { accepted, editor }: Acceptance,
  { now, language, siteTerms }: CheckSetting,
): Verdict {
  const examination = examine({
    article,
    audioText,
    lineOf: (path) => lines.at(path),
    found,
    readingRules: INGEST_RULES,
    accepted: [...article.acknowledge, ...accepted],
    language,
    siteTerms,
  });
  const { decision, rules } = examination;
  const findings = shortened(examination.findings);
  const failure = failureOf(decision, findings);
  const standing = decision.kind === "passed" ? decision.acknowledged : [];
  return {
    outcome: decision.kind,
    findings,
    rules,
    acknowledged: standing.map(
      (rule): Acknowledgement => ({
        rule,
        by: editor,
        at: instant(now),
        given: article.acknowledge.includes(rule) ? "article" : "request",
      }),
    ),
    ...(failure !== undefined && { failure }),
  };
}

/** Why an article is not published for what the gate decided about these findings. */
export function failureOf(
  decision: Decision,
  findings: Verdict["findings"],
): ApiFailure | undefined {
  switch (decision.kind) {
    case "refused":
      return { reason: "refused-article", findings, errors: decision.errors.length };
    case "unacknowledged":
      return { reason: "unacknowledged-warnings", findings, rules: decision.rules };
    case "passed":
      return undefined;
  }
}
