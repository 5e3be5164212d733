import { crc32 } from "node:zlib";
import type { HeadView } from "../../templates/views.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { listContentType } from "../http/content-type.ts";
import { CODINGS, type Coding, chooseCoding, clientAcceptEncoding } from "../http/encoding.ts";
import type { HeaderLink } from "../http/link-header.ts";
import { type FormName, LIST_FORMS, type ListForm } from "../paths.ts";
import { alternateLinks, frontAlternates } from "./alternates.ts";
import { breakingTag, textModified } from "./breaking-first.ts";
import { siteAddress } from "./briefing-occasion.ts";
import { shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordHead } from "./record-answer.ts";
import type { Representation } from "./representation.ts";

/** A list: the key that it is stored under, the forms that it has, and where each is. */
export interface List {
  readonly key: string;
  readonly forms: readonly ListForm[];
  readonly path: (form: ListForm) => string;
}

/** A list of which one form is asked for. */
export interface AskedList extends List {
  readonly form: ListForm;
}

/** What is known of an answer from the metadata alone. */
export function representList(
  reading: Reading,
  list: AskedList,
  known: RecordHead,
): Representation {
  const { form } = list;
  const { facts } = known;
  const isPage = form === "html";
  const coding = isFeed(form) ? codingOf(reading) : undefined;
  return {
    type: listContentType(form),
    lang: facts.lang,
    cacheControl:
      isPage && reading.preference.personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary: isPage ? reading.preference.vary : isFeed(form) ? ["Accept-Encoding"] : [],
    validators: {
      tag: `"${namesOf(reading, list, known, coding).filter(Boolean).join(".")}"`,
      modified: isPage
        ? Math.max(facts.modified, reading.site.modified)
        : textModified(reading, facts.modified),
    },
    links: [
      { href: `${reading.origin}${list.path("html")}`, rel: "canonical" },
      ...alternateLinks(alternatesOf(reading, list)),
      ...(isFeed(form) ? hubLinks(reading, list.path(form)) : []),
    ],
    noindex: !isPage,
    ...(coding !== undefined && { coding }),
  };
}

/** The other forms of a list, and of a front page those in other languages. */
export function alternatesOf(
  reading: Reading,
  { forms, form, path }: AskedList,
): HeadView["alternates"] {
  const others = forms
    .filter((other) => other !== form)
    .map((other) => ({ href: path(other), type: LIST_FORMS[other].type }));
  return form === "html" ? [...others, ...frontAlternates(reading, path("html"))] : others;
}

/** How a subscriber finds the hub and the name by which the hub knows a feed (WebSub, 4). */
function hubLinks({ configuration, origin }: Reading, path: string): HeaderLink[] {
  const { websubHub } = configuration;
  if (websubHub === undefined) return [];
  return [
    { href: websubHub, rel: "hub" },
    { href: `${origin}${path}`, rel: "self" },
  ];
}

/** A reader of light pages gets the light list, where there is one. */
export function storedForm(
  { preference }: Reading,
  form: "html" | "txt",
  parts: readonly string[],
): FormName {
  const isLite = form === "html" && preference.edition === "lite";
  return isLite && parts.includes("lite") ? "lite" : form;
}

/** The shell of the page of a list. */
export function shellOfList(reading: Reading, list: List, lang: string) {
  const { edition } = reading.preference;
  return shellFor(reading, { lang, edition, current: list.path("html") });
}

/** All that the bytes are made of. */
function namesOf(
  reading: Reading,
  list: AskedList,
  { facts, tag, parts }: RecordHead,
  coding: Coding | undefined,
): (string | undefined)[] {
  const { form } = list;
  if (isFeed(form)) {
    const { origin, configuration } = reading;
    const { websubHub } = configuration;
    const hub = websubHub && `hub-${crc32(websubHub)}`;
    return [tag, form, siteAddress(origin), breakingTag(reading), hub, coding];
  }
  const around =
    form === "html" ? shellOfList(reading, list, facts.lang).tag : breakingTag(reading);
  return [tag, storedForm(reading, form, parts), around];
}

function isFeed(form: ListForm): form is "xml" | "json" {
  return form === "xml" || form === "json";
}

/** The edge does not compress feeds (platform.md). */
function codingOf({ request }: Reading): Coding | undefined {
  return chooseCoding(clientAcceptEncoding(request), CODINGS);
}
