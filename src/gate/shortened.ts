import type { Finding, Severity } from "../finding.ts";
import { REPORT_FINDINGS } from "../limits.ts";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * Findings that fit into an answer and a stored report: the gravest REPORT_FINDINGS, in the order in
 * which they came, and a notice that says how many more there are.
 */
export function shortened(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= REPORT_FINDINGS) return findings;
  const gravest = findings
    .toSorted((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
    .slice(0, REPORT_FINDINGS);
  const kept = new Set(gravest);
  return [...findings.filter((finding) => kept.has(finding)), more(findings.length - kept.size)];
}

function more(count: number): Finding {
  return {
    rule: "report-length",
    severity: "notice",
    path: "",
    message: `${count} further findings are not listed.`,
    fix: "Mend those that are listed and send the article again; “lectern check” lists them all.",
  };
}
