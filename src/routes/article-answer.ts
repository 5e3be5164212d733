import type { OpenRecord } from "../edition/reader.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { compress } from "../http/compress.ts";
import { contentType } from "../http/content-type.ts";
import type { Problem } from "../http/problem.ts";
import { articlePath, type FormName } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import type { Choice } from "./article-choice.ts";
import {
  alternatesOf,
  canonicalAddress,
  headerLinksOf,
  type LinkedArticle,
} from "./article-links.ts";
import {
  breakingLine,
  breakingTag,
  scriptAfter,
  textAfter,
  textModified,
} from "./breaking-first.ts";
import { newsArticle } from "./news-article.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { answerFromRecord, type RecordHead } from "./record-answer.ts";
import { type ReadyAnswer, type Representation, readyAnswer } from "./representation.ts";
import { noSuchPart, partLinks } from "./spoken-parts.ts";
import { plainVariant, type SpokenVariant, speakVariant } from "./spoken-variant.ts";
import { storedScript } from "./stored-script.ts";
import { utf8 } from "./utf8.ts";

/** An article that is there, in the form to send. */
export interface ChosenArticle {
  readonly slug: string;
  readonly key: string;
  readonly record: OpenRecord;
  readonly choice: Choice;
  /** What the query asks of a spoken form beyond what is stored. */
  readonly variant?: SpokenVariant | undefined;
}

/** The article in the form that was chosen. */
export function answerArticle(
  reading: Reading,
  article: ChosenArticle,
): Promise<Result<Response, Problem>> {
  return answerFromRecord(reading, article.key, article.record, {
    represent: (head) => represent(reading, head, article),
    make: (copy) => make(reading, article, copy),
    isCommon: article.variant === undefined,
  });
}

function make(
  reading: Reading,
  article: ChosenArticle,
  copy: RecordCopy,
): Result<ReadyAnswer, Problem> {
  const { slug, choice } = article;
  const { origin, configuration } = reading;
  const { language } = configuration;
  const linked = { slug, origin, language, page: copy.contents.page, parts: copy.parts };
  const told = {
    ...represent(reading, copy, article),
    links: headerLinksOf(linked, choice.form),
    // The light page at the article's own address is the page, as this reader has it.
    noindex: choice.form !== "html" && !(choice.form === "lite" && choice.negotiated),
  };
  const anew = spokenAnew(reading, article, copy);
  if (anew === undefined) {
    return success(readyAnswer(told, storedBody(reading, linked, copy, choice)));
  }
  const path = articlePath(slug, anew.asked.form);
  if (!anew.spoken.ok) return failed(noSuchPart(path, anew.asked, anew.spoken.failure));
  const links = [...told.links, ...partLinks(path, anew.asked, anew.spoken.value)];
  const body = compress(utf8(anew.spoken.value.text), choice.coding);
  return success(readyAnswer({ ...told, links }, body));
}

/**
 * The words of an article where they are not the stored ones: the reader asks for others, or something
 * breaks, which stored SSML has not. Nothing when the stored form is what there is to send.
 */
function spokenAnew(
  reading: Reading,
  { choice, variant }: ChosenArticle,
  { contents, facts }: RecordCopy,
) {
  const line = breakingLine(reading, facts.lang);
  const isUnstored = choice.form === "ssml" && line !== undefined;
  const asked = variant ?? (isUnstored ? plainVariant("ssml") : undefined);
  const script = asked && storedScript(contents);
  if (asked === undefined || script === undefined) return undefined;
  return { asked, spoken: speakVariant(scriptAfter(line, script), asked) };
}

/** What is known from the metadata alone. */
function represent(
  reading: Reading,
  { facts, tag }: RecordHead,
  { slug, choice, variant }: ChosenArticle,
): Representation {
  const { form, coding, vary, personal, negotiated } = choice;
  const around = aroundOf(reading, facts.lang, choice);
  const asked = variant?.query.replace(/[^\w]+/gu, "-");
  const query = variant === undefined ? "" : `?${variant.query}`;
  return {
    type: contentType(form),
    lang: facts.lang,
    cacheControl: personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary,
    validators: {
      tag: `"${[tag, form, around, asked].filter(Boolean).join(".")}"`,
      modified: modifiedOf(reading, facts.modified, form),
    },
    ...(coding !== undefined && { coding }),
    ...(negotiated && { contentLocation: `${articlePath(slug, form)}${query}` }),
  };
}

function storedBody(
  reading: Reading,
  article: LinkedArticle,
  { contents }: RecordCopy,
  { form, coding }: Choice,
): Uint8Array<ArrayBuffer> {
  const bytes = contents.form(form, coding);
  if (bytes === undefined) throw new Error(`“${article.slug}” lists ${form} and does not have it.`);
  if (isPage(form)) return pageOf(reading, article, form, bytes);
  const line = form === "txt" ? breakingLine(reading, article.page.lang) : undefined;
  if (line === undefined) return new Uint8Array(bytes);
  return utf8(textAfter(line, new TextDecoder().decode(bytes)));
}

function pageOf(
  reading: Reading,
  article: LinkedArticle,
  form: "html" | "lite",
  main: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { title, lang, description } = article.page;
  // The light page is for those who pay for each byte, and machines have the full one.
  const data = form === "html" ? newsArticle(article, reading.configuration.name) : undefined;
  const head = {
    title,
    publication: reading.configuration.name,
    ...(description !== undefined && { description }),
    canonical: canonicalAddress(article),
    alternates: alternatesOf(article, form),
    ...(data !== undefined && { data }),
  };
  return joinPage(shellOf(reading, lang, form), head, main);
}

/** What stands around the stored content and names it in a tag: a shell, or a coding and what breaks. */
function aroundOf(reading: Reading, lang: string, { form, coding }: Choice): string {
  if (isPage(form)) return shellOf(reading, lang, form).tag;
  const breaking = isSpoken(form) ? breakingTag(reading) : undefined;
  return [coding, breaking].filter(Boolean).join(".");
}

function modifiedOf(reading: Reading, modified: number, form: FormName): number {
  if (isPage(form)) return Math.max(modified, reading.site.modified);
  return isSpoken(form) ? textModified(reading, modified) : modified;
}

function isPage(form: FormName): form is "html" | "lite" {
  return form === "html" || form === "lite";
}

function isSpoken(form: FormName): form is "txt" | "ssml" {
  return form === "txt" || form === "ssml";
}

function shellOf(reading: Reading, lang: string, form: "html" | "lite") {
  return shellFor(reading, { lang, edition: form === "lite" ? "lite" : "full" });
}
