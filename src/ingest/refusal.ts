import type { IngestFailure } from "./failure.ts";
import type { SourceLines } from "./lines.ts";

/** What the decoder would not take, with the line of the source in place of a path alone. */
export function refusal(
  { path, message }: { readonly path: string; readonly message: string },
  lines?: SourceLines,
): IngestFailure {
  const line = lines?.at(path);
  const reason = /nested deeper/u.test(message)
    ? "too-deep"
    : /bytes; at most|more than/u.test(message)
      ? "too-large"
      : "invalid";
  return {
    reason,
    path,
    ...(line !== undefined && { line }),
    message,
    fix:
      reason === "invalid"
        ? `Correct ${path === "" ? "the article" : path} and send it again.`
        : "Split the article, or take out what only wraps other things.",
  };
}
