import { apiLexiconPath } from "../../paths.ts";
import { callApi } from "../api-client.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { describeChange, describeLanguages, describeLexicon } from "../lexicon-report.ts";
import { tellAnswer } from "../told-answer.ts";

export const lexicon: Command = {
  summary: "Teach the site how its names and initialisms are said",
  usage: "list [LANG] | set LANG TERM [--spoken TEXT] [--alias TEXT] [--off] | remove LANG TERM",
  help: `Speech engines read IAEA as a word, and no engine knows the names that only you write.
The spelling of an article stays as it is, for braille and search: an alias is told to engines alone.
Every article with the term in that language is made again; the others are left alone.

  --alias TEXT   What engines say for the term; letters, digits, spaces and . ' ’ - alone.
                 A full stop after each letter spells it: I.A.E.A.
  --spoken TEXT  What the text says for the term, for every listener: World War Two
  --off          Switch off what Lectern says for the term by itself
  --json         Print the answer as JSON

  lectern lexicon list en
  lectern lexicon set en IAEA --alias I.A.E.A.
  lectern lexicon set en "World War II" --spoken "World War Two"
  lectern lexicon set en WHO --off
  lectern lexicon remove en WHO`,
  options: {
    spoken: { type: "string" },
    alias: { type: "string" },
    off: { type: "boolean" },
  },
  run: runLexicon,
};

async function runLexicon(invocation: Invocation): Promise<ExitStatus> {
  const [action, ...names] = invocation.names;
  switch (action) {
    case "list":
      return list(invocation, names);
    case "set":
      return set(invocation, names);
    case "remove":
      return remove(invocation, names);
    case undefined:
      throw new Misuse("Say what to do: list, set or remove.");
    default:
      throw new Misuse(`lectern lexicon cannot “${action}”. It can list, set and remove.`);
  }
}

async function list(invocation: Invocation, names: readonly string[]): Promise<ExitStatus> {
  const [lang, ...more] = names;
  if (more.length > 0) throw new Misuse("Name one language at most: lectern lexicon list en");
  refuseOptions(invocation, ["spoken", "alias", "off"], "list");
  const answer = await callApi(invocation.connection(), "GET", apiLexiconPath(lang));
  const lines = () => (lang === undefined ? describeLanguages(answer) : describeLexicon(answer));
  return tellAnswer(invocation, answer, lines);
}

async function set(invocation: Invocation, names: readonly string[]): Promise<ExitStatus> {
  const { lang, term } = languageAndTerm(names, "set en IAEA --alias I.A.E.A.");
  const { spoken, alias, off } = invocation.options;
  if (spoken === undefined && alias === undefined && off === undefined) {
    throw new Misuse(`Say how “${term}” is said: --alias TEXT, --spoken TEXT, or --off.`);
  }
  const entry = { spoken, alias, off };
  const path = apiLexiconPath(lang, term);
  const answer = await callApi(invocation.connection(), "PUT", path, entry);
  return tellAnswer(invocation, answer, () => describeChange(answer));
}

async function remove(invocation: Invocation, names: readonly string[]): Promise<ExitStatus> {
  const { lang, term } = languageAndTerm(names, "remove en IAEA");
  refuseOptions(invocation, ["spoken", "alias", "off"], "remove");
  const answer = await callApi(invocation.connection(), "DELETE", apiLexiconPath(lang, term));
  return tellAnswer(invocation, answer, () => describeChange(answer));
}

function languageAndTerm([lang, term, ...more]: readonly string[], example: string) {
  if (lang !== undefined && term !== undefined && more.length === 0) return { lang, term };
  throw new Misuse(
    `Name a language and one term, in quotation marks if it has spaces: lectern lexicon ${example}`,
  );
}

function refuseOptions({ options }: Invocation, names: readonly string[], action: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given !== undefined) throw new Misuse(`lectern lexicon ${action} takes no --${given}.`);
}
