import { decodeArticle } from "../article/decode.ts";
import { canonicalLanguage } from "../article/language.ts";
import type { Article } from "../article/model.ts";
import { failed, type Result, success } from "../result.ts";
import type { IngestFailure } from "./failure.ts";
import { refusal } from "./refusal.ts";

/** An article out of its JSON, as `.json` gives it. */
export function readJson(text: string): Result<Article, IngestFailure> {
  const data = parsed(text);
  if (!data.ok) return data;
  const article = decodeArticle(withCanonicalLanguages(data.value));
  return article.ok ? article : failed(refusal(article.failure));
}

/** Every language tag in its canonical form, where it has one: `en-us` means `en-US`. */
function withCanonicalLanguages(data: unknown): unknown {
  const waiting = [data];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const part = next as { lang?: unknown };
    if (typeof part.lang === "string") part.lang = canonicalLanguage(part.lang) ?? part.lang;
    waiting.push(...Object.values(part).filter((value) => typeof value === "object"));
  }
  return data;
}

function parsed(text: string): Result<unknown, IngestFailure> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    const position = /position (\d+)/u.exec(reason)?.[1];
    const line = position && text.slice(0, Number(position)).split("\n").length;
    return failed({
      reason: "malformed",
      path: "",
      ...(line && { line }),
      message: `This is not JSON${line ? `; line ${line} is the first that cannot be read` : ""}.`,
      fix: "Look for a missing quotation mark, comma or bracket there, and check that nothing is cut off.",
    });
  }
}
