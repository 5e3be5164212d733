import type { AccessibilityTotals, RuleFindings, StatementSection } from "./accessibility-view.ts";

const HEADING = "What the checks have found";

/** The totals of what the gate found in what is published, dated. */
export function totalsSection(totals: AccessibilityTotals | undefined): StatementSection {
  if (totals === undefined || totals.articles === 0) {
    return { heading: HEADING, parts: [{ text: "No article is published yet." }] };
  }
  const { counted, articles, withFindings, rules } = totals;
  const day = `Counted on ${spelledDay(counted)}, and unchanged since`;
  const published = counting(articles, "article is published", "articles are published");
  if (rules.length === 0) {
    const none = `${day}: ${published}. None has a finding that an editor had to accept.`;
    return { heading: HEADING, parts: [{ text: none }] };
  }
  const flagged = counting(withFindings, "of them has findings", "of them have findings");
  const sentence = `${day}: ${published}; ${flagged} that stand. By rule, with the criterion of WCAG that it serves:`;
  return { heading: HEADING, parts: [{ text: sentence }, rules.map(line)] };
}

function line({ rule, severity, criterion, articles, findings }: RuleFindings): string {
  const serves = criterion === undefined ? "" : `, WCAG ${criterion}`;
  const found =
    severity === "warning"
      ? counting(findings, "warning, accepted", "warnings, accepted")
      : counting(findings, "error, found after publication", "errors, found after publication");
  return `${rule}${serves}: ${found}, in ${counting(articles, "article", "articles")}.`;
}

function counting(count: number, one: string, other: string): string {
  return `${new Intl.NumberFormat("en").format(count)} ${count === 1 ? one : other}`;
}

/** A calendar day in words, `23 November 2026`. */
export function spelledDay(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
}
