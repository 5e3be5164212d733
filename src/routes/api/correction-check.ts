import { type DecodeFailure, decodeArticle } from "../../article/decode.ts";
import type { Article } from "../../article/model.ts";
import type { Configuration } from "../../config.ts";
import type { Finding } from "../../finding.ts";
import { decide } from "../../gate/decision.ts";
import type { Examination } from "../../gate/examination.ts";
import { shortened } from "../../gate/shortened.ts";
import { failureFinding } from "../../ingest/failure.ts";
import { ingest } from "../../ingest/ingest.ts";
import { refusal } from "../../ingest/refusal.ts";
import { instant } from "../../newsroom/commit.ts";
import { examineVersion } from "../../newsroom/examine-version.ts";
import { changeCorrections, isSame } from "../../newsroom/kept-corrections.ts";
import type { NewestVersion } from "../../newsroom/stored.ts";
import type { Acknowledgement, Correcting, CorrectionChange } from "../../newsroom/submission.ts";
import { failed, type Result, success } from "../../result.ts";
import { type Acceptance, failureOf } from "./check.ts";
import type { ApiFailure } from "./failure.ts";
import type { Examined } from "./published.ts";
import { rehearse } from "./rehearsal.ts";

/** A change of corrections that has been checked with the article that it is made to. */
export interface ExaminedCorrection extends Examined {
  readonly correcting: Omit<Correcting, "precondition" | "once">;
}

/** What a correction is checked with. */
export interface CorrectionSetting extends Acceptance {
  readonly configuration: Configuration;
  readonly now: Date;
  /** What the article's pages link to as its translations. */
  readonly links: Article["translations"];
}

/**
 * Checks an article with a change of its corrections as its publication would be checked. What stood
 * before stands in nobody's way: only what the change brings in is refused, or wants acknowledging.
 */
export function checkCorrection(
  newest: NewestVersion,
  change: CorrectionChange,
  setting: CorrectionSetting,
): Result<ExaminedCorrection, ApiFailure> {
  const { slug, version, corrections: kept } = newest;
  const { configuration, now, editor: by, links: translations, accepted } = setting;
  const { language } = configuration;
  const article = JSON.parse(newest.article) as Article;
  const occasion = { version: version + 1, by, at: instant(now) };
  const changed = changeCorrections({ article, kept }, change, occasion);
  const decoded = decodeArticle(changed.article);
  if (!decoded.ok) return undecodable(decoded.failure);
  const read = ingest({ type: newest.type, text: newest.source }, { lang: language });
  const examined = (each: Article) => {
    const linked = { ...each, translations };
    const { forms, undeliverable } = rehearse(slug, linked, configuration, now, newest.lexicon);
    const found = undeliverable === undefined ? [] : [undeliverable];
    const examinee = { article: each, audioText: forms.txt ?? "", read, found, accepted, language };
    return { forms, examination: examineVersion(newest, examinee) };
  };
  const before = examined(article).examination;
  const { forms, examination: after } = examined(decoded.value);
  const returning = read.ok && returns(read.value.article, newest, change);
  const verdict = verdictOf(newest, before, after, setting);
  const { rules, acknowledged } = verdict;
  const findings = returning ? [...verdict.findings, RETURNING] : verdict.findings;
  const { kind: outcome } = after.decision;
  const checked = { slug, change, by, checked: version, findings, rules, acknowledged, outcome };
  return success({ verdict, forms, correcting: checked });
}

/** What stood before has been decoded, so it is the one that was sent, wherever it came to stand. */
function undecodable(failure: DecodeFailure): Result<never, ApiFailure> {
  const finding = failureFinding(refusal(failure));
  const message = finding.message.replace(/^corrections\[\d+\]\./u, "The correction's ");
  return failed({ reason: "refused-article", findings: [{ ...finding, message }], errors: 1 });
}

const RETURNING: Finding = {
  rule: "correction-in-source",
  severity: "notice",
  path: "corrections",
  message: "The article's own source has this correction as well.",
  fix: "Take it out of the source before you publish it again, or it comes back.",
};

/** Whether a correction that is taken back stands in the source too, as after a copy of the page. */
function returns(
  { corrections }: Article,
  { corrections: kept }: NewestVersion,
  change: CorrectionChange,
): boolean {
  if (change.kind === "add") return false;
  const removed = kept.find(({ number }) => number === change.number);
  return removed !== undefined && corrections.some((one) => isSame(one, removed));
}

/** The decision over what is new; what stood before keeps who accepted it. */
function verdictOf(
  newest: NewestVersion,
  before: Examination,
  after: Examination,
  { accepted, editor, now }: CorrectionSetting,
): Examined["verdict"] {
  const known = new Set(before.findings.map(told));
  const added = after.findings.filter((finding) => !known.has(told(finding)));
  const earlier = newest.acknowledged.map(({ rule }) => rule);
  const decision = decide(added, [...earlier, ...accepted]);
  const failure = failureOf(decision, shortened(added));
  const warned = new Set(
    after.findings.filter(({ severity }) => severity === "warning").map(({ rule }) => rule),
  );
  const fresh = accepted.filter((rule) => !earlier.includes(rule));
  const acknowledged = [
    ...newest.acknowledged,
    ...fresh.map(
      (rule): Acknowledgement => ({ rule, by: editor, at: instant(now), given: "request" }),
    ),
  ];
  return {
    outcome: decision.kind,
    findings: shortened(after.findings),
    rules: after.rules,
    acknowledged: acknowledged.filter(({ rule }) => warned.has(rule)),
    ...(failure !== undefined && { failure }),
  };
}

/** What a finding says, wherever it is found: corrections are in the order of their days. */
function told({ rule, severity, message, excerpt }: Finding): string {
  return JSON.stringify([rule, severity, message, excerpt]);
}
