import { appointLists, fillTags, soilLists } from "./schema-steps.ts";

/** A step: statements, or what SQL alone cannot say. */
type Migration = string | ((sql: SqlStorage) => void);

/**
 * The Newsroom's tables, as the steps that lead to them: each runs once and is never edited after a
 * release. Times are milliseconds since 1970 unless a column says otherwise.
 */
const MIGRATIONS: readonly Migration[] = [
  `
  CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    live_from INTEGER NOT NULL,
    breaking_until INTEGER,
    retracted_at INTEGER,
    reason TEXT,
    lang TEXT NOT NULL,
    section TEXT,
    section_name TEXT,
    published TEXT NOT NULL,
    summary TEXT NOT NULL
  ) STRICT;
  CREATE INDEX article_by_date ON article (published DESC, slug);
  CREATE INDEX article_by_lang ON article (lang, published DESC, slug);
  CREATE INDEX article_by_section ON article (section, published DESC, slug);

  CREATE TABLE version (
    slug TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    source BLOB NOT NULL,
    findings TEXT NOT NULL,
    acknowledged TEXT NOT NULL,
    retracted_at INTEGER,
    reason TEXT,
    PRIMARY KEY (slug, version)
  ) STRICT;
  -- Apart from its source, because both together can be larger than a row may be.
  CREATE TABLE version_article (
    slug TEXT NOT NULL,
    version INTEGER NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (slug, version)
  ) STRICT;

  CREATE VIRTUAL TABLE search USING fts5(
    title, lead, body,
    content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* S* Co'"
  );
  CREATE TABLE search_text (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;

  CREATE TABLE outbox (
    key TEXT PRIMARY KEY,
    wanted INTEGER NOT NULL,
    drained INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    confirm_at INTEGER,
    tag TEXT
  ) STRICT;
  CREATE TABLE appointment (
    at INTEGER NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (at, key)
  ) STRICT;

  CREATE TABLE answer (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    answer TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  `
  -- What the gate said: when a version was published, and at its newest check since.
  CREATE TABLE report (
    slug TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'recheck')),
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    rules TEXT NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (slug, version, kind)
  ) STRICT;
  INSERT INTO report SELECT slug, version, 'publication', at, 'passed', '{}', findings FROM version;
  ALTER TABLE version DROP COLUMN findings;
  UPDATE version SET acknowledged = (
    SELECT json_group_array(json_object('rule', value, 'by', 'api', 'given', 'article',
      'at', strftime('%Y-%m-%dT%H:%M:%SZ', at / 1000, 'unixepoch')))
    FROM json_each(acknowledged));
  -- The newest report of each article, counted, so that the site's totals cost one query.
  CREATE TABLE tally (
    slug TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    criterion TEXT,
    findings INTEGER NOT NULL,
    PRIMARY KEY (slug, rule, severity)
  ) STRICT;
  `,
  `
  -- How the site says its words. An entry without both switches the default off.
  CREATE TABLE lexicon (
    lang TEXT NOT NULL,
    term TEXT NOT NULL,
    spoken TEXT,
    alias TEXT,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (lang, term)
  ) STRICT;
  -- Terms that are still looked for in the articles after an id.
  CREATE TABLE lexicon_scan (
    lang TEXT PRIMARY KEY,
    terms TEXT NOT NULL,
    after_id INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- The page of its month on which an article stays: a hundred a page, in the order of publication.
  ALTER TABLE article ADD COLUMN archive_month TEXT NOT NULL DEFAULT '';
  ALTER TABLE article ADD COLUMN archive_page INTEGER NOT NULL DEFAULT 1;
  UPDATE article SET archive_month = strftime('%Y-%m', live_from / 1000, 'unixepoch');
  UPDATE article SET archive_page = 1 + (place.number - 1) / 100
    FROM (SELECT id, row_number() OVER (PARTITION BY archive_month ORDER BY id) AS number
      FROM article) AS place
    WHERE place.id = article.id;
  CREATE INDEX article_by_month ON article (archive_month, archive_page);
  DROP INDEX article_by_date;
  DROP INDEX article_by_lang;
  DROP INDEX article_by_section;
  CREATE INDEX article_by_date ON article (live_from DESC, id DESC);
  CREATE INDEX article_by_lang ON article (lang);
  CREATE INDEX article_by_section ON article (section, live_from DESC, id DESC);
  CREATE TABLE tag (
    tag TEXT NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (tag, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tag_by_article ON tag (article);
  `,
  fillTags,
  `
  CREATE TABLE media (
    sha256 TEXT PRIMARY KEY,
    extension TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER,
    height INTEGER,
    name TEXT NOT NULL,
    uploaded_at INTEGER NOT NULL
  ) STRICT;
  -- Apart, because a row holds two megabytes.
  CREATE TABLE media_chunk (
    sha256 TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, number)
  ) STRICT;
  `,
  `
  -- Which slugs the newest version of an article names as its translations, other than its own.
  CREATE TABLE translation (
    slug TEXT NOT NULL,
    translation TEXT NOT NULL,
    PRIMARY KEY (slug, translation)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX translation_of ON translation (translation);
  INSERT OR IGNORE INTO translation
    SELECT article.slug, named.value
    FROM article JOIN version_article USING (slug, version),
      json_each(version_article.article, '$.translations') AS named
    WHERE named.value <> article.slug;
  `,
  `
  -- Lists say where an article was published first, and what machines are told is written once.
  UPDATE article SET summary = json_set(summary, '$.canonical', known.canonical)
    FROM (SELECT slug, version, json_extract(article, '$.canonical') AS canonical
      FROM version_article) AS known
    WHERE known.slug = article.slug AND known.version = article.version
      AND known.canonical IS NOT NULL;
  INSERT OR IGNORE INTO outbox
    (key, wanted, drained, changed_at, due_at, written_at, attempts, confirm_at, tag)
    SELECT 'catalogue', 1, 0, changed_at, 0, 0, 0, NULL, '' FROM outbox WHERE key = 'front';
  `,
  `
  -- Lists of whose feeds the WebSub hub is still to be told, and how often it has been.
  CREATE TABLE hub_notice (
    key TEXT PRIMARY KEY,
    due_at INTEGER NOT NULL,
    told INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- How a version came about and by whom, the corrections that the site keeps beside its source, and
  -- what it changed against the one before.
  ALTER TABLE version ADD COLUMN kind TEXT NOT NULL DEFAULT 'published';
  ALTER TABLE version ADD COLUMN editor TEXT NOT NULL DEFAULT 'api';
  ALTER TABLE version ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE version ADD COLUMN changed TEXT;
  ALTER TABLE version ADD COLUMN retracted_by TEXT;
  UPDATE version SET kind = 'published-again' WHERE EXISTS (
    SELECT 1 FROM version AS earlier WHERE earlier.slug = version.slug
      AND earlier.version = version.version - 1 AND earlier.retracted_at IS NOT NULL);
  -- Lists and feeds tell the newest corrections.
  UPDATE article SET summary = json_set(summary, '$.corrections', json(known.corrections))
    FROM (SELECT slug, version, (
        SELECT json_group_array(json(value)) FROM (
          SELECT value FROM (
            SELECT value, key FROM json_each(article, '$.corrections')
            ORDER BY value ->> '$.date' DESC, key DESC LIMIT 10)
          ORDER BY value ->> '$.date', key)
      ) AS corrections FROM version_article) AS known
    WHERE known.slug = article.slug AND known.version = article.version
      AND known.corrections <> '[]';
  `,
  `
  -- All that a search compares of an article, without the rest of its row.
  CREATE INDEX article_found ON article (id, retracted_at, live_from, lang, section);
  -- Letters of scripts without spaces, in pairs.
  CREATE VIRTUAL TABLE search_letters USING fts5(
    title, lead, body,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* S* Co'"
  );
  `,
  `
  -- Lists name authors and tags of what was published before they knew them. A patch with null adds nothing.
  UPDATE article SET summary = json_patch(summary, json_object('authors', json(known.authors),
      'tags', json(known.tags)))
    FROM (SELECT slug, version, nullif(article -> '$.authors', '[]') AS authors,
        nullif(article -> '$.tags', '[]') AS tags FROM version_article) AS known
    WHERE known.slug = article.slug AND known.version = article.version
      AND (known.authors IS NOT NULL OR known.tags IS NOT NULL);
  `,
  soilLists,
  `
  -- So that nothing that a publication changes reads every article, or every key, to be made again.
  DROP INDEX article_by_date;
  DROP INDEX article_by_lang;
  DROP INDEX article_by_section;
  CREATE INDEX article_by_date ON article (live_from DESC, id DESC) WHERE retracted_at IS NULL;
  CREATE INDEX article_by_lang ON article (lang, live_from DESC, id DESC);
  CREATE INDEX article_by_section ON article (section, live_from DESC, id DESC);
  CREATE INDEX article_by_name ON article (section, lang, live_from DESC, id DESC);
  CREATE INDEX article_retracted ON article (retracted_at DESC) WHERE retracted_at IS NOT NULL;
  ALTER TABLE tag ADD COLUMN article_live_from INTEGER NOT NULL DEFAULT 0;
  UPDATE tag SET article_live_from = article.live_from FROM article WHERE article.id = tag.article;
  CREATE INDEX tag_by_date ON tag (tag, article_live_from DESC, article DESC);
  CREATE INDEX outbox_dirty ON outbox (due_at) WHERE wanted > drained OR confirm_at IS NOT NULL;
  `,
  appointLists,
];

/**
 * Brings the tables to the newest version, or to that after so many steps; each step and its number
 * are one transaction.
 */
export function migrate(storage: DurableObjectStorage, steps = MIGRATIONS.length): void {
  const { sql } = storage;
  sql.exec("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT");
  const current = sql.exec<{ version: number | null }>(
    "SELECT max(version) AS version FROM schema_version",
  );
  for (let step = current.one().version ?? 0; step < steps; step += 1) {
    storage.transactionSync(() => {
      run(MIGRATIONS[step] ?? "", sql);
      sql.exec("INSERT INTO schema_version (version) VALUES (?)", step + 1);
    });
  }
}

function run(step: Migration, sql: SqlStorage): void {
  if (typeof step === "string") sql.exec(step);
  else step(sql);
}
