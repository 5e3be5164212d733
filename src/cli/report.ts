import type { Finding } from "../finding.ts";
import type { ApiAnswer } from "./api-client.ts";

const ORDER = ["error", "warning", "notice"] as const;
const WORDS = { error: "Error", warning: "Warning", notice: "Notice" } as const;

/** The findings of an answer of the API, the gravest first; none when it has none. */
export function findingsOf(answer: ApiAnswer): readonly Finding[] {
  const found = answer.body.findings;
  if (!Array.isArray(found)) return [];
  return (found as Finding[]).toSorted(
    (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
  );
}

/** A finding as an editor reads it: where, what, the words in question, and what to write. */
export function describeFinding(finding: Finding, file: string): string {
  const place = finding.line === undefined ? file : `${file}:${finding.line}`;
  const lines = [
    `  ${WORDS[finding.severity]}: ${finding.message} [${finding.rule}]`,
    `    ${place}`,
  ];
  if (finding.excerpt !== undefined) lines.push(`    “${finding.excerpt}”`);
  if (finding.fix !== "") lines.push(`    ${finding.fix}`);
  return lines.join("\n");
}

/** What a refusal says: its detail, or its title, or its status when it says nothing. */
export function refusalOf(answer: ApiAnswer): string {
  const { detail, title } = answer.body;
  if (typeof detail === "string") return detail;
  return typeof title === "string" ? title : `The answer was ${answer.status}.`;
}
