import type { Severity } from "../finding.ts";
import type { Rule } from "../gate/rule.ts";
import { examplesOf, type RuleExample } from "./rule-examples.ts";
import { describeCriterion } from "./wcag-criteria.ts";

const CHAPTERS: readonly { readonly severity: Severity; readonly heading: string }[] = [
  { severity: "error", heading: "Errors" },
  { severity: "warning", heading: "Warnings" },
  { severity: "notice", heading: "Notices" },
];

/**
 * docs/RULES.md: the rules as an editor reads them, generated so that it cannot go stale.
 * `fixtures` is the folder that has one folder a rule.
 */
export function rulesDocument(rules: readonly Rule[], fixtures: string): string {
  return `# What the gate checks

Generated from the rules by \`npm run rules\`; a test fails when it is out of date.

An error blocks publication. A warning asks for a change, or for an acknowledgement by its id in the
front matter's \`acknowledge\` or the request's \`?acknowledge=\`. A notice asks a person to look. What
a rule cannot tell it says as a notice too.

${contents(rules)}

${CHAPTERS.map((chapter) => chapterText(rules, chapter, fixtures)).join("\n\n")}
`;
}

function contents(rules: readonly Rule[]): string {
  const rows = CHAPTERS.flatMap(({ severity }) =>
    rules
      .filter((rule) => rule.severity === severity)
      .map(({ id, criteria }) => `| [${id}](#${id}) | ${severity} | ${criteria.join(", ")} |`),
  );
  return ["| Rule | Severity | WCAG |", "|---|---|---|", ...rows].join("\n");
}

function chapterText(
  rules: readonly Rule[],
  { severity, heading }: (typeof CHAPTERS)[number],
  fixtures: string,
): string {
  const sections = rules
    .filter((rule) => rule.severity === severity)
    .map((rule) => section(rule, fixtures));
  return [`## ${heading}`, ...(sections.length > 0 ? sections : ["None."])].join("\n\n");
}

function section({ id, version, criteria, why, messages }: Rule, fixtures: string): string {
  const serves = criteria.map((number) => {
    const { text, href } = describeCriterion(number);
    return `[${text}](${href})`;
  });
  const facts = [...serves, `version ${version}`].join(", ");
  const said = Object.values(messages).map(
    ({ message, fix }) => `- ${escaped(message)} ${escaped(fix)}`,
  );
  const { fails, passes } = examplesOf(fixtures, id);
  return [
    `### ${id}`,
    why,
    `${facts[0]?.toUpperCase()}${facts.slice(1)}.`,
    `What it says, and what to write:\n\n${said.join("\n")}`,
    ...(fails ? [`It finds something in this:\n\n${fenced(fails)}`] : []),
    ...(passes ? [`It finds nothing in this:\n\n${fenced(passes)}`] : []),
  ].join("\n\n");
}

/** Messages name markup, which must be shown and not be markup here. */
function escaped(text: string): string {
  return text.replace(/[<*]/gu, "\\$&");
}

/** A fence is longer than any run of backticks within it (CommonMark, 4.5). */
function fenced({ language, text }: RuleExample): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
