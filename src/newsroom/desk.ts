import { ACCESSIBILITY_KEY } from "../edition/keys.ts";
import { failed, type Result, success } from "../result.ts";
import { Answers } from "./answers.ts";
import { ArchiveTable } from "./archive-table.ts";
import { ArticleTable, stateOf } from "./article-table.ts";
import { changedBetween } from "./changed.ts";
import type { Publication } from "./commit.ts";
import { LexiconScans } from "./lexicon-scan.ts";
import { LexiconTable } from "./lexicon-table.ts";
import { ListTable } from "./list-table.ts";
import { MediaTable } from "./media-table.ts";
import { Outbox } from "./outbox.ts";
import { ReportTable } from "./report-table.ts";
import { oversized } from "./row-size.ts";
import { SearchIndex } from "./search-index.ts";
import { SearchRebuild } from "./search-rebuild.ts";
import { Settings } from "./settings.ts";
import type {
  ArticleFilter,
  ArticlePage,
  Changed,
  StoredArticle,
  StoredVersion,
} from "./stored.ts";
import type {
  CheckableVersion,
  Delivery,
  Once,
  Refusal,
  Report,
  VersionDraft,
  VersionToCheck,
} from "./submission.ts";
import { TranslationTable } from "./translation-table.ts";
import { type VersionRows, VersionTable, versionRows } from "./version-table.ts";

/** What a write came to, and the key and count of changes that show readers have it. */
export interface Decided<Answer extends Delivery> {
  readonly answer: Answer;
  readonly key: string;
  readonly wanted: number;
}

/**
 * The tables of the newsroom, and what all its writes have in common: each is one transaction, in a file
 * of its own, and nothing in it waits.
 */
export class Desk {
  readonly articles: ArticleTable;
  readonly archive: ArchiveTable;
  readonly lists: ListTable;
  readonly versions: VersionTable;
  readonly reports: ReportTable;
  readonly outbox: Outbox;
  readonly search: SearchIndex;
  readonly rebuild: SearchRebuild;
  readonly settings: Settings;
  readonly answers: Answers;
  readonly lexicons: LexiconTable;
  readonly scans: LexiconScans;
  readonly media: MediaTable;
  readonly translations: TranslationTable;
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    const { sql } = storage;
    this.#storage = storage;
    this.articles = new ArticleTable(sql);
    this.archive = new ArchiveTable(sql);
    this.lists = new ListTable(sql);
    this.versions = new VersionTable(sql);
    this.reports = new ReportTable(sql);
    this.outbox = new Outbox(sql);
    this.search = new SearchIndex(sql);
    this.settings = new Settings(sql);
    this.rebuild = new SearchRebuild(sql, this.settings, this.versions, this.search);
    this.answers = new Answers(sql);
    this.lexicons = new LexiconTable(sql);
    this.media = new MediaTable(sql);
    this.scans = new LexiconScans(sql, this);
    this.translations = new TranslationTable(sql);
  }

  /** A decided version as it is stored, unless a row of it would be too large. */
  rowsOf(draft: VersionDraft, publication: Publication): Result<VersionRows, Refusal> {
    const rows = versionRows(draft, publication);
    const excess = oversized(rows, draft.search);
    return excess === undefined ? success(rows) : failed({ reason: "row-too-large", ...excess });
  }

  /** An article whose time has come takes its place on the pages of its translations too. */
  keepAppointments(now: Date): void {
    this.#storage.transactionSync(() => {
      const kept = this.outbox.keepAppointments(now);
      this.outbox.soil(this.translations.keysBeside(kept, now), now);
    });
  }

  /** An article's standing and its newest version. */
  article(slug: string, now: Date): StoredArticle | undefined {
    const row = this.articles.find(slug);
    const version = row === undefined ? undefined : this.version(slug, row.version);
    if (row === undefined || version === undefined) return undefined;
    return { ...version, slug, state: stateOf(row, now), published: row.published };
  }

  /** A version with what the gate said about it. */
  version(slug: string, version: number): StoredVersion | undefined {
    const found = this.versions.find(slug, version);
    if (found === undefined) return undefined;
    const { publication, recheck } = this.reports.find(slug, version);
    const { findings, ...report } = publication;
    return { ...found, findings, report, ...(recheck !== undefined && { recheck }) };
  }

  /** A page of articles, each with what its newest check came to. */
  articlePage(filter: ArticleFilter, now: Date): ArticlePage {
    const page = this.articles.page(filter, now);
    const articles = page.articles.map((entry) => {
      const outcome = this.reports.outcome(entry.slug, entry.version);
      return { ...entry, ...(outcome !== undefined && { outcome }) };
    });
    return { ...page, articles };
  }

  /** What a check of a version needs. */
  checkable({ slug, version }: VersionToCheck): CheckableVersion | undefined {
    const found = this.versions.find(slug, version);
    if (found === undefined) return undefined;
    const { type, source, acknowledged } = found;
    const stored = this.versions.article(slug, version);
    const lexicon = this.lexicons.of(stored.lang);
    return { slug, version, type, source, article: JSON.stringify(stored), acknowledged, lexicon };
  }

  /** Stores a newer check of a version; nothing when it has been replaced meanwhile. */
  keepReport({ slug, version }: VersionToCheck, report: Report, now: Date): void {
    this.#storage.transactionSync(() => {
      if (this.articles.find(slug)?.version !== version) return;
      this.reports.put(slug, version, "recheck", report);
      this.outbox.soil([ACCESSIBILITY_KEY], now);
    });
  }

  /** Goes on with the search for what a change of the lexicon touches. */
  continueScan(now: Date): void {
    if (this.scans.isPending) this.#storage.transactionSync(() => this.scans.step(now));
  }

  /** Goes on with making the search index again. */
  continueRebuild(): void {
    if (this.rebuild.isPending) this.#storage.transactionSync(() => this.rebuild.step());
  }

  /** Runs a write in one transaction, unless its Idempotency-Key has been answered before. */
  once<Answer>(
    once: Once | undefined,
    now: Date,
    write: () => Result<Answer, Refusal>,
  ): Result<Answer, Refusal> {
    return this.#storage.transactionSync(() => {
      const before = this.answers.recall<Answer>(once, now);
      if (!before.ok) return before;
      if (before.value !== undefined) return success(before.value);
      const decision = write();
      if (decision.ok) this.answers.keep(once, decision.value, now);
      return decision;
    });
  }

  /** Stores a decided version with all that follows from it. To be called within `once`. */
  record(draft: VersionDraft, publication: Publication, rows: VersionRows, now: Date): void {
    const { slug, search, outcome = "passed", rules, findings } = draft;
    const { version } = publication;
    const changed = this.#changed(slug, publication);
    const id = this.articles.publish(slug, publication);
    this.versions.add(slug, version, rows, changed, now);
    this.translations.put(slug, publication.article.translations);
    const report = { at: now.toISOString(), outcome, rules, findings };
    this.reports.put(slug, version, "publication", report);
    if (search !== undefined) this.search.put(id, search);
    this.outbox.soil(publication.dirty, now);
    this.outbox.appoint(publication.appointments);
  }

  #changed(slug: string, { version, article }: Publication): Changed | undefined {
    const before = this.versions.articleText(slug, version - 1);
    return before === undefined ? undefined : changedBetween(JSON.parse(before), article);
  }

  /** An answer with the count of changes at which readers have what it says. */
  decided<Answer extends Delivery>(key: string, answer: Answer): Decided<Answer> {
    return { answer, key, wanted: this.outbox.find(key)?.wanted ?? 0 };
  }
}
