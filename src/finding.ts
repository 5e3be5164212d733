/** How much a finding weighs: an error blocks, a warning wants acknowledging, a notice informs. */
export type Severity = "error" | "warning" | "notice";

/** Something an editor should know about an article: data, never text printed on the way. */
export interface Finding {
  /** The rule's id, such as `image-alt`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The WCAG success criterion, such as `1.1.1`, where one applies. */
  readonly criterion?: string;
  /** Where in the article, such as `body[3].content[0]`; empty for the article as a whole. */
  readonly path: string;
  /** Line of the source that was sent, from 1, where it is known. */
  readonly line?: number;
  /** What was found, in a plain sentence that quotes the value. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
  /** The words in question. */
  readonly excerpt?: string;
}
