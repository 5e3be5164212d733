import type { Finding } from "../finding.ts";
import { check, ruleVersions, type Submission } from "./check.ts";
import { type Decision, decide } from "./decision.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

/** What the gate is asked about an article. */
export interface Examinee extends Submission {
  /** What was found while the source was read; it counts as the rules' own findings do. */
  readonly found: readonly Finding[];
  /** Ids of rules that only reading reports, so that they can be acknowledged too. */
  readonly readingRules: readonly string[];
  /** Ids of rules whose warnings somebody accepts. */
  readonly accepted: readonly string[];
}

/** What the gate says: everything that was found, by which rules, and what follows from it. */
export interface Examination {
  /** In the order of the source, as far as lines are known. */
  readonly findings: readonly Finding[];
  /** Versions of the rules by id. */
  readonly rules: Readonly<Record<string, number>>;
  readonly decision: Decision;
}

/** Runs every rule over an article, joins what reading found, and decides. Throws what a rule throws. */
export function examine(examinee: Examinee, rules: readonly Rule[] = RULES): Examination {
  const found = [...examinee.found, ...check(examinee, rules)];
  const findings = [...found, ...strangers(examinee, found, rules)].toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0),
  );
  return {
    findings,
    rules: ruleVersions(rules),
    decision: decide(findings, examinee.accepted),
  };
}

/** Acknowledgements that do nothing: no rule has that name, or it found an error. */
function strangers(
  { accepted, readingRules, lineOf }: Examinee,
  found: readonly Finding[],
  rules: readonly Rule[],
): Finding[] {
  const known = new Set([...rules.map(({ id }) => id), ...readingRules]);
  const errors = new Set(
    found.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
  );
  const line = lineOf?.("acknowledge");
  const told = { severity: "notice", path: "acknowledge", ...(line && { line }) } as const;
  return [...new Set(accepted)].flatMap((id): Finding[] => {
    if (!known.has(id)) return [{ ...told, ...unknown(id) }];
    return errors.has(id) ? [{ ...told, ...ineffective(id) }] : [];
  });
}

function unknown(id: string) {
  return {
    rule: "acknowledge-unknown",
    message: `No rule is called “${id.slice(0, 80).toWellFormed()}”, so nothing is accepted by it.`,
    fix: "Check the spelling. docs/RULES.md and “lectern check --explain RULE” have the names.",
  };
}

function ineffective(id: string) {
  return {
    rule: "acknowledge-error",
    message: `“${id}” found an error, and errors cannot be accepted.`,
    fix: "Correct what it found, then take its name out of the acknowledgements.",
  };
}
