import type { Finding } from "../finding.ts";

/** Why a source cannot become an article at all; everything lesser is a finding. */
export interface IngestFailure {
  readonly reason: "too-large" | "too-deep" | "malformed" | "invalid";
  /** The gate's rule that it breaks, such as `title-missing`, where one has a name for it. */
  readonly rule?: RefusingRule;
  /** Such as `published` or `body[3]`; empty for the source as a whole. */
  readonly path: string;
  /** Line of the source, from 1, where it is known. */
  readonly line?: number;
  /** A plain sentence that quotes the value. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** The gate's rules that the model cannot even say the opposite of, with their first criterion. */
const REFUSING_RULES = {
  "title-missing": "2.4.2",
  "title-length": "2.4.2",
  "language-valid": "3.1.1",
  "url-scheme": undefined,
  "text-controls": "1.3.2",
} as const satisfies Readonly<Record<string, string | undefined>>;

export type RefusingRule = keyof typeof REFUSING_RULES;

/** A failure as editors are told of anything else: an error of the rule that it breaks. */
export function failureFinding(failure: IngestFailure): Finding {
  const { reason, rule, path, line, message, fix } = failure;
  const criterion = rule && REFUSING_RULES[rule];
  return {
    rule: rule ?? reason,
    severity: "error",
    ...(criterion !== undefined && { criterion }),
    path,
    ...(line !== undefined && { line }),
    message,
    fix,
  };
}
