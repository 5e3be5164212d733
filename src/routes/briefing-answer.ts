import { decodeBriefing, tellBriefing } from "../edition/briefing.ts";
import { BRIEFING_PART } from "../edition/record.ts";
import { SCRIPT_VERSION, type SpokenScript } from "../edition/script.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { compress } from "../http/compress.ts";
import { contentType } from "../http/content-type.ts";
import { CODINGS, type Coding, chooseCoding, clientAcceptEncoding } from "../http/encoding.ts";
import type { Problem } from "../http/problem.ts";
import { localeFor } from "../locale/locales.ts";
import { FORMS } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { breakingLine, breakingTag, scriptAfter, textModified } from "./breaking-first.ts";
import { dayOf, occasionOf, siteAddress } from "./briefing-occasion.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { answerFromRecord, type RecordHead } from "./record-answer.ts";
import { UNAVAILABLE } from "./refusals.ts";
import { type ReadyAnswer, type Representation, readyAnswer, respond } from "./representation.ts";
import { noSuchPart, partLinks, unknownSwitch } from "./spoken-parts.ts";
import { parseVariant, plainVariant, type SpokenVariant, speakVariant } from "./spoken-variant.ts";
import { utf8 } from "./utf8.ts";

export type BriefingForm = "txt" | "ssml";

/** A list whose briefing is asked for: where that is, and the key that the list is stored under. */
export interface BriefedList {
  readonly key: string;
  readonly form: BriefingForm;
  /** The briefing's address in a form. */
  readonly path: (form: BriefingForm) => string;
  /** The list's own page. */
  readonly page: string;
}

/** A briefing with what the reader's query asks of it. */
interface Asked extends BriefedList {
  readonly variant: SpokenVariant;
}

/** The briefing of this day; nothing when there is no such list. */
export async function answerBriefing(
  reading: Reading,
  list: BriefedList,
): Promise<Result<Response, Problem> | undefined> {
  const parsed = parseVariant(list.form, reading.url.searchParams);
  if (!parsed.ok) return failed(unknownSwitch(list.path(list.form), list.form, parsed.failure));
  const asked = { ...list, variant: parsed.value ?? plainVariant(list.form) };
  const opened = await reading.isolate.records.open(reading.environment.EDITION, list.key);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return undefined;
  return answerFromRecord(reading, list.key, opened.value, {
    represent: (head) => represent(reading, asked, head),
    make: (copy) => make(reading, asked, copy),
    isCommon: parsed.value === undefined,
  });
}

/** The briefing before anything has been published: the newsroom has made none yet. */
export function emptyBriefing(reading: Reading, form: BriefingForm): Response {
  const { name, language: lang } = reading.configuration;
  const { punctuation, shell } = localeFor(lang);
  const lines = [`${name}${punctuation.stop}`, shell.noArticles].map((sentence) => ({
    sentences: [[sentence]],
  }));
  const script: SpokenScript = { script: SCRIPT_VERSION, lang, lines, shortened: "" };
  const spoken = speakVariant(scriptAfter(breakingLine(reading, lang), script), plainVariant(form));
  const body = utf8(spoken.ok ? spoken.value.text : "");
  const type = contentType(form);
  return respond({ type, lang, cacheControl: CACHE_CONTROL.absence, noindex: true }, body);
}

function make(reading: Reading, asked: Asked, copy: RecordCopy): Result<ReadyAnswer, Problem> {
  const bytes = copy.contents.part(BRIEFING_PART);
  const stored = bytes && decodeBriefing(bytes);
  // Written by another version of Lectern: the sweep writes it again.
  if (stored === undefined) return failed(UNAVAILABLE);
  const script = tellBriefing(stored, occasionOf(reading, stored.lang));
  const spoken = speakVariant(script, asked.variant);
  const path = asked.path(asked.form);
  if (!spoken.ok) return failed(noSuchPart(path, asked.variant, spoken.failure));
  const representation = represent(reading, asked, copy);
  const links = [...(representation.links ?? []), ...partLinks(path, asked.variant, spoken.value)];
  const body = compress(utf8(spoken.value.text), representation.coding);
  return success(readyAnswer({ ...representation, links }, body));
}

/** What is known from the metadata, the site record and the day alone. */
function represent(
  reading: Reading,
  { form, path, page, variant }: Asked,
  { facts, tag }: RecordHead,
): Representation {
  const { origin, now } = reading;
  const coding = codingFor(reading, form);
  const other = form === "txt" ? "ssml" : "txt";
  const day = dayOf(now);
  const asked = variant.query.replace(/[^\w]+/gu, "-");
  const named = [
    tag,
    "briefing",
    form,
    day,
    siteAddress(origin),
    breakingTag(reading),
    coding,
    asked,
  ];
  const changed = Math.max(facts.modified, Date.parse(day) / 1000);
  return {
    type: contentType(form),
    lang: facts.lang,
    cacheControl: CACHE_CONTROL.page,
    vary: form === "ssml" ? ["Accept-Encoding"] : [],
    validators: {
      tag: `"${named.filter(Boolean).join(".")}"`,
      modified: textModified(reading, changed),
    },
    links: [
      { href: `${origin}${page}`, rel: "canonical" },
      { href: path(other), rel: "alternate", type: FORMS[other].type },
    ],
    noindex: true,
    ...(coding !== undefined && { coding }),
  };
}

/** The edge compresses text itself, and not SSML (platform.md). */
function codingFor({ request }: Reading, form: BriefingForm): Coding | undefined {
  if (form === "txt") return undefined;
  return chooseCoding(clientAcceptEncoding(request), CODINGS);
}
