import type { DecodeFailure } from "../article/decode.ts";
import { TITLE_CHARACTERS } from "../limits.ts";
import type { IngestFailure, RefusingRule } from "./failure.ts";
import type { SourceLines } from "./lines.ts";

/** What the decoder would not take, with the line of the source in place of a path alone. */
export function refusal(failure: DecodeFailure, lines?: SourceLines): IngestFailure {
  const { path, message } = failure;
  const rule = ruleOf(failure);
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
    ...(rule !== undefined && { rule, ...SAID_BY_RULE[rule] }),
  };
}

type Said = Partial<Pick<IngestFailure, "message" | "fix">>;

/** What the rules' own names call for in place of the decoder's words. */
const SAID_BY_RULE: Readonly<Record<RefusingRule, Said>> = {
  "title-missing": { message: "The article has no title.", fix: "Write a title." },
  "title-length": {
    message: `The title has more than ${TITLE_CHARACTERS} characters.`,
    fix: "Shorten it, and put the rest into the lead.",
  },
  "language-valid": { fix: "Write the language's BCP 47 tag, such as en, ko or pt-BR." },
  "url-scheme": { fix: "Use an address that begins with https://, http:// or mailto:." },
  "text-controls": { fix: "Take it out, or write the words anew." },
};

/** The gate's rule for what the decoder complains of; a title that is not even text is none. */
function ruleOf({ path, complaint }: DecodeFailure): RefusingRule | undefined {
  if (complaint === "controls") return "text-controls";
  if (complaint === "scheme") return "url-scheme";
  if (complaint === "titleLength") return "title-length";
  if (complaint === "language" || path === "lang") return "language-valid";
  return path === "title" ? "title-missing" : undefined;
}
