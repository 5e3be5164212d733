import { apiVersionsPath } from "../../paths.ts";
import { callApi } from "../api-client.ts";
import {
  type Command,
  type ExitStatus,
  type Invocation,
  Misuse,
  refuseNoSlug,
} from "../command.ts";
import { describeHistory, describeVersion } from "../history-report.ts";
import { tellAnswer } from "../told-answer.ts";

export const history: Command = {
  summary: "Show the versions of an article, or what one of them changed",
  usage: "SLUG [VERSION] [--json]",
  help: `Without a version: when each was published, corrected or withdrawn, by whom, and what it changed.
With one: the words that it removed and added, line by line, against the version before.

  --json  Print the answer as JSON

  lectern history visit
  lectern history visit 3`,
  options: {},
  run: showHistory,
};

async function showHistory(invocation: Invocation): Promise<ExitStatus> {
  const [slug, version, ...more] = invocation.names;
  if (slug === undefined || more.length > 0) {
    throw new Misuse(
      "Name one article by its slug, and a version if you like: lectern history visit 3",
    );
  }
  refuseNoSlug(slug);
  if (version !== undefined && !/^[1-9]\d*$/u.test(version)) {
    throw new Misuse(`“${version}” is not a version: they are 1, 2, 3 and so on.`);
  }
  const answer = await callApi(invocation.connection(), "GET", apiVersionsPath(slug, version));
  const describe = version === undefined ? describeHistory : describeVersion;
  return tellAnswer(invocation, answer, () => describe(answer));
}
