import { isSlug } from "../../article/slug.ts";
import { articlePath } from "../../paths.ts";
import { retractArticle } from "../api-client.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { refusalOf } from "../report.ts";

export const retract: Command = {
  summary: "Withdraw an article; its address then says so, with the reason",
  usage: "SLUG [--reason TEXT] [--editor NAME] [--json]",
  help: `  --reason TEXT  Told to readers, in every form of the article
  --editor NAME  In whose name; it is kept in the history
  --json         Print the answer as JSON

  lectern retract visit --reason "The visit did not take place."`,
  options: { reason: { type: "string" }, editor: { type: "string" }, json: { type: "boolean" } },
  run: retractOne,
};

async function retractOne(invocation: Invocation): Promise<ExitStatus> {
  const [slug, ...more] = invocation.names;
  if (slug === undefined || more.length > 0) {
    throw new Misuse("Name one article by its slug: lectern retract visit");
  }
  if (!isSlug(slug)) throw new Misuse(`“${slug}” is not a slug: a-z, 0-9 and single hyphens.`);
  const { reason, editor, json } = invocation.options;
  const answer = await retractArticle(
    invocation.connection(),
    slug,
    typeof reason === "string" ? reason : undefined,
    typeof editor === "string" ? editor : undefined,
  );
  const done = answer.status < 300;
  if (json === true) invocation.write(JSON.stringify(answer.body, null, 2));
  else if (done)
    invocation.write(`${invocation.url}${articlePath(slug)} now says it was withdrawn.`);
  else invocation.complain(`${slug} was not withdrawn. ${refusalOf(answer)}`);
  return done ? 0 : 1;
}
