import type { Rule } from "../gate/rule.ts";

/** docs/RULES.md: the rules as an editor reads them, generated so that it cannot go stale. */
export function rulesDocument(rules: readonly Rule[]): string {
  return `# What the gate checks

Generated from the rules by \`npm run rules\`; a test fails when it is out of date.

An error blocks publication. A warning asks for a change, or for an acknowledgement by its id in the
front matter's \`acknowledge\` or the request's \`?acknowledge=\`. A notice asks a person to look.

${["error", "warning", "notice"].map((severity) => chapter(rules, severity)).join("\n\n")}
`;
}

const HEADINGS: Readonly<Record<string, string>> = {
  error: "Errors",
  warning: "Warnings",
  notice: "Notices",
};

function chapter(rules: readonly Rule[], severity: string): string {
  const sections = rules.filter((rule) => rule.severity === severity).map(section);
  return [`## ${HEADINGS[severity]}`, ...(sections.length > 0 ? sections : ["None."])].join("\n\n");
}

function section({ id, version, criteria, why, messages }: Rule): string {
  const serves = criteria.length > 0 ? ` WCAG ${criteria.join(", ")}.` : "";
  const said = Object.values(messages).map(({ message, fix }) => `- ${message} ${fix}`);
  return [`### ${id}`, `${why}${serves} Version ${version}.`, said.join("\n")].join("\n\n");
}
