/** The files that a new rule begins with: it finds nothing yet, so its failing case fails the tests. */
export interface ScaffoldFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** The name of the constant of a rule: `imageAlt` for `image-alt`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

export function scaffold(id: string): readonly ScaffoldFile[] {
  const fixtures = `tests/fixtures/gate/${id}`;
  return [
    { path: `src/gate/rules/${id}.ts`, text: ruleFile(id) },
    {
      path: `${fixtures}/fail-plain.md`,
      text: caseFile("en", "A case that fails", "Write here what the rule has to find."),
    },
    {
      path: `${fixtures}/pass-plain.md`,
      text: caseFile("en", "A case that passes", "Write here what the rule must leave alone."),
    },
    {
      path: `${fixtures}/pass-korean.md`,
      text: caseFile("ko", "다른 언어", "다른 언어로 쓴 글에서도 맞아야 합니다."),
    },
  ];
}

function ruleFile(id: string): string {
  return `import type { Rule, Sighting } from "../rule.ts";

/** Say what it finds, with the criterion of WCAG that it serves. */
export const ${constantName(id)}: Rule = {
  id: "${id}",
  version: 1,
  severity: "warning",
  criteria: [],
  why: "Say for whom it matters, and how.",
  messages: {
    found: {
      message: "Say in a plain sentence what was found.",
      fix: "Say what to write instead.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      // Look at the kinds of block and inline that the rule is about, and let all others be.
      const isFound = node.kind === "paragraph" && node.content.length === 0;
      if (isFound) yield { outcome: "fail", path, message: "found" };
    }
  },
};
`;
}

function caseFile(lang: string, title: string, text: string): string {
  return `---\ntitle: ${title}\nlang: ${lang}\n---\n\n${text}\n`;
}
