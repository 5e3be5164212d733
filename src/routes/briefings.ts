import { isSlug } from "../article/slug.ts";
import { listKey } from "../edition/keys.ts";
import type { Problem } from "../http/problem.ts";
import { type BriefedListName, briefingPath, listPath } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import {
  answerBriefing,
  type BriefedList,
  type BriefingForm,
  emptyBriefing,
} from "./briefing-answer.ts";
import { frontLanguage } from "./lists.ts";
import type { Reading } from "./reading.ts";
import { movedTo } from "./redirect.ts";
import { NOT_FOUND } from "./refusals.ts";

/** `/briefing.txt` and `.ssml`; before anything has been published, a text that says so. */
export async function readBriefing(
  reading: Reading,
  form: BriefingForm,
): Promise<Result<Response, Problem>> {
  const told = await answerBriefing(reading, briefed({ kind: "front" }, form));
  return told ?? success(emptyBriefing(reading, form));
}

/** `/{lang}/briefing.txt` and `.ssml`, for a language that has articles. */
export async function readLanguageBriefing(
  reading: Reading,
  tag: string,
  form: BriefingForm,
): Promise<Result<Response, Problem>> {
  const lang = frontLanguage(reading, tag);
  if (lang === undefined) return failed(NOT_FOUND);
  return readNamedBriefing(reading, { kind: "front", lang }, form, lang === tag);
}

/** `/sections/{section}/briefing.txt` and `.ssml`. */
export async function readSectionBriefing(
  reading: Reading,
  name: string,
  form: BriefingForm,
): Promise<Result<Response, Problem>> {
  const section = name.toLowerCase();
  if (!isSlug(section)) return failed(NOT_FOUND);
  return readNamedBriefing(reading, { kind: "section", section }, form, section === name);
}

async function readNamedBriefing(
  reading: Reading,
  list: BriefedListName,
  form: BriefingForm,
  isCanonical: boolean,
): Promise<Result<Response, Problem>> {
  if (!isCanonical) return success(movedTo(`${briefingPath(form, list)}${reading.url.search}`));
  return (await answerBriefing(reading, briefed(list, form))) ?? failed(NOT_FOUND);
}

function briefed(list: BriefedListName, form: BriefingForm): BriefedList {
  const path = (each: BriefingForm) => briefingPath(each, list);
  return { key: listKey(list), form, path, page: listPath(list) };
}
