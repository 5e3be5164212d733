import { PATHS } from "../../paths.ts";
import { callApi, getArticle } from "../api-client.ts";
import {
  type Command,
  type ExitStatus,
  type Invocation,
  Misuse,
  refuseNoSlug,
} from "../command.ts";
import { Refused, readPublic } from "../patience.ts";
import { describeArticle, describeStatus } from "../status-report.ts";
import { findToken } from "../token.ts";
import { tellAnswer } from "../told-answer.ts";

export const status: Command = {
  summary: "Show how the publication stands, or one of its articles",
  usage: "[SLUG] [--json]",
  help: `Alone, it says what is published, scheduled and withdrawn, what is breaking, whether readers have
every change, and which articles fail today's rules. Without a token it only asks whether a Lectern
answers. With an article's slug, it says how that one stands, and what the checks found in it.

  --json  Print the answer as JSON

  lectern status
  lectern status visit`,
  options: {},
  run: showStatus,
};

async function showStatus(invocation: Invocation): Promise<ExitStatus> {
  const [slug, ...more] = invocation.names;
  if (more.length > 0) throw new Misuse("Name one article at most: lectern status visit");
  if (slug === undefined) return showPublication(invocation);
  refuseNoSlug(slug);
  const answer = await getArticle(invocation.connection(), slug);
  return tellAnswer(invocation, answer, () => describeArticle(answer.body));
}

async function showPublication(invocation: Invocation): Promise<ExitStatus> {
  const { url } = invocation;
  const health = await readHealth(url);
  if (findToken(process.cwd()) === undefined) return showHealth(invocation, health);
  const answer = await callApi(invocation.connection(), "GET", `${PATHS.api}/status`);
  const body = { url, ...health, ...answer.body };
  return tellAnswer(invocation, { ...answer, body }, () => describeStatus(body));
}

function showHealth({ url, options, write, complain }: Invocation, health: object): ExitStatus {
  const body = { url, ...health };
  if (options.json === true) write(JSON.stringify(body, null, 2));
  else {
    for (const line of describeStatus(body)) write(line);
    complain("There is no token here, so this is all that anybody may know. See lectern help.");
  }
  return 0;
}

/** The answer of `/healthz`. Throws `Refused` when it is not Lectern that answers. */
async function readHealth(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await readPublic(url + PATHS.health);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && typeof body === "object" && body !== null && "build" in body)
    return { ...body };
  throw new Refused(
    `${url} answers ${response.status}, and not as Lectern does. Give Lectern's address with --url.`,
  );
}
