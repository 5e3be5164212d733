import { articlePath } from "../../paths.ts";
import { retractArticle } from "../api-client.ts";
import {
  type Command,
  type ExitStatus,
  type Invocation,
  Misuse,
  refuseNoSlug,
} from "../command.ts";
import { tellAnswer } from "../told-answer.ts";

export const retract: Command = {
  summary: "Withdraw an article; its address then says so, with the reason",
  usage: "SLUG [--reason TEXT] [--editor NAME] [--json]",
  help: `Its address stays, and says that it was withdrawn. Readers have that within a minute.
To bring it back, publish it again. To mend a mistake, publish the mended file instead.

  --reason TEXT  Told to readers, in every form of the article
  --editor NAME  In whose name; it is kept in the history
  --json         Print the answer as JSON

  lectern retract visit --reason "The visit did not take place."`,
  options: { reason: { type: "string" }, editor: { type: "string" } },
  run: retractOne,
};

async function retractOne(invocation: Invocation): Promise<ExitStatus> {
  const [slug, ...more] = invocation.names;
  if (slug === undefined || more.length > 0) {
    throw new Misuse("Name one article by its slug: lectern retract visit");
  }
  refuseNoSlug(slug);
  const { reason, editor } = invocation.options;
  const told = typeof reason === "string" ? reason : undefined;
  const by = typeof editor === "string" ? editor : undefined;
  const answer = await retractArticle(invocation.connection(), slug, told, by);
  const lines = [`${invocation.url}${articlePath(slug)} now says it was withdrawn.`];
  return tellAnswer(
    invocation,
    answer,
    () => lines,
    (why) => `${slug} was not withdrawn. ${why}`,
  );
}
