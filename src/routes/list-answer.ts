import { listKey } from "../edition/keys.ts";
import { compress } from "../http/compress.ts";
import type { Problem } from "../http/problem.ts";
import { LIST_FORM_NAMES, type ListForm, type ListName, listPath, PATHS } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { breakingLine, textAfter } from "./breaking-first.ts";
import { feedBytes } from "./feed.ts";
import {
  type AskedList,
  alternatesOf,
  type List,
  representList,
  shellOfList,
  storedForm,
} from "./list-representation.ts";
import { joinPage } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { answerFromRecord } from "./record-answer.ts";
import { UNAVAILABLE } from "./refusals.ts";
import { type ReadyAnswer, readyAnswer } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** A list of articles in one of its forms; nothing when there is no such list. */
export function readNamedList(
  reading: Reading,
  list: ListName,
  form: ListForm,
): Promise<Result<Response, Problem> | undefined> {
  const path = (each: ListForm) => listPath(list, each);
  return readList(reading, { key: listKey(list), forms: LIST_FORM_NAMES, path }, form);
}

/** A list in one of its forms; nothing when there is no such list. */
export async function readList(
  reading: Reading,
  list: List,
  form: ListForm,
): Promise<Result<Response, Problem> | undefined> {
  const opened = await reading.isolate.records.open(reading.environment.EDITION, list.key);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return undefined;
  const asked = { ...list, form };
  return answerFromRecord(reading, list.key, opened.value, {
    represent: (head) => representList(reading, asked, head),
    make: (copy) => make(reading, asked, copy),
  });
}

function make(reading: Reading, list: AskedList, copy: RecordCopy): Result<ReadyAnswer, Problem> {
  const body = bodyOf(reading, list, copy);
  // Written by another version of Lectern: the sweep writes it again.
  if (body === undefined) return failed(UNAVAILABLE);
  const representation = representList(reading, list, copy);
  return success(readyAnswer(representation, compress(body, representation.coding)));
}

/** The bytes of a list before they are compressed; nothing when the record has not what they are made of. */
function bodyOf(
  reading: Reading,
  list: AskedList,
  copy: RecordCopy,
): Uint8Array<ArrayBuffer> | undefined {
  const { form } = list;
  if (form === "xml" || form === "json") return feedBytes(reading, form, copy.contents);
  const bytes = copy.contents.form(storedForm(reading, form, copy.parts));
  if (bytes === undefined) return undefined;
  return form === "txt" ? textOf(reading, copy, bytes) : pageOf(reading, list, copy, bytes);
}

function textOf(
  reading: Reading,
  { facts }: RecordCopy,
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const line = breakingLine(reading, facts.lang);
  if (line === undefined) return new Uint8Array(bytes);
  return utf8(textAfter(line, new TextDecoder().decode(bytes)));
}

function pageOf(
  reading: Reading,
  list: AskedList,
  { contents }: RecordCopy,
  main: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { title, lang, description } = contents.page;
  const head = {
    title,
    publication: reading.configuration.name,
    ...(description !== undefined && { description }),
    canonical: `${reading.origin}${list.path("html")}`,
    alternates: alternatesOf(reading, list),
    // The front page alone leads to the manifest: a browser that sees it asks for it.
    ...(list.path("html") === PATHS.front && { manifest: PATHS.manifest }),
  };
  return joinPage(shellOfList(reading, list, lang), head, main);
}
