import type { ApiAnswer } from "./api-client.ts";
import type { ExitStatus, Invocation } from "./command.ts";
import { refusalOf } from "./report.ts";

/**
 * Says what an answer of the API came to: as JSON when that was asked for, otherwise `lines` when it
 * was done, and when it was not what the API says of it, as `refused` puts that.
 */
export function tellAnswer(
  { options, write, complain }: Invocation,
  answer: ApiAnswer,
  lines: () => readonly string[],
  refused = (detail: string) => detail,
): ExitStatus {
  const isDone = answer.status < 300;
  if (options.json === true) write(JSON.stringify(answer.body, null, 2));
  else if (isDone) for (const line of lines()) write(line);
  else complain(refused(refusalOf(answer)));
  return isDone ? 0 : 1;
}
