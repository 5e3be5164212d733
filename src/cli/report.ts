import type { Finding } from "../finding.ts";
import type { ApiAnswer } from "./api-client.ts";
import { type QuotedLine, quoteLine, quoteStart } from "./quoted-line.ts";
import { type Looks, PLAIN, printable } from "./terminal.ts";

const ORDER = ["error", "warning", "notice"] as const;
const WORDS = { error: "Error", warning: "Warning", notice: "Notice" } as const;
const MARGIN = "    ";

/** A source that findings are about: the name that a person knows it by, and its text when at hand. */
export interface ReportedSource {
  readonly name: string;
  readonly text?: string;
  /** Rules whose warnings somebody has accepted. */
  readonly accepted?: readonly string[];
}

/** The findings of an answer of the API; none when it has none. */
export function findingsOf(answer: ApiAnswer): readonly Finding[] {
  const found = answer.body.findings;
  return Array.isArray(found) ? inOrder(found as Finding[]) : [];
}

/** Findings with the gravest first, and otherwise in the order of the source. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
  );
}

/**
 * A finding as an editor reads it: where, what, the words in question underlined in their line, and
 * what to write instead.
 */
export function describeFinding(
  finding: Finding,
  source: ReportedSource,
  looks: Looks = PLAIN,
): string {
  const { severity, rule, excerpt, message, fix, criterion } = finding;
  const quoted = quotedLine(finding, source.text, looks);
  const line = quoted?.line ?? finding.line;
  const isAccepted = severity === "warning" && source.accepted?.includes(rule) === true;
  const word = `${WORDS[severity]}${isAccepted ? ", accepted" : ""}`;
  const serves = criterion === undefined ? "" : `, WCAG ${criterion}`;
  const lines = [
    looks.bold(`${source.name}${line === undefined ? "" : `:${line}`}`),
    `  ${looks.bold(word)}: ${printable(message)} [${rule}${serves}]`,
  ];
  if (quoted !== undefined) lines.push(...quoted.text.map((each) => MARGIN + each));
  else if (excerpt !== undefined) lines.push(`${MARGIN}“${looks.underline(printable(excerpt))}”`);
  if (fix !== "") lines.push(`${MARGIN}${printable(fix)}`);
  return lines.join("\n");
}

/** The line with the words in question, or the beginning of the line where none are named. */
function quotedLine(
  { line, excerpt }: Finding,
  text: string | undefined,
  looks: Looks,
): QuotedLine | undefined {
  if (text === undefined || line === undefined) return undefined;
  return excerpt === undefined ? quoteStart(text, line) : quoteLine(text, line, excerpt, looks);
}

/** How many findings of each kind there are, in words; nothing when there are none. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = ORDER.map((severity) => ({
    word: WORDS[severity].toLowerCase(),
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** What a refusal says: its detail, or its title, or its status when it says nothing. */
export function refusalOf(answer: ApiAnswer): string {
  const { detail, title } = answer.body;
  if (typeof detail === "string") return detail;
  return typeof title === "string" ? title : `The answer was ${answer.status}.`;
}
