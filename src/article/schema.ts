import * as v from "valibot";
import { AUTHORS, TAGS, TITLE_CHARACTERS, TRANSLATIONS } from "../limits.ts";
import { hasForeignScheme, isLinkAddress, isResourceAddress } from "./address.ts";
import { isCalendarDay } from "./calendar-day.ts";
import { canonicalLanguage } from "./language.ts";
import { type Article, type Block, type Cell, type Inline, MODEL_VERSION } from "./model.ts";
import { isSlug } from "./slug.ts";

/** Valibot schemas of the model; `decode.ts` is their only door. */

/** What is said of values that gate rules have a name for. */
export const COMPLAINTS = {
  controls: "has a control character or half a surrogate pair; take it out",
  scheme: "must begin with https:, http: or mailto:, and with no other scheme",
  link: "must be an http, https or mailto address, a path such as /articles/x, or #id",
  resource: "must be an http or https address, or a path such as /media/x",
  language: "must be a BCP 47 language tag such as en or pt-BR",
  titleLength: `must have at most ${TITLE_CHARACTERS} characters`,
} as const;

export type Complaint = keyof typeof COMPLAINTS;

const text = v.pipe(v.string(), v.check(isSpeakable, COMPLAINTS.controls));
const words = v.pipe(text, v.check(hasWords, "is empty; write some text or leave the field out"));
const linkAddress = v.pipe(
  text,
  v.check((address) => !hasForeignScheme(address), COMPLAINTS.scheme),
  v.check(isLinkAddress, COMPLAINTS.link),
);
const resourceAddress = v.pipe(
  text,
  v.check((address) => !hasForeignScheme(address), COMPLAINTS.scheme),
  v.check(isResourceAddress, COMPLAINTS.resource),
);
const language = v.pipe(
  text,
  v.check((tag) => canonicalLanguage(tag) === tag, COMPLAINTS.language),
);
const slug = v.pipe(text, v.check(isSlug, "must be a slug: a-z, 0-9 and single hyphens"));
const identifier = v.pipe(text, v.regex(/^\S{1,200}$/u, "must be 1 to 200 characters, no spaces"));
const day = v.pipe(text, v.check(isCalendarDay, "must be a calendar day such as 2026-11-23"));
const moment = v.pipe(
  text,
  v.check(isMoment, "must be a day such as 2026-11-23 or an instant such as 2026-11-23T09:30:00Z"),
);
const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const inlines: v.GenericSchema<readonly Inline[]> = v.lazy(() => v.array(inline));
const blocks: v.GenericSchema<readonly Block[]> = v.lazy(() => v.array(block));
const holding = <Kind extends string>(kind: Kind) =>
  v.strictObject({ kind: v.literal(kind), content: inlines });

const inline = v.variant("kind", [
  v.strictObject({ kind: v.literal("text"), text }),
  holding("emphasis"),
  holding("strong"),
  holding("deleted"),
  holding("inserted"),
  holding("subscript"),
  holding("superscript"),
  holding("quotation"),
  v.strictObject({ kind: v.literal("code"), text }),
  v.strictObject({ kind: v.literal("link"), href: linkAddress, content: inlines }),
  v.strictObject({ kind: v.literal("abbreviation"), text: words, expansion: words }),
  v.strictObject({ kind: v.literal("passage"), lang: language, content: inlines }),
  v.strictObject({ kind: v.literal("note"), note: identifier, content: inlines }),
  v.strictObject({ kind: v.literal("break") }),
]) as v.GenericSchema<Inline>;

const image = v.strictObject({
  src: resourceAddress,
  alt: v.exactOptional(text),
  decorative: v.exactOptional(v.literal(true)),
  width: v.exactOptional(count(1, 100_000)),
  height: v.exactOptional(count(1, 100_000)),
  href: v.exactOptional(linkAddress),
});

const figure = v.strictObject({
  kind: v.literal("figure"),
  image,
  caption: v.exactOptional(inlines),
  credit: v.exactOptional(words),
});

