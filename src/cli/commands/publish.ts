import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { articlePath } from "../../paths.ts";
import { type ApiAnswer, type ArticleUpload, putArticle } from "../api-client.ts";
import { isArticleFile, readArticleFile } from "../article-file.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { describeFinding, findingsOf, refusalOf } from "../report.ts";

interface Outcome {
  readonly file: string;
  readonly slug?: string;
  readonly status: number;
  readonly detail?: string;
  readonly answer?: Readonly<Record<string, unknown>>;
}

export const publish: Command = {
  summary: "Publish articles from files, or check them with --dry-run",
  usage: "FILE|FOLDER… [--slug SLUG] [--dry-run] [--acknowledge RULE,RULE] [--json]",
  help: `A file's name is the article's address: visit.md is published as /articles/visit.
A folder stands for every .md, .html and .json file in it.

  --slug SLUG         Another address, for a single file
  --dry-run           Check, and publish nothing
  --acknowledge LIST  Accept these warnings, by rule
  --json              Print the answers as JSON

  lectern publish visit.md
  lectern publish --dry-run drafts/`,
  options: {
    slug: { type: "string" },
    "dry-run": { type: "boolean" },
    acknowledge: { type: "string" },
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
    const outcome = await publishFile(
      invocation,
      file,
      typeof slug === "string" ? slug : undefined,
    );
    outcomes.push(outcome);
    if (invocation.options.json !== true) tell(invocation, outcome);
  }
  if (invocation.options.json === true) invocation.write(JSON.stringify(outcomes, null, 2));
  return outcomes.every(isPublished) ? 0 : 1;
}

/** The files that a name stands for; a name that is not there stays, and is complained of later. */
async function articleFiles(name: string): Promise<string[]> {
  const entry = await stat(name).catch(() => undefined);
  if (!entry?.isDirectory()) return [name];
  return (await readdir(name))
    .filter(isArticleFile)
    .sort()
    .map((file) => join(name, file));
}

async function publishFile(
  invocation: Invocation,
  file: string,
  slug: string | undefined,
): Promise<Outcome> {
  const upload = await readArticleFile(file, slug);
  if (!upload.ok) return { file, status: 0, detail: upload.failure };
  const answer = await send(invocation, upload.value);
  const outcome = { file, slug: upload.value.slug, status: answer.status, answer: answer.body };
  return answer.status < 300 ? outcome : { ...outcome, detail: refusalOf(answer) };
}

function send({ connection, options }: Invocation, upload: ArticleUpload): Promise<ApiAnswer> {
  return putArticle(connection(), upload, {
    ...(options["dry-run"] === true && { "dry-run": "1" }),
    ...(typeof options.acknowledge === "string" && { acknowledge: options.acknowledge }),
  });
}

function isPublished({ status }: Outcome): boolean {
  return status >= 200 && status < 300;
}

function tell(invocation: Invocation, outcome: Outcome): void {
  const { file, slug = "", status, detail, answer } = outcome;
  if (!isPublished(outcome)) invocation.complain(`${file} was not published. ${detail ?? ""}`);
  else if (invocation.options["dry-run"] === true) invocation.write(`${file} can be published.`);
  else if (answer?.state === "scheduled") invocation.write(`${file} is scheduled.`);
  else invocation.write(`${file} is published at ${invocation.url}${articlePath(slug)}`);
  for (const finding of findingsOf({ status, body: answer ?? {} })) {
    invocation.write(describeFinding(finding, file));
  }
}
