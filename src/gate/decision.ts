import type { Finding } from "../finding.ts";

/** What the gate says to a publication. */
export type Decision =
  /** An error stands: nothing is published. */
  | { readonly kind: "refused"; readonly errors: readonly Finding[] }
  /** Warnings stand that nobody has acknowledged; `rules` are their ids. */
  | { readonly kind: "unacknowledged"; readonly rules: readonly string[] }
  /** `acknowledged` are the ids of warnings that stand and were accepted. */
  | { readonly kind: "passed"; readonly acknowledged: readonly string[] };

/** Errors block, warnings want acknowledgement by rule id, notices pass (ATAG 2.0, B.3.1). */
export function decide(findings: readonly Finding[], acknowledged: Iterable<string>): Decision {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { kind: "refused", errors };
  const accepted = new Set(acknowledged);
  const warned = new Set(
    findings.filter(({ severity }) => severity === "warning").map(({ rule }) => rule),
  );
  const open = [...warned].filter((rule) => !accepted.has(rule));
  if (open.length > 0) return { kind: "unacknowledged", rules: open };
  return { kind: "passed", acknowledged: [...warned] };
}
