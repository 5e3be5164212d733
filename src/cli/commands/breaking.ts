import { PATHS } from "../../paths.ts";
import { type ApiAnswer, callApi } from "../api-client.ts";
import { describeBreaking } from "../breaking-report.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { parseUntil } from "../moment.ts";
import { tellAnswer } from "../told-answer.ts";

const PATH = `${PATHS.api}/breaking`;

export const breaking: Command = {
  summary: "Set, show or take away the one line of breaking news that stands on every page",
  usage: "[set TEXT --href PATH|ADDRESS [--lang TAG] [--until TIME] | clear] [--json]",
  help: `The line stands on every page, comes first in every text to listen to, and is in the briefings.
Readers have it within a minute. Setting it again replaces it. Alone, the command shows it.

  --href WHERE  Where the news is told: a path such as /articles/bridge, or an http address
  --lang TAG    The language of the line: the publication's own unless given
  --until TIME  When it goes by itself: 90m, 2h or 1d from now; 18:00, which is tomorrow's when
                today's is past; 2026-11-23T18:00 here; 2026-11-23T18:00:00Z anywhere

  lectern breaking set "The bridge is closed" --href /articles/bridge --until 2h
  lectern breaking
  lectern breaking clear`,
  options: {
    href: { type: "string" },
    lang: { type: "string" },
    until: { type: "string" },
  },
  run: runBreaking,
};

const EXAMPLE = 'lectern breaking set "The bridge is closed" --href /articles/bridge';

async function runBreaking(invocation: Invocation): Promise<ExitStatus> {
  const [action, ...words] = invocation.names;
  switch (action) {
    case undefined:
      refuseOthers(invocation, words, "lectern breaking");
      return told(invocation, await callApi(invocation.connection(), "GET", PATH));
    case "set":
      return set(invocation, words);
    case "clear":
      refuseOthers(invocation, words, "lectern breaking clear");
      return told(invocation, await callApi(invocation.connection(), "DELETE", PATH));
    default:
      throw new Misuse(`lectern breaking cannot “${action}”. It can set and clear: ${EXAMPLE}`);
  }
}

async function set(invocation: Invocation, words: readonly string[]): Promise<ExitStatus> {
  const [text, ...more] = words;
  const { href, lang, until } = invocation.options;
  if (text === undefined) throw new Misuse(`Write the line: ${EXAMPLE}`);
  if (more.length > 0) {
    throw new Misuse(`Put the whole line in quotation marks: “${words.join(" ")}”.`);
  }
  if (href === undefined) {
    throw new Misuse(`Say with --href where the news is told, such as --href /articles/bridge.`);
  }
  const body = { text, href, lang, until: instantOf(until) };
  return told(invocation, await callApi(invocation.connection(), "PUT", PATH, body));
}

function instantOf(until: Invocation["options"][string]): string | undefined {
  if (typeof until !== "string") return undefined;
  const moment = parseUntil(until, new Date());
  if (moment.ok) return moment.value.toISOString();
  throw new Misuse(`--until ${moment.failure}`);
}

function refuseOthers({ options }: Invocation, words: readonly string[], command: string): void {
  const option = ["href", "lang", "until"].find((name) => options[name] !== undefined);
  const other = option === undefined ? words[0] : `--${option}`;
  if (other !== undefined) throw new Misuse(`${command} takes no ${other}. To set: ${EXAMPLE}`);
}

function told(invocation: Invocation, answer: ApiAnswer): ExitStatus {
  const lines = () => describeBreaking(answer.body);
  return tellAnswer(
    invocation,
    answer,
    lines,
    (why) => `The breaking news was not changed. ${why}`,
  );
}
