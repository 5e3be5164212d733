import { type FeedNews, finishAtom, finishJsonFeed } from "../edition/feed.ts";
import type { RecordContents } from "../edition/reader.ts";
import { FEED_PARTS } from "../edition/record.ts";
import { fill } from "../locale/fill.ts";
import { localeFor } from "../locale/locales.ts";
import { breakingNow } from "./navigation.ts";
import type { Reading } from "./reading.ts";
import { utf8 } from "./utf8.ts";

/**
 * A feed out of a list's record, with what every feed says at the moment; nothing when the record has
 * no feed.
 */
export function feedBytes(
  reading: Reading,
  form: keyof typeof FEED_PARTS,
  contents: RecordContents,
): Uint8Array<ArrayBuffer> | undefined {
  const stored = contents.part(FEED_PARTS[form]);
  if (stored === undefined) return undefined;
  const breaking = breakingEntry(reading);
  const hub = reading.configuration.websubHub;
  const occasion = {
    origin: reading.origin,
    ...(breaking !== undefined && { breaking }),
    ...(hub !== undefined && { hub }),
  };
  const finish = form === "xml" ? finishAtom : finishJsonFeed;
  return utf8(finish(new TextDecoder().decode(stored), occasion));
}

/** What is breaking on every page, as an entry of every feed. */
function breakingEntry({ site, now, origin, configuration }: Reading): FeedNews | undefined {
  const news = breakingNow(site, now);
  if (news === undefined) return undefined;
  const { text, lang, href, since = new Date(site.modified * 1000).toISOString() } = news;
  const { shell } = localeFor(lang, configuration.language);
  return {
    id: `${origin}/#breaking-${since}`,
    url: new URL(href, origin).href,
    title: fill(shell.breakingTitle, { title: text }),
    lang,
    since,
  };
}
