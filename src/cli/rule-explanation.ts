import type { Severity } from "../finding.ts";
import type { Rule } from "../gate/rule.ts";
import { describeCriterion } from "./wcag-criteria.ts";

const CONSEQUENCES: Readonly<Record<Severity, string>> = {
  error: "An error: an article with it is not published.",
  warning:
    "A warning: an article with it is published when somebody accepts it, by the rule's name under “acknowledge” in the front matter or with --acknowledge.",
  notice: "A notice: it asks a person to look, and holds nothing back.",
};

/** A rule as `--explain` prints it: for whom it matters, what follows, what it says and what to write. */
export function explainRule({ id, version, severity, criteria, why, messages }: Rule): string {
  const serves = criteria.map((number) => `Serves ${describeCriterion(number).text}.`);
  const said = Object.values(messages).map(({ message, fix }) => `  ${message}\n    ${fix}`);
  return [
    `${id}, version ${version}`,
    why,
    [CONSEQUENCES[severity], ...serves].join("\n"),
    "It says:",
    said.join("\n"),
  ].join("\n\n");
}
