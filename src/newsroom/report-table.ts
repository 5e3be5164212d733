import type { Finding } from "../finding.ts";
import { IS_LIVE } from "./article-table.ts";
import type { FailingArticles } from "./stored.ts";
import type { Outcome, Report, VersionToCheck } from "./submission.ts";
import { rulesText } from "./version-table.ts";

type Kind = "publication" | "recheck";

interface ReportRow {
  readonly [column: string]: SqlStorageValue;
  readonly kind: Kind;
  readonly at: number;
  readonly outcome: string;
  readonly rules: string;
  readonly findings: string;
}

/** Live articles with their newest report; its one parameter is the moment. */
const LIVE_WITH_NEWEST = `article JOIN (
    SELECT slug, version, max(at) AS at, rules, outcome FROM report GROUP BY slug, version
  ) AS newest ON newest.slug = article.slug AND newest.version = article.version
  WHERE ${IS_LIVE}`;

/** Last checked before its time came, or by other rules than those of the one parameter. */
const IS_DUE = "(newest.at < live_from OR newest.rules <> ?)";

/** How often a rule found something in what is published. */
export interface RuleTotal {
  readonly rule: string;
  readonly severity: Exclude<Finding["severity"], "notice">;
  /** The WCAG success criterion, where one applies. */
  readonly criterion?: string;
  readonly articles: number;
  readonly findings: number;
}

/** What the gate said about each version, and the totals over what is published. */
export class ReportTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Stores a report, and counts it as what is known of its article now. */
  put(slug: string, version: number, kind: Kind, report: Report): void {
    const { at, outcome, rules, findings } = report;
    this.#sql.exec(
      "INSERT OR REPLACE INTO report (slug, version, kind, at, outcome, rules, findings) VALUES (?, ?, ?, ?, ?, ?, ?)",
      ...[slug, version, kind, new Date(at).getTime(), outcome],
      ...[rulesText(rules), JSON.stringify(findings)],
    );
    this.#count(slug, findings);
  }

  /** The report of a version's publication and that of its newest check since. */
  find(slug: string, version: number): { publication: Report; recheck?: Report } {
    const rows = this.#sql.exec<ReportRow>(
      "SELECT * FROM report WHERE slug = ? AND version = ?",
      ...[slug, version],
    );
    const reports = new Map(Array.from(rows, (row) => [row.kind, decoded(row)]));
    const publication = reports.get("publication");
    if (publication === undefined)
      throw new Error(`Version ${version} of “${slug}” has no report.`);
    const recheck = reports.get("recheck");
    return { publication, ...(recheck !== undefined && { recheck }) };
  }

  /** What the newest check of a version came to. */
  outcome(slug: string, version: number): Outcome | undefined {
    const rows = this.#sql.exec<{ outcome: string }>(
      "SELECT outcome FROM report WHERE slug = ? AND version = ? ORDER BY at DESC LIMIT 1",
      ...[slug, version],
    );
    return rows.toArray()[0]?.outcome as Outcome | undefined;
  }

  /**
   * Versions that are live and were last checked by other rules than these, or before their time came;
   * the latter first.
   */
  due(rules: Readonly<Record<string, number>>, limit: number, now: Date): VersionToCheck[] {
    const rows = this.#sql.exec<{ slug: string; version: number }>(
      `SELECT article.slug, article.version FROM ${LIVE_WITH_NEWEST} AND ${IS_DUE}
       ORDER BY newest.at < live_from DESC, published DESC LIMIT ?`,
      ...[now.getTime(), rulesText(rules), limit],
    );
    return rows.toArray();
  }

  /** How many versions are due in this sense. */
  dueCount(rules: Readonly<Record<string, number>>, now: Date): number {
    return this.#sql
      .exec<{ count: number }>(
        `SELECT count(*) AS count FROM ${LIVE_WITH_NEWEST} AND ${IS_DUE}`,
        ...[now.getTime(), rulesText(rules)],
      )
      .one().count;
  }

  /** What is live and did not pass its newest check: how many, and the first by slug. */
  failing(limit: number, now: Date): FailingArticles {
    const rows = this.#sql
      .exec<{ slug: string; outcome: string; total: number }>(
        `SELECT article.slug, newest.outcome, count(*) OVER () AS total
         FROM ${LIVE_WITH_NEWEST} AND newest.outcome <> 'passed' ORDER BY article.slug LIMIT ?`,
        ...[now.getTime(), limit],
      )
      .toArray();
    return {
      failing: rows[0]?.total ?? 0,
      articles: rows.map(({ slug, outcome }) => ({ slug, outcome: outcome as Outcome })),
    };
  }

  /** Findings that weigh on what is published: accepted warnings, and errors of later rules. */
  totals(now: Date): RuleTotal[] {
    const rows = this.#sql.exec<{
      rule: string;
      severity: RuleTotal["severity"];
      criterion: string | null;
      articles: number;
      findings: number;
    }>(
      `SELECT rule, severity, max(criterion) AS criterion, count(*) AS articles,
         sum(findings) AS findings
       FROM tally JOIN article ON article.slug = tally.slug
       WHERE ${IS_LIVE} AND severity <> 'notice' GROUP BY rule, severity ORDER BY severity, rule`,
      now.getTime(),
    );
    return Array.from(rows, ({ criterion, ...total }) => ({
      ...total,
      ...(criterion !== null && { criterion }),
    }));
  }

  /** How many articles are published, and in how many of them something weighs. */
  counts(now: Date): { readonly articles: number; readonly withFindings: number } {
    return this.#sql
      .exec<{ articles: number; withFindings: number }>(
        `SELECT (SELECT count(*) FROM article WHERE ${IS_LIVE}) AS articles,
           (SELECT count(DISTINCT slug) FROM tally JOIN article USING (slug)
            WHERE severity <> 'notice' AND ${IS_LIVE}) AS withFindings`,
        ...[now.getTime(), now.getTime()],
      )
      .one();
  }

  #count(slug: string, findings: readonly Finding[]): void {
    this.#sql.exec("DELETE FROM tally WHERE slug = ?", slug);
    for (const { rule, severity, criterion } of findings) {
      this.#sql.exec(
        `INSERT INTO tally (slug, rule, severity, criterion, findings) VALUES (?, ?, ?, ?, 1)
         ON CONFLICT (slug, rule, severity) DO UPDATE SET findings = findings + 1`,
        ...[slug, rule, severity, criterion ?? null],
      );
    }
  }
}

function decoded({ at, outcome, rules, findings }: ReportRow): Report {
  return {
    at: new Date(at).toISOString(),
    outcome: outcome as Outcome,
    rules: JSON.parse(rules) as Record<string, number>,
    findings: JSON.parse(findings) as Finding[],
  };
}
