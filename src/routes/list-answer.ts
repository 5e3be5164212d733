import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import type { Problem } from "../http/problem.ts";
import { FORMS, type FormName } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { UNAVAILABLE } from "./refusals.ts";
import {
  notModified,
  type ReadyAnswer,
  type Representation,
  readyAnswer,
  sendReady,
} from "./representation.ts";

export type ListForm = "html" | "txt";

/** A front page or a section's page: where it is, and the key that it is stored under. */
export interface List {
  readonly key: string;
  readonly form: ListForm;
  /** Its address in a form. */
  readonly path: (form: ListForm) => string;
}

/** A 304 from the metadata alone, or the list with its bytes; nothing when there is no such list. */
export async function readList(
  reading: Reading,
  list: List,
): Promise<Result<Response, Problem> | undefined> {
  const { records } = reading.isolate;
  const opened = await records.open(reading.environment.EDITION, list.key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return undefined;
  const ready = reading.isolate.answers.find(madeOf(reading, list, opened.value));
  if (ready !== undefined) {
    opened.value.discard();
    return success(sendReady(reading.request, ready));
  }
  const unchanged = notModified(reading.request, represent(reading, list, opened.value));
  if (unchanged !== undefined) {
    opened.value.discard();
    return success(unchanged);
  }
  const read = await records.read(list.key, opened.value);
  return read.ok ? success(sent(reading, list, read.value)) : failed(UNAVAILABLE);
}

/** Names all that an answer is made of, so that another of the same name would be equal. */
function madeOf(
  reading: Reading,
  list: List,
  { facts, revision }: Pick<RecordCopy, "facts" | "revision">,
): string {
  const { preference, configuration, origin, site } = reading;
  const { edition, personal, vary } = preference;
  const isPage = list.form === "html";
  const around = isPage ? `${shellOf(reading, list, facts.lang).tag} ${site.modified}` : "";
  const chosen = isPage ? `${edition} ${personal} ${vary.join()}` : "";
  return [list.path(list.form), revision, around, chosen, origin, configuration.name].join("\n");
}

function represent(
  reading: Reading,
  list: List,
  { facts, tag, parts }: Pick<RecordCopy, "facts" | "tag" | "parts">,
): Representation {
  const isPage = list.form === "html";
  const { personal } = reading.preference;
  const wrapping = isPage ? shellOf(reading, list, facts.lang).tag : undefined;
  const other = isPage ? "txt" : "html";
  return {
    type: contentType(list.form),
    lang: facts.lang,
    cacheControl: isPage && personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary: isPage ? reading.preference.vary : [],
    validators: {
      tag: `"${[tag, storedForm(reading, list, parts), wrapping].filter(Boolean).join(".")}"`,
      modified: isPage ? Math.max(facts.modified, reading.site.modified) : facts.modified,
    },
    links: [
      { href: `${reading.origin}${list.path("html")}`, rel: "canonical" },
      { href: list.path(other), rel: "alternate", type: FORMS[other].type },
    ],
    noindex: !isPage,
  };
}

function sent(reading: Reading, list: List, copy: RecordCopy): Response {
  const answer = made(reading, list, copy);
  reading.isolate.answers.keep(madeOf(reading, list, copy), answer);
  return sendReady(reading.request, answer);
}

function made(reading: Reading, list: List, copy: RecordCopy): ReadyAnswer {
  const stored = storedForm(reading, list, copy.parts);
  const bytes = copy.contents.form(stored);
  if (bytes === undefined) throw new Error(`The record “${list.key}” has no ${stored}.`);
  const representation = represent(reading, list, copy);
  if (list.form === "txt") return readyAnswer(representation, new Uint8Array(bytes));
  const { title, lang, description } = copy.contents.page;
  const head = {
    title,
    publication: reading.configuration.name,
    ...(description !== undefined && { description }),
    canonical: `${reading.origin}${list.path("html")}`,
    alternates: [{ href: list.path("txt"), type: FORMS.txt.type }],
  };
  return readyAnswer(representation, joinPage(shellOf(reading, list, lang), head, bytes));
}

/** A reader of light pages gets the light list, where there is one. */
function storedForm(reading: Reading, { form }: List, parts: readonly string[]): FormName {
  const isLite = form === "html" && reading.preference.edition === "lite";
  return isLite && parts.includes("lite") ? "lite" : form;
}

function shellOf(reading: Reading, list: List, lang: string) {
  const { edition } = reading.preference;
  return shellFor(reading, { lang, edition, current: list.path("html") });
}
