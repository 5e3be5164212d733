import { articlePath } from "../paths.ts";
import type { ApiAnswer } from "./api-client.ts";
import type { ArticleFile } from "./article-file.ts";
import { describeFinding, findingsOf, refusalOf } from "./report.ts";
import { looksFor } from "./terminal.ts";

/** What became of a file, each with how many of them are counted in words. */
const COUNTED = {
  published: "published",
  scheduled: "scheduled",
  checked: "can be published",
  unchanged: "unchanged",
  refused: "refused",
  unsent: "not sent",
} as const;

/**
 * `unchanged` stands already, just as it is; `checked` could be published, and was only to be tried;
 * `unsent` was not even tried, because the work broke off before it.
 */
export type PublishResult = keyof typeof COUNTED;

/** What became of a file, as `--json` prints it. */
export interface Outcome {
  readonly file: string;
  readonly slug?: string;
  readonly result: PublishResult;
  /** Of the answer; 0 when nothing was sent. */
  readonly status: number;
  readonly detail?: string;
  readonly answer?: ApiAnswer["body"];
}

/** An outcome with the text that was sent, in which findings are shown. */
export interface Sent {
  readonly outcome: Outcome;
  readonly text?: string;
}

/** What an answer of the API makes of a file. */
export function outcomeOf(file: string, { slug, text }: ArticleFile, answer: ApiAnswer): Sent {
  const { status, body } = answer;
  const result = resultOf(answer);
  const told = { file, slug, result, status, answer: body };
  const detail = status < 300 ? undefined : refusalOf(answer);
  return { outcome: { ...told, ...(detail !== undefined && { detail }) }, text };
}

/** A file of which nothing could be sent. */
export function unread(file: string, detail: string): Sent {
  return { outcome: { file, result: "refused", status: 0, detail } };
}

/** What the files came to whose turn did not come, because the work broke off. */
export function unsent(files: readonly string[], detail: string): Outcome[] {
  return files.map((file) => ({ file, result: "unsent", status: 0, detail }));
}

/** A dry run answers 200 whatever it comes to; its outcome says whether it could be published. */
function resultOf({ status, body }: ApiAnswer): PublishResult {
  if (status >= 300) return "refused";
  if (body.dryRun === true && body.outcome !== "passed") return "refused";
  if (body.unchanged === true) return "unchanged";
  if (body.dryRun === true) return "checked";
  return body.state === "scheduled" ? "scheduled" : "published";
}

/** What became of a file, in a sentence. */
export function describeOutcome(outcome: Outcome, url: string): string {
  const { file, slug = "", result, detail = "", answer } = outcome;
  const address = `${url}${articlePath(slug)}`;
  switch (result) {
    case "published":
      return `${file} is published at ${address}`;
    case "scheduled":
      return `${file} is scheduled. It will be at ${address}`;
    case "unchanged":
      return `${file} is unchanged: it stands just so at ${address}`;
    case "checked":
      return `${file} can be published.`;
    case "refused":
      if (answer === undefined) return `Not published: ${detail}`;
      return answer.dryRun === true
        ? `${file} cannot be published yet. ${wayOn(answer.unacknowledged)}`.trimEnd()
        : `${file} was not published. ${wayOn(answer.acknowledge) || detail}`;
    case "unsent":
      return `${file} was not sent. ${detail}`;
  }
}

/** What to do about rules whose warnings nobody has accepted; empty when there are none. */
function wayOn(rules: unknown): string {
  const open = Array.isArray(rules) ? rules.join(",") : "";
  return open === "" ? "" : `Mend its warnings, or accept them with --acknowledge ${open}`;
}

/** What was found in a file, each with its words and its mending. */
export function describeFindings({ outcome, text }: Sent): string[] {
  const { file, result, status, answer } = outcome;
  const findings = findingsOf({ status, body: answer ?? {} });
  // What is published with a warning is published because somebody accepted it.
  const accepted = result === "refused" ? [] : findings.map(({ rule }) => rule);
  const source = { name: file, accepted, ...(text !== undefined && { text }) };
  return findings.map((finding) => describeFinding(finding, source, looksFor(process.stdout)));
}

/** How many files came to what: `12 published, 1 refused, 2 unchanged.` */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const counts = Object.entries(COUNTED).map(([result, words]) => {
    const count = outcomes.filter((outcome) => outcome.result === result).length;
    return count === 0 ? [] : `${count} ${words}`;
  });
  return `${counts.flat().join(", ")}.`;
}
