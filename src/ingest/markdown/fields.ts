import { isResourceAddress } from "../../article/address.ts";
import { canonicalLanguage } from "../../article/language.ts";
import type { Article } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";
import { isSlug, proposeSlug } from "../../article/slug.ts";
import { type Result, success } from "../../result.ts";
import { momentOf } from "../moment.ts";
import { type FieldFailure, hasOthers, isRecord, readText, refuse, schemeRule } from "./field.ts";
import { readImage } from "./image-field.ts";

export type FieldReader<Value> = (data: unknown) => Result<Value | undefined, FieldFailure>;
type Optional = Partial<Omit<Article, "model" | "body" | "notes">>;
export type FieldName = keyof Optional;
type Reader<Name extends FieldName> = FieldReader<NonNullable<Optional[Name]>>;

/** How each field of the front matter is read (spec/http.md). */
export const FIELDS: {
  readonly [Name in FieldName]-?: (data: unknown, ...rest: unknown[]) => ReturnType<Reader<Name>>;
} = {
  title: (data) => readText("title", data),
  lang: (data) => readLanguage("lang", data),
  lead: (data) => readText("lead", data),
  authors: readAuthors,
  section: readSection,
  published: (data) => readMoment("published", data),
  updated: (data) => readMoment("updated", data),
  dateline: (data) => readText("dateline", data),
  breaking: readBreaking,
  image: readImage,
  tags: (data) => readTexts("tags", data),
  translations: readTranslations,
  canonical: readCanonical,
  corrections: readCorrections,
  acknowledge: (data) => readTexts("acknowledge", data),
};

function readTexts(field: string, data: unknown): Result<string[], FieldFailure> {
  const list = typeof data === "string" ? data.split(",") : data;
  if (!Array.isArray(list) || !list.every((each) => typeof each === "string")) {
    return refuse(field, data, `Write ${field} as a list: [one, two].`);
  }
  return success(list.map(foldSpace).filter((text) => text !== ""));
}

function readLanguage(field: string, data: unknown): Result<string, FieldFailure> {
  const tag = typeof data === "string" ? canonicalLanguage(data.trim()) : undefined;
  return tag === undefined
    ? refuse(field, data, "Write a BCP 47 language tag, such as en, ko or pt-BR.", "language-valid")
    : success(tag);
}

function readAuthors(data: unknown): ReturnType<Reader<"authors">> {
  const authors: { name: string; lang?: string }[] = [];
  for (const entry of Array.isArray(data) ? data : [data]) {
    const record: Record<string, unknown> = isRecord(entry) ? entry : { name: entry };
    const name = readText("authors", record["name"]);
    if (!name.ok || name.value === undefined || hasOthers(record, ["name", "lang"])) {
      return refuse("authors", entry, "Write names, or {name: Kim Min-ji, lang: ko}.");
    }
    const lang = record["lang"] === undefined ? undefined : readLanguage("authors", record["lang"]);
    if (lang && !lang.ok) return lang;
    authors.push({ name: name.value, ...(lang && { lang: lang.value }) });
  }
  return success(authors);
}

/** A section may be named by its slug or by its name, when the one gives the other. */
function readSection(data: unknown): ReturnType<Reader<"section">> {
  if (typeof data === "string") {
    const name = sectionName(data);
    const slug = proposeSlug(data);
    return slug === ""
      ? refuse("section", data, "Write {slug: korea, name: 한반도}: a slug has a to z and 0 to 9.")
      : success({ slug, name });
  }
  const { slug, name } = isRecord(data) ? data : {};
  if (typeof slug !== "string" || !isSlug(slug) || typeof name !== "string" || name.trim() === "") {
    return refuse("section", data, "Write {slug: north-korea, name: North Korea}.");
  }
  return success({ slug, name: foldSpace(name) });
}

/** `north-korea` is named “North korea”, for want of more; any other text is the name itself. */
export function sectionName(written: string): string {
  const text = foldSpace(written);
  if (!isSlug(text)) return text;
  const words = text.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const WHEN = "Write a day, 2026-11-23, or a time with its offset, 2026-11-23T09:30:00+09:00.";

function readMoment(field: string, data: unknown): Result<string, FieldFailure> {
  const moment = typeof data === "string" ? momentOf(data) : undefined;
  return moment === undefined ? refuse(field, data, WHEN) : success(moment);
}

function readBreaking(data: unknown): Result<true | string | undefined, FieldFailure> {
  if (data === "true") return success(true);
  if (data === "false") return success(undefined);
  const moment = typeof data === "string" ? momentOf(data) : undefined;
  return moment === undefined
    ? refuse("breaking", data, `Write true or false, or until when. ${WHEN}`)
    : success(moment);
}

function readTranslations(data: unknown): Result<Record<string, string>, FieldFailure> {
  if (!isRecord(data)) return refuse("translations", data, "Write {ko: slug-of-the-translation}.");
  const translations: Record<string, string> = {};
  for (const [tag, slug] of Object.entries(data)) {
    const lang = canonicalLanguage(tag);
    if (lang === undefined || typeof slug !== "string" || !isSlug(slug)) {
      return refuse(
        "translations",
        `${tag}: ${String(slug)}`,
        "Write a language and a slug, ko: kim-visits-russia.",
      );
    }
    translations[lang] = slug;
  }
  return success(translations);
}

function readCanonical(data: unknown): Result<string, FieldFailure> {
  return typeof data === "string" && isResourceAddress(data.trim())
    ? success(data.trim())
    : refuse("canonical", data, "Write the whole address, from https:// on.", schemeRule(data));
}

function readCorrections(data: unknown): ReturnType<Reader<"corrections">> {
  const corrections: { date: string; text: string }[] = [];
  for (const entry of Array.isArray(data) ? data : [data]) {
    const { date, text } = isRecord(entry) ? entry : {};
    const day = typeof date === "string" ? momentOf(date)?.slice(0, 10) : undefined;
    if (day === undefined || typeof text !== "string" || text.trim() === "") {
      return refuse("corrections", entry, "Write {date: 2026-11-24, text: What was wrong.}.");
    }
    corrections.push({ date: day, text: foldSpace(text) });
  }
  return success(corrections);
}
