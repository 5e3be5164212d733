import type { Finding } from "../finding.ts";
import type { Decision } from "../gate/decision.ts";
import { examine } from "../gate/examination.ts";
import { failureFinding } from "../ingest/failure.ts";
import { ingest, type SourceType } from "../ingest/ingest.ts";
import { INGEST_RULES } from "../ingest/report.ts";
import { renderAudioText } from "../render/audio-text/audio-text.ts";

/** A source and what its publication would be checked with. */
export interface CheckRequest {
  readonly type: SourceType;
  readonly text: string;
  /** The publication's language, BCP 47, for a source that names none. */
  readonly language: string;
  /** Rules whose warnings are accepted, beside those that the article accepts. */
  readonly accepted: readonly string[];
  /** What the site's own lexicon has, where there is a site to ask. */
  readonly siteTerms?: readonly string[];
}

/** What the gate would say to a publication. */
export interface SourceCheck {
  readonly outcome: Decision["kind"];
  readonly findings: readonly Finding[];
  /** Warnings that stand and are accepted, by rule. */
  readonly acknowledged: readonly string[];
  /** Warnings that nobody has accepted, by rule. */
  readonly unacknowledged: readonly string[];
}

/** Checks a source as its publication would: read, rendered for the ear, and seen by every rule. */
export function checkSource(request: CheckRequest): SourceCheck {
  const { type, text, language, accepted, siteTerms } = request;
  const read = ingest({ type, text }, { lang: language });
  if (!read.ok) {
    return {
      outcome: "refused",
      findings: [failureFinding(read.failure)],
      acknowledged: [],
      unacknowledged: [],
    };
  }
  const { article, lines, findings: found } = read.value;
  const now = new Date();
  const dated = { ...article, published: article.published ?? now.toISOString().slice(0, 10) };
  const publication = { slug: "draft", publication: "Lectern", fallback: language, now };
  const { findings, decision } = examine({
    article,
    audioText: renderAudioText({ ...publication, article: dated }),
    lineOf: (path) => lines.at(path),
    found,
    readingRules: INGEST_RULES,
    accepted: [...article.acknowledge, ...accepted],
    language,
    ...(siteTerms !== undefined && { siteTerms }),
  });
  return {
    outcome: decision.kind,
    findings,
    acknowledged: decision.kind === "passed" ? decision.acknowledged : [],
    unacknowledged: decision.kind === "unacknowledged" ? decision.rules : [],
  };
}
