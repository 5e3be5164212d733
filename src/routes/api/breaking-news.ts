import { isResourceAddress } from "../../article/address.ts";
import { canonicalLanguage } from "../../article/language.ts";
import type { BreakingNews } from "../../edition/site.ts";
import { momentOf } from "../../ingest/moment.ts";
import { BREAKING_CHARACTERS } from "../../limits.ts";
import { type Result, success } from "../../result.ts";
import { badValue, unknownMember } from "./bad-value.ts";
import type { ApiFailure } from "./failure.ts";
import { isOneLine } from "./one-line.ts";

const MEMBERS = ["text", "href", "lang", "until"];

/**
 * Breaking news out of unknown JSON: `{"text", "href", "lang", "until"}`, the last two optional.
 * `language` is the publication's own, which `lang` is when it is not given.
 */
export function decodeBreaking(
  members: Readonly<Record<string, unknown>>,
  language: string,
  now: Date,
): Result<BreakingNews, ApiFailure> {
  const { text, href, lang = language, until } = members;
  const advice = `Breaking news has ${MEMBERS.join(", ")} alone.`;
  const unknown = unknownMember(members, MEMBERS, advice);
  if (unknown !== undefined) return unknown;
  if (!isOneLine(text, BREAKING_CHARACTERS) || !/[\p{L}\p{N}]/u.test(text)) {
    const advice = `Write one line of 1 to ${BREAKING_CHARACTERS} characters, with words in it.`;
    return badValue("text", text, advice);
  }
  if (typeof href !== "string" || !isResourceAddress(href)) {
    return badValue(
      "href",
      href,
      "Write where the news is told: /articles/SLUG, or an http address.",
    );
  }
  const tag = typeof lang === "string" ? canonicalLanguage(lang) : undefined;
  if (tag === undefined)
    return badValue("lang", lang, "Use a BCP 47 language tag such as en or pt-BR.");
  if (until === undefined) return success({ text: text.trim(), href, lang: tag });
  const end = instantOf(until);
  if (end === undefined) {
    return badValue(
      "until",
      until,
      "Write an instant with its offset, such as 2026-11-23T18:00:00Z.",
    );
  }
  if (end <= now)
    return badValue("until", until, "It is past. Write a time that is still to come.");
  return success({ text: text.trim(), href, lang: tag, until: end.toISOString() });
}

/** RFC 3339 with its offset: a time without one means something else on every machine. */
function instantOf(value: unknown): Date | undefined {
  const form = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/u;
  if (typeof value !== "string" || !form.test(value)) return undefined;
  const moment = momentOf(value);
  return moment === undefined ? undefined : new Date(moment);
}
