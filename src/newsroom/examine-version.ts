import type { Article } from "../article/model.ts";
import type { Finding } from "../finding.ts";
import { type Examination, examine } from "../gate/examination.ts";
import { failureFinding } from "../ingest/failure.ts";
import type { ingest } from "../ingest/ingest.ts";
import { INGEST_RULES } from "../ingest/report.ts";
import type { CheckableVersion } from "./submission.ts";

/** What a version is examined as. */
export interface VersionExaminee {
  /** What readers get, or would. */
  readonly article: Article;
  readonly audioText: string;
  /** Its source, read again for what reading finds. */
  readonly read: ReturnType<typeof ingest>;
  /** What was found besides. */
  readonly found?: readonly Finding[];
  /** Ids of rules whose warnings are accepted beside those that were. */
  readonly accepted?: readonly string[];
  /** The publication's language, BCP 47: it is what its editors read. */
  readonly language: string;
}

/** Runs every rule over an article that has been published, with all that was accepted in it. */
export function examineVersion(
  { acknowledged, lexicon }: CheckableVersion,
  { article, audioText, read, found = [], accepted = [], language }: VersionExaminee,
): Examination {
  const reading = read.ok ? read.value.findings : [failureFinding(read.failure)];
  return examine({
    article,
    audioText,
    found: [...reading, ...found],
    ...(read.ok && { lineOf: (path) => read.value.lines.at(path) }),
    readingRules: INGEST_RULES,
    accepted: [...article.acknowledge, ...acknowledged.map(({ rule }) => rule), ...accepted],
    language,
    siteTerms: lexicon.entries.map(({ written }) => written),
  });
}
