import * as v from "valibot";
import { markupFaults } from "./markup-rules.ts";
import { isAddress, isDateTime, isLanguage } from "./values.ts";

const words = v.pipe(v.string(), v.regex(/\S/u, "is blank"));
const address = v.pipe(v.string(), v.check(isAddress, "is no whole address"));
const dateTime = v.pipe(v.string(), v.check(isDateTime, "is no date-time"));
const language = v.pipe(v.string(), v.check(isLanguage, "is no language"));
const count = v.pipe(v.number(), v.minValue(0));

/** An object with these members, and extensions: a name that begins with an underscore, and an object. */
function members<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const [name, value] of Object.entries(dataset.value)) {
        if (name in entries || isExtension(name, value)) continue;
        addIssue({ message: `has ${name}, which is no member of JSON Feed` });
      }
    }),
  );
}

function isExtension(name: string, value: unknown): boolean {
  return /^_[A-Za-z][^.]*$/u.test(name) && typeof value === "object" && value !== null;
}

const author = v.pipe(
  members({
    name: v.exactOptional(words),
    url: v.exactOptional(address),
    avatar: v.exactOptional(address),
  }),
  v.check(({ name, url, avatar }) => (name ?? url ?? avatar) !== undefined, "says nothing"),
);

const authors = v.pipe(v.array(author), v.minLength(1, "is empty; leave it out"));

const item = v.pipe(
  members({
    id: words,
    url: v.exactOptional(address),
    external_url: v.exactOptional(address),
    title: v.exactOptional(words),
    content_html: v.exactOptional(words),
    content_text: v.exactOptional(words),
    summary: v.exactOptional(words),
    image: v.exactOptional(address),
    banner_image: v.exactOptional(address),
    date_published: v.exactOptional(dateTime),
    date_modified: v.exactOptional(dateTime),
    authors: v.exactOptional(authors),
    tags: v.exactOptional(v.array(words)),
    language: v.exactOptional(language),
    attachments: v.exactOptional(
      v.array(
        members({
          url: address,
          mime_type: v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+$/u, "is no media type")),
          title: v.exactOptional(words),
          size_in_bytes: v.exactOptional(count),
          duration_in_seconds: v.exactOptional(count),
        }),
      ),
    ),
  }),
  v.check(
    ({ content_html, content_text }) => (content_html ?? content_text) !== undefined,
    "has neither content_html nor content_text",
  ),
);

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), without `author`, which 1.1 has replaced, and
 * stricter where it says `should`: feeds name themselves and their page, and addresses are whole.
 */
const feed = members({
  version: v.literal("https://jsonfeed.org/version/1.1"),
  title: words,
  home_page_url: address,
  feed_url: address,
  description: v.exactOptional(words),
  user_comment: v.exactOptional(words),
  next_url: v.exactOptional(address),
  icon: v.exactOptional(address),
  favicon: v.exactOptional(address),
  authors: v.exactOptional(authors),
  language: v.exactOptional(language),
  expired: v.exactOptional(v.boolean()),
  hubs: v.exactOptional(v.array(members({ type: words, url: address }))),
  items: v.array(item),
});

/**
 * What in a JSON Feed version 1.1 does not allow; nothing when it is right. `self` is the address that
 * it was got from, when that is known. Throws at what is no JSON.
 */
export function jsonFeedFaults(source: string, self?: string): string[] {
  const parsed = v.safeParse(feed, JSON.parse(source));
  if (!parsed.success) {
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "The feed"} ${issue.message}.`);
  }
  const { feed_url, next_url, items } = parsed.output;
  const ids = items.map(({ id }) => id);
  return [
    ...(self === undefined || feed_url === self ? [] : [`feed_url is ${feed_url}, not ${self}.`]),
    ...(next_url === feed_url ? ["next_url is the feed itself."] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two items are ${id}.`),
    ...items.flatMap(({ content_html }) => markupFaults(content_html ?? "")),
  ];
}
