import { listKey } from "../edition/keys.ts";
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
import { UNAVAILABLE } from "./refusals.ts";
import { notModified, type ReadyAnswer, readyAnswer, sendReady } from "./representation.ts";
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

/** A 304 from the metadata alone, or the list with its bytes; nothing when there is no such list. */
export async function readList(
  reading: Reading,
  list: List,
  form: ListForm,
): Promise<Result<Response, Problem> | undefined> {
  const { records } = reading.isolate;
  const opened = await records.open(reading.environment.EDITION, list.key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return undefined;
  const asked = { ...list, form };
  const ready = reading.isolate.answers.find(madeOf(reading, asked, opened.value));
  if (ready !== undefined) {
    opened.value.discard();
    return success(sendReady(reading.request, ready));
  }
  const unchanged = notModified(reading.request, representList(reading, asked, opened.value));
  if (unchanged !== undefined) {
    opened.value.discard();
    return success(unchanged);
  }
  const read = await records.read(list.key, opened.value);
  return read.ok ? success(sent(reading, asked, read.value)) : failed(UNAVAILABLE);
}

/** Names all that an answer is made of, so that another of the same name would be equal. */
function madeOf(
  reading: Reading,
  list: AskedList,
  copy: Pick<RecordCopy, "facts" | "tag" | "parts" | "revision">,
): string {
  const { configuration, origin } = reading;
  const { cacheControl, vary, validators } = representList(reading, list, copy);
  const { tag, modified } = validators ?? {};
  const said = [cacheControl, vary?.join(), tag, modified];
  return [list.path(list.form), copy.revision, ...said, origin, configuration.name].join("\n");
}

function sent(reading: Reading, list: AskedList, copy: RecordCopy): Response {
  const answer = made(reading, list, copy);
  reading.isolate.answers.keep(madeOf(reading, list, copy), answer);
  return sendReady(reading.request, answer);
}

function made(reading: Reading, list: AskedList, copy: RecordCopy): ReadyAnswer {
  const representation = representList(reading, list, copy);
  const { form } = list;
  if (form === "xml" || form === "json") {
    return readyAnswer(
      representation,
      feedBytes(reading, form, copy.contents, representation.coding),
    );
  }
  const stored = storedForm(reading, form, copy.parts);
  const bytes = copy.contents.form(stored);
  if (bytes === undefined) throw new Error(`The record “${list.key}” has no ${stored}.`);
  if (form === "txt") return readyAnswer(representation, textOf(reading, copy, bytes));
  return readyAnswer(representation, pageOf(reading, list, copy, bytes));
}

function textOf(reading: Reading, { facts }: RecordCopy, bytes: Uint8Array) {
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
