import { isSlug } from "../article/slug.ts";
import { frontKey, sectionKey } from "../edition/keys.ts";
import type { Problem } from "../http/problem.ts";
import { briefingPath, frontPath, sectionPath } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { answerBriefing, type BriefingForm, emptyBriefing } from "./briefing-answer.ts";
import { frontLanguage } from "./lists.ts";
import type { Reading } from "./reading.ts";
import { movedTo } from "./redirect.ts";
import { NOT_FOUND } from "./refusals.ts";

/** `/briefing.txt` and `.ssml`; before anything has been published, a text that says so. */
export async function readBriefing(
  reading: Reading,
  form: BriefingForm,
): Promise<Result<Response, Problem>> {
  const path = (each: BriefingForm) => briefingPath(each);
  const list = { key: frontKey(), form, path, page: frontPath() };
  return (await answerBriefing(reading, list)) ?? success(emptyBriefing(reading, form));
}

/** `/{lang}/briefing.txt` and `.ssml`, for a language that has articles. */
export async function readLanguageBriefing(
  reading: Reading,
  tag: string,
  form: BriefingForm,
): Promise<Result<Response, Problem>> {
  const lang = frontLanguage(reading, tag);
  if (lang === undefined) return failed(NOT_FOUND);
  const path = (each: BriefingForm) => briefingPath(each, { lang });
  if (lang !== tag) return success(movedTo(`${path(form)}${reading.url.search}`));
  const list = { key: frontKey(lang), form, path, page: frontPath(lang) };
  return (await answerBriefing(reading, list)) ?? failed(NOT_FOUND);
}

/** `/sections/{section}/briefing.txt` and `.ssml`. */
export async function readSectionBriefing(
  reading: Reading,
  section: string,
  form: BriefingForm,
): Promise<Result<Response, Problem>> {
  const slug = section.toLowerCase();
  if (!isSlug(slug)) return failed(NOT_FOUND);
  const path = (each: BriefingForm) => briefingPath(each, { section: slug });
  if (slug !== section) return success(movedTo(`${path(form)}${reading.url.search}`));
  const list = { key: sectionKey(slug), form, path, page: sectionPath(slug) };
  return (await answerBriefing(reading, list)) ?? failed(NOT_FOUND);
}
