import type { Command } from "../command.ts";

export const check: Command = {
  summary: "Check articles for accessibility as publication would; needs no server",
  usage: "FILE|FOLDER… [--acknowledge RULE,RULE] [--lang TAG] [--json|--sarif]",
  help: `A folder stands for every .md, .html and .json file in it and in the folders within. A hyphen
stands for what comes by standard input. Nothing is published.
The exit status is 0 when every article could be published, 1 when one could not, 2 for a mistake
in the command.

  --acknowledge LIST  Accept these warnings, by rule
  --lang TAG          The publication's language, for files that name none: en unless given
  --quiet             Leave out notices
  --json              Print the findings as JSON
  --sarif             Print the findings as SARIF 2.1.0, which code hosts show in the text
  --site              Check all that is published at the address, by the rules of this copy
  --explain RULE      Say what a rule is for and what to write

  lectern check visit.md
  lectern check drafts/ --sarif > drafts.sarif
  lectern check --explain image-alt`,
  options: {
    acknowledge: { type: "string" },
    lang: { type: "string" },
    quiet: { type: "boolean" },
    sarif: { type: "boolean" },
    site: { type: "boolean" },
    explain: { type: "string" },
  },
  // The rules and their messages in all languages are loaded by this command alone.
  run: async (invocation) => (await import("../check-articles.ts")).checkArticles(invocation),
};
