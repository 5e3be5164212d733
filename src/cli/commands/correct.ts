import { apiCorrectionsPath, articlePath } from "../../paths.ts";
import { type ApiAnswer, callApi } from "../api-client.ts";
import {
  type Command,
  type ExitStatus,
  type Invocation,
  Misuse,
  refuseNoSlug,
} from "../command.ts";
import { describeCorrections } from "../history-report.ts";
import { describeFinding, findingsOf } from "../report.ts";
import { looksFor } from "../terminal.ts";
import { tellAnswer } from "../told-answer.ts";

export const correct: Command = {
  summary: "Tell readers of an article what was wrong in it, or take such a correction back",
  usage: "SLUG (--text TEXT [--date DAY] | --list | --remove NUMBER) [--editor NAME] [--json]",
  help: `A correction is shown on the page, spoken in the audio text and told in feeds, with its day.
It stays when the article is published again, whether or not the file has it.
Say what the article said and what is true. Mend the words in the article as well.

  --text TEXT         What was wrong and what is true, in one paragraph
  --date DAY          The day of the correction, such as 2026-11-24; today in UTC unless given
  --list              Print the corrections of the article, with the numbers of those the site keeps
  --remove NUMBER     Take back a correction that was a mistake itself
  --acknowledge LIST  Accept these warnings, by rule
  --editor NAME       In whose name; it is kept with the version
  --json              Print the answer as JSON

  lectern correct visit --text "An earlier version named the wrong city. It was Vladivostok."
  lectern correct visit --list
  lectern correct visit --remove 2`,
  options: {
    text: { type: "string" },
    date: { type: "string" },
    list: { type: "boolean" },
    remove: { type: "string" },
    acknowledge: { type: "string" },
    editor: { type: "string" },
  },
  run: runCorrect,
};

const ACTIONS = ["text", "list", "remove"] as const;
type Action = (typeof ACTIONS)[number];
/** What can be said besides, by action. */
const DETAILS: Readonly<Record<Action, readonly string[]>> = {
  text: ["date", "acknowledge", "editor"],
  list: [],
  remove: ["editor"],
};

async function runCorrect(invocation: Invocation): Promise<ExitStatus> {
  const { slug, action } = understood(invocation);
  const answer = await ask(invocation, slug, action);
  const lines = () => told(invocation, answer, slug, action);
  return tellAnswer(invocation, answer, lines, (why) => refusal(answer, slug, action, why));
}

function understood({ names, options }: Invocation) {
  const [slug, ...more] = names;
  if (slug === undefined || more.length > 0) {
    throw new Misuse(
      'Name one article by its slug, and put the text in quotation marks: lectern correct visit --text "…"',
    );
  }
  refuseNoSlug(slug);
  const [action, ...others] = ACTIONS.filter((name) => options[name] !== undefined);
  if (action === undefined || others.length > 0) {
    throw new Misuse("Say one thing to do: --text TEXT, --list, or --remove NUMBER.");
  }
  const stray = ["date", "acknowledge", "editor"].find(
    (name) => options[name] !== undefined && !DETAILS[action].includes(name),
  );
  if (stray !== undefined) throw new Misuse(`--${stray} does not go with --${action}.`);
  return { slug, action };
}

function ask(
  { connection, options }: Invocation,
  slug: string,
  action: Action,
): Promise<ApiAnswer> {
  const { text, date, remove, acknowledge, editor } = options;
  const name = typeof editor === "string" ? editor : undefined;
  switch (action) {
    case "list":
      return callApi(connection(), "GET", apiCorrectionsPath(slug));
    case "remove": {
      const path = apiCorrectionsPath(slug, encodeURIComponent(String(remove)));
      return callApi(connection(), "DELETE", path, undefined, name);
    }
    case "text": {
      const query =
        acknowledge === undefined
          ? ""
          : `?${new URLSearchParams({ acknowledge: String(acknowledge) })}`;
      const path = `${apiCorrectionsPath(slug)}${query}`;
      return callApi(connection(), "POST", path, { text, date }, name);
    }
  }
}

function told({ url }: Invocation, answer: ApiAnswer, slug: string, action: Action): string[] {
  const place = `${url}${articlePath(slug)}`;
  const notes = findingsOf(answer)
    .filter(({ rule }) => rule === "correction-in-source")
    .map(({ message, fix }) => `${message} ${fix}`);
  switch (action) {
    case "list":
      return describeCorrections(answer);
    case "remove":
      return [`The correction is taken back from ${place}`, ...notes];
    case "text":
      return answer.status === 201
        ? [
            `The correction is on ${place}`,
            `To take it back: lectern correct ${slug} --remove ${answer.body.version}`,
          ]
        : [`${place} has this correction already.`];
  }
}

/** Findings are listed when somebody may accept them; an error is in the refusal itself. */
function refusal(answer: ApiAnswer, slug: string, action: Action, why: string): string {
  const what = { text: "was not corrected", list: "cannot be listed", remove: "was not changed" };
  const open = answer.body.acknowledge;
  if (!Array.isArray(open)) return `${slug} ${what[action]}. ${why}`;
  const looks = looksFor(process.stderr);
  const source = { name: "The correction" };
  return [
    `${slug} ${what[action]}. Mend what is found, or accept it with --acknowledge ${open.join(",")}`,
    ...findingsOf(answer).map((finding) => describeFinding(finding, source, looks)),
  ].join("\n");
}
