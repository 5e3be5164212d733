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
import { newsArticle } from "./news-article.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { UNAVAILABLE } from "./refusals.ts";
import {
  notModified,
  type Representation,
  readyAnswer,
  respond,
  sendReady,
} from "./representation.ts";
import { noSuchPart, partLinks } from "./spoken-parts.ts";
import { type SpokenVariant, speakVariant } from "./spoken-variant.ts";
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

/** A 304 from the metadata alone, or the form with its bytes. */
export async function answerArticle(
  reading: Reading,
  article: ChosenArticle,
): Promise<Result<Response, Problem>> {
  const { key, record } = article;
  const ready = reading.isolate.answers.find(madeOf(reading, article, record));
  if (ready !== undefined) {
    record.discard();
    return success(sendReady(reading.request, ready));
  }
  const unchanged = notModified(reading.request, represent(reading, record, article));
  if (unchanged !== undefined) {
    record.discard();
    return success(unchanged);
  }
  const read = await reading.isolate.records.read(key, record);
  return read.ok ? answerWith(reading, article, read.value) : failed(UNAVAILABLE);
}

function answerWith(
  reading: Reading,
  article: ChosenArticle,
  copy: RecordCopy,
): Result<Response, Problem> {
  const { slug, choice, variant } = article;
  const { origin, configuration } = reading;
  const { language } = configuration;
  const linked = { slug, origin, language, page: copy.contents.page, parts: copy.parts };
  const told = {
    ...represent(reading, copy, article),
    links: headerLinksOf(linked, choice.form),
    // The light page at the article's own address is the page, as this reader has it.
    noindex: choice.form !== "html" && !(choice.form === "lite" && choice.negotiated),
  };
  const script = variant && storedScript(copy.contents);
  if (variant !== undefined && script !== undefined) {
    const path = articlePath(slug, variant.form);
    const spoken = speakVariant(script, variant);
    if (!spoken.ok) return failed(noSuchPart(path, variant, spoken.failure));
    const links = [...told.links, ...partLinks(path, variant, spoken.value)];
    const text = utf8(spoken.value.text);
    const body = choice.coding === undefined ? text : compress(text, choice.coding);
    return success(respond({ ...told, links }, body));
  }
  const answer = readyAnswer(told, storedBody(reading, linked, copy, choice));
  reading.isolate.answers.keep(madeOf(reading, article, copy), answer);
  return success(sendReady(reading.request, answer));
}

/** Names all that an answer is made of, so that another of the same name would be equal. */
function madeOf(
  reading: Reading,
  { key, choice, variant }: ChosenArticle,
  { facts, revision }: Pick<RecordCopy, "facts" | "revision">,
): string {
  const { form, coding, personal, negotiated, vary } = choice;
  const { configuration, origin, site } = reading;
  const isPage = form === "html" || form === "lite";
  const around = isPage ? `${shellOf(reading, facts.lang, form).tag} ${site.modified}` : coding;
  const chosen = `${personal} ${negotiated} ${vary.join()} ${variant?.query}`;
  return [key, revision, form, around, chosen, origin, configuration.name].join("\n");
}

/** What is known from the metadata alone. */
function represent(
  reading: Reading,
  { facts, tag }: Pick<RecordCopy, "facts" | "tag">,
  { slug, choice, variant }: ChosenArticle,
): Representation {
  const { form, coding, vary, personal, negotiated } = choice;
  const isPage = form === "html" || form === "lite";
  const around = isPage ? shellOf(reading, facts.lang, form).tag : coding;
  const asked = variant?.query.replace(/[^\w]+/gu, "-");
  const query = variant === undefined ? "" : `?${variant.query}`;
  return {
    type: contentType(form),
    lang: facts.lang,
    cacheControl: personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary,
    validators: {
      tag: `"${[tag, form, around, asked].filter(Boolean).join(".")}"`,
      modified: isPage ? Math.max(facts.modified, reading.site.modified) : facts.modified,
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
  if (form === "html" || form === "lite") return pageOf(reading, article, form, bytes);
  return new Uint8Array(bytes);
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

function shellOf(reading: Reading, lang: string, form: Extract<FormName, "html" | "lite">) {
  return shellFor(reading, { lang, edition: form === "lite" ? "lite" : "full" });
}
