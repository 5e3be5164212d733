import { articlePath } from "../../paths.ts";
import { type ApiAnswer, type ArticleUpload, putArticle } from "../api-client.ts";
import { readArticleFile } from "../article-file.ts";
import { articleFiles } from "../article-files.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { describeFinding, findingsOf, refusalOf } from "../report.ts";
import { looksFor } from "../terminal.ts";

interface Outcome {
  readonly file: string;
  readonly slug?: string;
  readonly status: number;
  readonly detail?: string;
  readonly answer?: Readonly<Record<string, unknown>>;
}

/** An outcome with the text that was sent, in which findings are shown. */
interface Sent {
  readonly outcome: Outcome;
  readonly text?: string;
}

export const publish: Command = {
  summary: "Publish articles from files, or check them with --dry-run",
  usage:
    "FILE|FOLDER… [--slug SLUG] [--dry-run] [--acknowledge RULE,RULE] [--editor NAME] [--json]",
  help: `A file's name is the article's address: visit.md is published as /articles/visit.
A folder stands for every .md, .html and .json file in it.

  --slug SLUG         Another address, for a single file
  --dry-run           Check, and publish nothing
  --acknowledge LIST  Accept these warnings, by rule
  --editor NAME       In whose name; it is kept with the article
  --json              Print the answers as JSON

  lectern publish visit.md
  lectern publish --dry-run drafts/`,
  options: {
    slug: { type: "string" },
    "dry-run": { type: "boolean" },
    acknowledge: { type: "string" },
    editor: { type: "string" },
    json: { type: "boolean" },
  },
  run: publishFiles,
};

async function publishFiles(invocation: Invocation): Promise<ExitStatus> {
  const files = (await Promise.all(invocation.names.map(articleFiles))).flat();
  const slug = invocation.options.slug;
  if (files.length === 0) throw new Misuse("Name a file to publish: lectern publish visit.md");
  if (typeof slug === "string" && files.length > 1) {
    throw new Misuse(`--slug ${slug} goes with one file, and ${files.length} were named.`);
  }
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const sent = await publishFile(invocation, file, typeof slug === "string" ? slug : undefined);
    outcomes.push(sent.outcome);
    if (invocation.options.json !== true) tell(invocation, sent);
  }
  if (invocation.options.json === true) invocation.write(JSON.stringify(outcomes, null, 2));
  return outcomes.every(isPublished) ? 0 : 1;
}

async function publishFile(
  invocation: Invocation,
  file: string,
  slug: string | undefined,
): Promise<Sent> {
  const upload = await readArticleFile(file, slug);
  if (!upload.ok) return { outcome: { file, status: 0, detail: upload.failure } };
  const answer = await send(invocation, upload.value);
  const told = { file, slug: upload.value.slug, status: answer.status, answer: answer.body };
  const text = new TextDecoder().decode(upload.value.bytes);
  return { outcome: answer.status < 300 ? told : { ...told, detail: refusalOf(answer) }, text };
}

function send({ connection, options }: Invocation, upload: ArticleUpload): Promise<ApiAnswer> {
  const { editor } = options;
  const signed = { ...upload, ...(typeof editor === "string" && { editor }) };
  return putArticle(connection(), signed, {
    ...(options["dry-run"] === true && { "dry-run": "1" }),
    ...(typeof options.acknowledge === "string" && { acknowledge: options.acknowledge }),
  });
}

/** A dry run answers 200 whatever it comes to; its outcome says whether it could be published. */
function isPublished({ status, answer }: Outcome): boolean {
  const isRefused = answer?.dryRun === true && answer.outcome !== "passed";
  return status >= 200 && status < 300 && !isRefused;
}

function tell(invocation: Invocation, { outcome, text }: Sent): void {
  const { file, slug = "", status, detail, answer } = outcome;
  const isDryRun = invocation.options["dry-run"] === true;
  if (!isPublished(outcome)) invocation.complain(refusalOfFile(outcome, isDryRun, detail));
  else if (isDryRun) invocation.write(`${file} can be published.`);
  else if (answer?.state === "scheduled") invocation.write(`${file} is scheduled.`);
  else invocation.write(`${file} is published at ${invocation.url}${articlePath(slug)}`);
  const findings = findingsOf({ status, body: answer ?? {} });
  // What is published with a warning is published because somebody accepted it.
  const accepted = isPublished(outcome) ? findings.map(({ rule }) => rule) : [];
  const source = { name: file, accepted, ...(text !== undefined && { text }) };
  const looks = looksFor(process.stdout);
  for (const finding of findings) {
    invocation.write(describeFinding(finding, source, looks));
  }
}

function refusalOfFile({ file, answer }: Outcome, isDryRun: boolean, detail = ""): string {
  if (!isDryRun) return `${file} was not published. ${detail}`;
  const open = Array.isArray(answer?.unacknowledged) ? answer.unacknowledged.join(",") : "";
  const way = open === "" ? detail : `Mend its warnings, or accept them with --acknowledge ${open}`;
  return `${file} cannot be published yet. ${way}`.trimEnd();
}
