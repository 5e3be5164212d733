import type { Article } from "../article/model.ts";
import { type Configuration, readConfiguration } from "../config.ts";
import { type Environment, newsroomOf } from "../environment.ts";
import type { Finding } from "../finding.ts";
import { ruleVersions } from "../gate/check.ts";
import { shortened } from "../gate/shortened.ts";
import { ingest } from "../ingest/ingest.ts";
import { RECHECK_ARTICLES } from "../limits.ts";
import { renderAudioText } from "../render/audio-text/audio-text.ts";
import { examineVersion } from "./examine-version.ts";
import type { CheckableVersion, Outcome, Report, VersionToCheck } from "./submission.ts";

/** What one run came to. */
export interface RecheckOutcome {
  readonly checked: number;
  /** Articles that are published and do not pass today's rules. */
  readonly failing: readonly { readonly slug: string; readonly outcome: Outcome }[];
}

/**
 * Checks what is published by today's rules: articles whose time has come, then those that were last
 * checked by other versions. It runs in the Worker, never in the single writer, and a few at a time.
 * What fails stays published and is reported: a rule that came later never takes an article away.
 */
export async function recheck(environment: Environment): Promise<RecheckOutcome> {
  const newsroom = newsroomOf(environment);
  const configuration = readConfiguration(environment);
  const due = await newsroom.versionsToCheck(ruleVersions(), RECHECK_ARTICLES);
  const failing: { slug: string; outcome: Outcome }[] = [];
  for (const each of due) {
    const report = await reportOf(newsroom, each, configuration);
    if (report === undefined) continue;
    await newsroom.keepReport(each, report);
    if (report.outcome !== "passed") failing.push({ slug: each.slug, outcome: report.outcome });
  }
  return { checked: due.length, failing };
}

/** An article that no rule can cope with is reported as such, and keeps no other from being checked. */
async function reportOf(
  newsroom: ReturnType<typeof newsroomOf>,
  due: VersionToCheck,
  configuration: Configuration,
): Promise<Report | undefined> {
  const now = new Date();
  try {
    const version = await newsroom.checkable(due);
    return version && reportOn(version, configuration, now);
  } catch (error) {
    console.error(`“${due.slug}” could not be checked again; it stays published.`, error);
    return { at: now.toISOString(), outcome: "refused", rules: ruleVersions(), findings: [FAULT] };
  }
}

const FAULT: Finding = {
  rule: "check-fault",
  severity: "error",
  path: "",
  message: "This article could not be checked, because the check itself failed.",
  fix: "The fault is ours and has been logged. Publish the article again, or tell whoever runs this site.",
};

/** The stored article is what readers get; its source is read again for what reading finds. */
function reportOn(
  version: CheckableVersion,
  { name, language, corrections }: Configuration,
  now: Date,
): Report {
  const { slug, type, source: text, lexicon } = version;
  const article = JSON.parse(version.article) as Article;
  const view = { slug, article, publication: name, fallback: language, now, lexicon, corrections };
  const { findings, rules, decision } = examineVersion(version, {
    article,
    audioText: renderAudioText(view),
    read: ingest({ type, text }, { lang: language }),
    language,
  });
  return { at: now.toISOString(), outcome: decision.kind, rules, findings: shortened(findings) };
}
