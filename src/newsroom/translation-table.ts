import type { Article } from "../article/model.ts";
import { articleKey, keySubject } from "../edition/keys.ts";
import { TRANSLATION_GROUP_SLUGS } from "../limits.ts";
import { IS_LIVE } from "./article-table.ts";
import type { GroupMember } from "./translation-group.ts";

/**
 * What live articles say, in either direction, of slugs that the newsroom has: a slug that was made up
 * ties nothing together. The three parameters: the moment, an article that is said to exist, and one
 * whose own words do not count.
 */
const EDGES = `edge (one, other) AS NOT MATERIALIZED (
  SELECT translation.slug, translation.translation
  FROM translation JOIN article ON article.slug = translation.slug
  WHERE ${IS_LIVE}
    AND (translation = ? OR EXISTS (SELECT 1 FROM article WHERE slug = translation.translation))
    AND translation.slug <> ?)`;

/**
 * Which slugs articles name as their translations. Nothing more is kept: who belongs together is read
 * from what live articles say now.
 */
export class TranslationTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Replaces what an article names. It is no translation of itself. */
  put(slug: string, translations: Article["translations"]): void {
    this.#sql.exec("DELETE FROM translation WHERE slug = ?", slug);
    for (const translation of declared(translations)) {
      if (translation === slug) continue;
      this.#sql.exec(
        "INSERT INTO translation (slug, translation) VALUES (?, ?)",
        slug,
        translation,
      );
    }
  }

  /**
   * The slugs of all that share a group with an article, or would if it named these as well:
   * whatever its publication or withdrawal can change. At most TRANSLATION_GROUP_SLUGS and one.
   */
  around(slug: string, translations: Article["translations"], now: Date): readonly string[] {
    return this.#reached(slug, declared(translations), "", now);
  }

  /** The keys of articles that share a group with one whose key is among these, without these. */
  keysBeside(keys: readonly string[], now: Date): readonly string[] {
    const beside = keys.map(keySubject).flatMap((subject) => {
      return subject.kind === "article" ? this.around(subject.slug, {}, now).map(articleKey) : [];
    });
    return [...new Set(beside)].filter((key) => !keys.includes(key));
  }

  /** The other live articles of an article's group. */
  others(slug: string, now: Date): readonly GroupMember[] {
    return this.#live(slug, this.#reached(slug, [], "", now), now);
  }

  /** The same, if the article named these and no others. */
  othersIf(slug: string, translations: Article["translations"], now: Date): readonly GroupMember[] {
    return this.#live(slug, this.#reached(slug, declared(translations), slug, now), now);
  }

  #reached(slug: string, named: readonly string[], silent: string, now: Date): readonly string[] {
    const rows = this.#sql.exec<{ slug: string }>(
      `WITH RECURSIVE ${EDGES}, reached (slug) AS (
         SELECT value FROM json_each(?)
         UNION SELECT other FROM reached JOIN edge ON one = reached.slug
         UNION SELECT one FROM reached JOIN edge ON other = reached.slug
         LIMIT ${TRANSLATION_GROUP_SLUGS + 1})
       SELECT slug FROM reached`,
      ...[now.getTime(), slug, silent, JSON.stringify([slug, ...named])],
    );
    return Array.from(rows, (row) => row.slug);
  }

  #live(slug: string, reached: readonly string[], now: Date): readonly GroupMember[] {
    if (reached.length === 1 || reached.length > TRANSLATION_GROUP_SLUGS) return [];
    return this.#sql
      .exec<GroupMember & Record<string, SqlStorageValue>>(
        `SELECT slug, lang, published FROM article
         WHERE slug IN (SELECT value FROM json_each(?)) AND slug <> ? AND ${IS_LIVE}`,
        ...[JSON.stringify(reached), slug, now.getTime()],
      )
      .toArray();
  }
}

function declared(translations: Article["translations"]): readonly string[] {
  return [...new Set(Object.values(translations))];
}
