import type { Article } from "../article/model.ts";
import { tagSlugs } from "../article/tag.ts";
import { ARCHIVE_KEY, CATALOGUE_KEY, listKey } from "../edition/keys.ts";
import { listKeysOf } from "./listing.ts";

/** Steps of the schema that SQL alone cannot say. Like the others they are never edited after a release. */

/** The tags of what was published before there was a table of them. */
export function fillTags(sql: SqlStorage): void {
  const rows = sql.exec<{ id: number; tags: string }>(
    `SELECT id, article ->> '$.tags' AS tags FROM article
     JOIN version_article USING (slug, version)`,
  );
  for (const { id, tags } of rows) {
    for (const tag of tagSlugs(JSON.parse(tags) as Article["tags"])) {
      sql.exec("INSERT INTO tag (tag, article) VALUES (?, ?)", tag, id);
    }
  }
}

/** What was published before stands in lists that there were not then, and in some that had no feeds. */
export function soilLists(sql: SqlStorage): void {
  const rows = sql.exec<{ lang: string; section: string | null; month: string; page: number }>(
    "SELECT DISTINCT lang, section, archive_month AS month, archive_page AS page FROM article",
  );
  const tags = sql.exec<{ tag: string }>("SELECT DISTINCT tag FROM tag");
  const keys = [
    ...Array.from(rows).flatMap(({ lang, section, month, page }) => {
      const archive = { kind: "month", month, page } as const;
      return listKeysOf({ lang, tags: [], archive, ...(section !== null && { section }) });
    }),
    ...Array.from(tags, ({ tag }) => listKey({ kind: "tag", tag })),
    ARCHIVE_KEY,
  ];
  for (const key of new Set(keys)) {
    sql.exec(
      `INSERT INTO outbox
         (key, wanted, drained, changed_at, due_at, written_at, attempts, confirm_at, tag)
       SELECT ?, 1, 0, changed_at, 0, 0, 0, NULL, '' FROM outbox WHERE key = 'front'
       ON CONFLICT (key) DO UPDATE SET wanted = wanted + 1`,
      key,
    );
  }
}

interface TimedRow {
  readonly [column: string]: SqlStorageValue;
  readonly lang: string;
  readonly section: string | null;
  readonly month: string;
  readonly page: number;
  readonly tags: string;
  readonly live_from: number;
  readonly breaking_until: number | null;
}

/** What was scheduled before comes into the lists that there were not then when its time has come. */
export function appointLists(sql: SqlStorage): void {
  const now = Date.now();
  const rows = sql.exec<TimedRow>(
    `SELECT lang, section, archive_month AS month, archive_page AS page, live_from, breaking_until,
       (SELECT json_group_array(tag) FROM tag WHERE article = id) AS tags
     FROM article WHERE retracted_at IS NULL AND (live_from > ?1 OR breaking_until > ?1)`,
    now,
  );
  for (const row of rows.toArray()) {
    const { lang, section, month, page, live_from, breaking_until } = row;
    const keys = listKeysOf({
      lang,
      tags: JSON.parse(row.tags) as string[],
      archive: { kind: "month", month, page },
      ...(section !== null && { section }),
    });
    for (const at of [live_from, breaking_until ?? 0].filter((moment) => moment > now)) {
      sql.exec(
        "INSERT OR IGNORE INTO appointment (at, key) SELECT ?, value FROM json_each(?)",
        ...[at, JSON.stringify([...keys, CATALOGUE_KEY])],
      );
    }
  }
}
