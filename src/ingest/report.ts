import type { Finding, Severity } from "../finding.ts";

/** The rules that ingest itself reports, with how much each weighs (spec/gate.md). */
const SEVERITIES = {
  "url-scheme": "error",
  "language-valid": "error",
  "anchor-target": "error",
  "url-relative": "warning",
  "front-matter-unknown": "warning",
  "note-duplicate": "warning",
  "image-in-text": "warning",
  "markup-dropped": "notice",
  "markup-unrolled": "notice",
  "tracking-pixel": "notice",
  "break-run": "notice",
  "heading-shifted": "notice",
  "image-moved": "notice",
  "anchor-unwrapped": "notice",
  "text-controls-mended": "notice",
  "script-dropped": "notice",
} as const satisfies Readonly<Record<string, Severity>>;

export type IngestRule = keyof typeof SEVERITIES;

/** Every id under which ingest reports: what can be acknowledged beside the gate's own rules. */
export const INGEST_RULES: readonly string[] = Object.keys(SEVERITIES);

const CRITERIA: Partial<Record<IngestRule, string>> = {
  "language-valid": "3.1.1",
  "image-in-text": "1.1.1",
  "break-run": "1.3.1",
  "heading-shifted": "1.3.1",
  "markup-unrolled": "1.3.1",
};

/** How often one rule is reported in full; the rest of a long page is the same again. */
const REPORTS_A_RULE = 100;

/** Collects what ingest mended or could not take over. */
export class Report {
  readonly findings: Finding[] = [];
  readonly #count = new Map<IngestRule, number>();

  add(
    rule: IngestRule,
    place: { readonly line?: number | undefined; readonly path?: string },
    message: string,
    fix: string,
    excerpt?: string,
  ): void {
    const count = (this.#count.get(rule) ?? 0) + 1;
    this.#count.set(rule, count);
    if (count > REPORTS_A_RULE) return;
    const criterion = CRITERIA[rule];
    this.findings.push({
      rule,
      severity: SEVERITIES[rule],
      ...(criterion !== undefined && { criterion }),
      path: place.path ?? "",
      ...(place.line !== undefined && { line: place.line }),
      message,
      fix,
      ...(excerpt !== undefined && { excerpt }),
    });
  }
}

/** A value as a message quotes it: at most 80 characters. */
export function quoted(value: string): string {
  return `“${value.length > 80 ? `${value.slice(0, 80).toWellFormed()}…` : value}”`;
}
