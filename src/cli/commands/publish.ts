import { type ApiAnswer, type ArticleUpload, putArticle } from "../api-client.ts";
import { readArticleFile, STANDARD_INPUT, slugOf } from "../article-file.ts";
import { articleFiles, noArticles } from "../article-files.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { Refused, Unreachable } from "../patience.ts";
import {
  describeFindings,
  describeOutcome,
  type Outcome,
  outcomeOf,
  type Sent,
  summaryOf,
  unread,
  unsent,
} from "../publish-outcome.ts";

export const publish: Command = {
  summary: "Publish articles from files and folders, or check them with --dry-run",
  usage:
    "FILE|FOLDER|-… [--slug SLUG] [--dry-run] [--acknowledge RULE,RULE] [--editor NAME] [--json]",
  help: `A file's name is the article's address: visit.md is published as /articles/visit.
A folder stands for every .md, .html and .json file in it and in the folders within. What is published
already and has not changed is left alone. One refusal does not stop the rest.

  --slug SLUG         Another address, for a single file
  --dry-run           Check, and publish nothing
  --acknowledge LIST  Accept these warnings, by rule
  --editor NAME       In whose name; it is kept with the article
  --type TYPE         What comes by standard input: md unless given, html or json
  --json              Print what became of each file as JSON

  lectern publish visit.md
  lectern publish --dry-run drafts/
  lectern publish visit.md --acknowledge table-wide --editor "Jane Park"
  pandoc visit.docx -t markdown -s | lectern publish - --slug visit`,
  options: {
    slug: { type: "string" },
    "dry-run": { type: "boolean" },
    acknowledge: { type: "string" },
    editor: { type: "string" },
    type: { type: "string" },
  },
  run: publishFiles,
};

async function publishFiles(invocation: Invocation): Promise<ExitStatus> {
  const { names, options, write, complain } = invocation;
  const { files, problems } = await articleFiles(names);
  refuseMisuse(invocation, files, problems);
  for (const problem of problems) complain(problem);
  const outcomes: Outcome[] = [];
  const rest = (why: string) => unsent(files.slice(outcomes.length), why);
  const isForPeople = options.json !== true;
  if (isForPeople && files.length > 1) {
    invocation.whenStopped(() => {
      write(`${summaryOf([...outcomes, ...rest("")])} The same command again goes on from here.`);
    });
  }
  const broken = await sendAll(invocation, files, (sent) => {
    outcomes.push(sent.outcome);
    if (isForPeople) tell(invocation, sent);
  });
  if (broken !== undefined && outcomes.length === 0) throw broken;
  if (broken !== undefined) outcomes.push(...rest(broken.message));
  if (!isForPeople) write(JSON.stringify(outcomes, null, 2));
  else if (files.length > 1) write(summaryOf(outcomes));
  if (broken !== undefined && isForPeople) throw broken;
  return problems.length === 0 && outcomes.every(isDone) ? 0 : 1;
}

function isDone({ result }: Outcome): boolean {
  return result !== "refused" && result !== "unsent";
}

/** Sends file after file; what is returned ended the work, because no other file could be sent either. */
async function sendAll(
  invocation: Invocation,
  files: readonly string[],
  done: (sent: Sent) => void,
): Promise<Error | undefined> {
  const bar = invocation.progress(files.length);
  try {
    for (const file of files) {
      done(await publishFile(invocation, file));
      bar.advance();
    }
  } catch (error) {
    if (error instanceof Unreachable || error instanceof Refused) return error;
    throw error;
  } finally {
    bar.clear();
  }
  return undefined;
}

async function publishFile(invocation: Invocation, file: string): Promise<Sent> {
  const { slug, type = "md" } = invocation.options;
  const given = typeof slug === "string" ? slug : undefined;
  const article = await readArticleFile(file, given, `.${type}`);
  if (!article.ok) return unread(file, article.failure);
  const name = file === STANDARD_INPUT ? "Standard input" : file;
  return outcomeOf(name, article.value, await send(invocation, article.value));
}

function send({ connection, options }: Invocation, upload: ArticleUpload): Promise<ApiAnswer> {
  const { editor } = options;
  const signed = { ...upload, ...(typeof editor === "string" && { editor }) };
  return putArticle(connection(), signed, {
    ...(options["dry-run"] === true && { "dry-run": "1" }),
    ...(typeof options.acknowledge === "string" && { acknowledge: options.acknowledge }),
  });
}

/** What would go wrong for sure is said before anything is sent. */
function refuseMisuse(
  { names, options }: Invocation,
  files: readonly string[],
  problems: readonly string[],
): void {
  const { slug, type } = options;
  if (names.length === 0) throw new Misuse("Name a file to publish: lectern publish visit.md");
  if (files.length === 0 && problems.length === 0) throw new Misuse(noArticles(names));
  if (slug !== undefined && files.length > 1) {
    throw new Misuse(`--slug ${slug} goes with one file, and ${files.length} were named.`);
  }
  const isFromInput = files.includes(STANDARD_INPUT);
  if (isFromInput && (files.length > 1 || slug === undefined)) {
    throw new Misuse(
      "What comes by standard input needs an address, and goes alone: lectern publish - --slug visit",
    );
  }
  if (type !== undefined && !(isFromInput && ["md", "html", "json"].includes(String(type)))) {
    throw new Misuse(
      `--type ${type}: it says what comes by standard input, and is md, html or json.`,
    );
  }
  refuseTwins(files);
}

/** Two files of one address: the later one would silently replace the other. */
function refuseTwins(files: readonly string[]): void {
  for (const [slug, twins = []] of Map.groupBy(files, slugOf)) {
    if (twins.length > 1) {
      throw new Refused(
        `Nothing was sent: ${twins.join(" and ")} would both be /articles/${slug}. Rename one, or publish it alone with --slug.`,
      );
    }
  }
}

function tell({ url, write, complain }: Invocation, sent: Sent): void {
  const line = describeOutcome(sent.outcome, url);
  if (sent.outcome.result === "refused") complain(line);
  else write(line);
  for (const finding of describeFindings(sent)) write(finding);
}