const cell = v.strictObject({
  content: inlines,
  header: v.exactOptional(v.picklist(["column", "row"])),
  columns: v.exactOptional(count(2, 1000)),
  rows: v.exactOptional(count(2, 65_534)),
}) as v.GenericSchema<Cell>;

const block = v.variant("kind", [
  v.strictObject({ kind: v.literal("paragraph"), content: inlines }),
  v.strictObject({
    kind: v.literal("heading"),
    level: count(1, 6),
    id: v.exactOptional(identifier),
    content: inlines,
  }),
  v.strictObject({
    kind: v.literal("list"),
    ordered: v.boolean(),
    start: v.exactOptional(count(-1_000_000_000, 1_000_000_000)),
    items: v.array(v.strictObject({ content: blocks })),
  }),
  v.strictObject({
    kind: v.literal("definitions"),
    entries: v.array(v.strictObject({ terms: v.array(inlines), descriptions: v.array(inlines) })),
  }),
  v.strictObject({
    kind: v.literal("quote"),
    content: blocks,
    source: v.exactOptional(inlines),
  }),
  holding("pull-quote"),
  v.strictObject({
    kind: v.literal("table"),
    caption: v.exactOptional(inlines),
    rows: v.array(v.array(cell)),
  }),
  figure,
  v.strictObject({
    kind: v.literal("media"),
    medium: v.picklist(["video", "audio"]),
    src: resourceAddress,
    title: v.exactOptional(words),
    duration: v.exactOptional(count(1, 10_000_000)),
    transcript: v.exactOptional(resourceAddress),
    captions: v.exactOptional(resourceAddress),
  }),
  v.strictObject({
    kind: v.literal("embed"),
    href: resourceAddress,
    title: v.exactOptional(words),
    author: v.exactOptional(words),
    text: v.exactOptional(words),
  }),
  v.strictObject({ kind: v.literal("code"), text, syntax: v.exactOptional(identifier) }),
  v.strictObject({ kind: v.literal("aside"), title: v.exactOptional(words), content: blocks }),
  v.strictObject({ kind: v.literal("passage"), lang: language, content: blocks }),
  v.strictObject({ kind: v.literal("rule") }),
]) as v.GenericSchema<Block>;

export const articleSchema = v.strictObject({
  model: v.literal(MODEL_VERSION, "must be 1, the version of the article model that this is"),
  title: v.pipe(words, v.maxLength(TITLE_CHARACTERS, COMPLAINTS.titleLength)),
  lang: language,
  lead: v.exactOptional(words),
  authors: v.pipe(
    v.array(v.strictObject({ name: words, lang: v.exactOptional(language) })),
    v.maxLength(AUTHORS, "must have at most 50 entries"),
  ),
  section: v.exactOptional(v.strictObject({ slug, name: words })),
  published: v.exactOptional(moment),
  updated: v.exactOptional(moment),
  dateline: v.exactOptional(words),
  breaking: v.exactOptional(v.union([v.literal(true), moment], "must be true or a date")),
  image: v.exactOptional(figure),
  tags: v.pipe(v.array(words), v.maxLength(TAGS, "must have at most 50 entries")),
  translations: v.pipe(
    v.record(language, slug),
    v.check(
      (translations) => Object.keys(translations).length <= TRANSLATIONS,
      `must have at most ${TRANSLATIONS} entries`,
    ),
  ),
  canonical: v.exactOptional(resourceAddress),
  corrections: v.array(v.strictObject({ date: day, text: words })),
  acknowledge: v.array(identifier),
  body: blocks,
  notes: v.array(v.strictObject({ id: identifier, content: inlines })),
}) as v.GenericSchema<Article>;

function isSpeakable(value: string): boolean {
  return value.isWellFormed() && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u.test(value);
}

function hasWords(value: string): boolean {
  return value.trim() !== "";
}

/** Days and UTC instants alone, so that text order is time order. */
function isMoment(value: string): boolean {
  return (
    isCalendarDay(value) ||
    (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u.test(value) && isRealTime(value))
  );
}

/** A time that does not come back the same is not real. */
function isRealTime(value: string): boolean {
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value.slice(0, 19));
}
