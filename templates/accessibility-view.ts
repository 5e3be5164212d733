/** What the accessibility statement is written from. */
export interface AccessibilityView {
  readonly publication: string;
  /** A `mailto:` or `https:` address where readers tell of barriers. */
  readonly contact?: string;
  /** What the gate found in what is published; absent before anything has been. */
  readonly totals?: AccessibilityTotals;
}

export interface AccessibilityTotals {
  /** The calendar day on which they last changed, `2026-11-23`. */
  readonly counted: string;
  /** Articles that are published. */
  readonly articles: number;
  /** Those with an accepted warning, or with an error that a later rule found. */
  readonly withFindings: number;
  readonly rules: readonly RuleFindings[];
}

export interface RuleFindings {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** The WCAG success criterion, such as `1.1.1`, where one applies. */
  readonly criterion?: string;
  readonly articles: number;
  readonly findings: number;
}

/** A part of the statement: its heading, then paragraphs and lists in reading order. */
export interface StatementSection {
  readonly heading: string;
  readonly parts: readonly (Sentence | readonly string[])[];
}

/** A paragraph; what it links to stands in its middle, where it links. */
export interface Sentence {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string; readonly after: string };
}
