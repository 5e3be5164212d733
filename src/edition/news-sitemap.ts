import { NEWS_SITEMAP_HOURS } from "../limits.ts";

/** A news sitemap at a moment. */
export interface NewsSitemap {
  /** XML, with places for the origin. */
  readonly text: string;
  /** How many articles it has. */
  readonly count: number;
  /** When the last that it had and has no longer left it, in whole seconds since 1970. */
  readonly left?: number;
}

const NEWS_SECONDS = NEWS_SITEMAP_HOURS * 3600;

/**
 * What is news at a moment, out of the stored sitemap: each entry is a line after the second of its
 * publication, newest first, and the others are the same at any time.
 */
export function newsSitemapAt(stored: string, now: Date): NewsSitemap {
  const since = now.getTime() / 1000 - NEWS_SECONDS;
  const lines = stored.split("\n").map((line) => /^(?:(\d+) )?(.*)$/u.exec(line) ?? []);
  const entries = lines.map(([, at]) => at).filter((at) => at !== undefined);
  const count = entries.filter((at) => Number(at) >= since).length;
  const left = entries[count];
  return {
    text: lines
      .filter(([, at]) => at === undefined || Number(at) >= since)
      .map(([, , words]) => words)
      .join("\n"),
    count,
    ...(left !== undefined && { left: Number(left) + NEWS_SECONDS }),
  };
}
