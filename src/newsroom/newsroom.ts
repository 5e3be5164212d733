import { DurableObject } from "cloudflare:workers";
import type { Article } from "../article/model.ts";
import { readConfiguration } from "../config.ts";
import { SITE_KEY } from "../edition/keys.ts";
import type { BreakingNews } from "../edition/site.ts";
import type { Environment } from "../environment.ts";
import { KEY_WRITE_INTERVAL_SECONDS } from "../limits.ts";
import type { Result } from "../result.ts";
import { changeBreaking, standingBreaking } from "./breaking-change.ts";
import { correctArticle, keptBeside, newestVersion, previewCorrection } from "./correction.ts";
import { Desk } from "./desk.ts";
import { Distribution } from "./distribution.ts";
import type { EditionWriter } from "./drain.ts";
import { type Hub, hubOf } from "./hub.ts";
import { changeLexicon } from "./lexicon-change.ts";
import type { KeptEntry } from "./lexicon-table.ts";
import { keepMedia } from "./media-upload.ts";
import { Projector } from "./projection.ts";
import { previewPublication, publishArticle } from "./publication.ts";
import { RENDERERS } from "./renderers.ts";
import { retractArticle } from "./retraction.ts";
import { migrate } from "./schema.ts";
import type { SearchQuery } from "./search-filter.ts";
import type { SearchAnswer } from "./search-index.ts";
import { statusOf } from "./status.ts";
import type {
  ArticleFilter,
  ArticlePage,
  KeptBeside,
  NewestVersion,
  NewsroomStatus,
  StoredArticle,
  StoredVersion,
  VersionEntry,
} from "./stored.ts";
import type {
  BreakingSet,
  CheckableVersion,
  Correcting,
  KnownMedia,
  LexiconChange,
  LexiconChanged,
  MediaUpload,
  Once,
  Published,
  Refusal,
  Report,
  Retracted,
  Retraction,
  Submission,
  Uploaded,
  VersionToCheck,
} from "./submission.ts";
import { type SweepOutcome, sweep } from "./sweep.ts";
import { type Naming, type TranslationOutlook, translationOutlook } from "./translation-outlook.ts";

/**
 * The one writer of a publication and its truth; KV is a projection of it. Every write is one
 * transaction, which is acknowledged when it has committed; then the keys it made dirty are written.
 */
export class Newsroom extends DurableObject<Environment> {
  /** Where keys are written. A test puts a failing store here. */
  edition: EditionWriter;
  /** How long an answer waits for its key's next turn. A test that stops the clock puts 0 here. */
  patienceSeconds = KEY_WRITE_INTERVAL_SECONDS;
  /** The WebSub hub, where the settings name one. A test puts its own here. */
  hub: Hub | undefined;
  readonly #desk: Desk;
  readonly #projector: Projector;
  readonly #distribution: Distribution;

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment);
    migrate(state.storage);
    this.edition = environment.EDITION;
    this.#desk = new Desk(state.storage);
    const configuration = readConfiguration(environment);
    this.#projector = new Projector(this.#desk, RENDERERS, configuration);
    this.hub = hubOf(state.storage.sql, configuration);
    this.#distribution = new Distribution(state.storage, this.#desk, this.#projector, this);
    this.#distribution.begin();
  }

  /** Publishes a checked article, or says why not. Waits a little for it to be live. */
  async publish(submission: Submission): Promise<Result<Published, Refusal>> {
    const article = JSON.parse(submission.article) as Article;
    const outcome = publishArticle(this.#desk, submission, article, new Date());
    this.#distribution.arm();
    return this.#distribution.delivered(outcome, submission.once);
  }

  /** What publishing would come to now; nothing is stored. */
  async preview(submission: Submission): Promise<Result<Published, Refusal>> {
    const article = JSON.parse(submission.article) as Article;
    return previewPublication(this.#desk, submission, article, new Date());
  }

  /** What would come of the translations that an article names; nothing is stored. */
  async translationOutlook(naming: Naming): Promise<TranslationOutlook> {
    const { language } = readConfiguration(this.env);
    return translationOutlook(this.#desk, naming, language, new Date());
  }

  /** Adds a correction to what stands of an article, or takes one back. Waits a little as well. */
  async correct(correcting: Correcting): Promise<Result<Published, Refusal>> {
    const outcome = correctArticle(this.#desk, correcting, new Date());
    this.#distribution.arm();
    return this.#distribution.delivered(outcome, correcting.once);
  }

  /** What a correction would come to now; nothing is stored. */
  async previewCorrection(correcting: Correcting): Promise<Result<Published, Refusal>> {
    return previewCorrection(this.#desk, correcting, new Date());
  }

  /** Withdraws an article; withdrawing it again changes nothing. */
  async retract(retraction: Retraction): Promise<Result<Retracted, Refusal>> {
    const outcome = retractArticle(this.#desk, retraction, new Date());
    this.#distribution.arm();
    return this.#distribution.delivered(outcome, retraction.once);
  }

  /** Sets the breaking news of the site, or takes it away. */
  async setBreaking(
    breaking: BreakingNews | undefined,
    once: Once | undefined,
  ): Promise<Result<BreakingSet, Refusal>> {
    const outcome = changeBreaking(this.#desk, breaking, once, new Date());
    this.#distribution.arm();
    return this.#distribution.delivered(outcome, once);
  }

  /** The breaking news that stands, and whether readers have it. */
  async breaking(): Promise<BreakingSet> {
    const breaking = standingBreaking(this.#desk.settings.get("breaking"), new Date());
    const delivered = this.#desk.outbox.isClean(SITE_KEY);
    return { ...(breaking !== undefined && { breaking }), delivered };
  }

  /** Changes the lexicon of a language. Waits a little for what it touches to be live. */
  async changeLexicon(change: LexiconChange): Promise<Result<LexiconChanged, Refusal>> {
    const { name } = readConfiguration(this.env);
    const outcome = changeLexicon(this.#desk, change, name, new Date());
    this.#distribution.arm();
    await this.#distribution.run();
    return outcome;
  }

  /** The site's own entries of a language, which is given without its region. */
  async lexicon(lang: string): Promise<readonly KeptEntry[]> {
    return this.#desk.lexicons.entries(lang);
  }

  /** How many entries of its own the site has in each language. */
  async lexicons(): Promise<readonly { readonly lang: string; readonly entries: number }[]> {
    return this.#desk.lexicons.counts();
  }

  /** Keeps a file. Waits a little for it to be live. */
  async upload(upload: MediaUpload): Promise<Result<Uploaded, Refusal>> {
    const outcome = keepMedia(this.#desk, upload, new Date());
    this.#distribution.arm();
    return this.#distribution.delivered(outcome, undefined);
  }

  /** Those of these media that are known. */
  async media(names: readonly string[]): Promise<readonly KnownMedia[]> {
    return names.flatMap((name) => this.#desk.media.known(name) ?? []);
  }

  async article(slug: string): Promise<StoredArticle | undefined> {
    return this.#desk.article(slug, new Date());
  }

  async versions(slug: string): Promise<readonly VersionEntry[]> {
    return this.#desk.versions.list(slug);
  }

  async version(slug: string, version: number): Promise<StoredVersion | undefined> {
    return this.#desk.version(slug, version);
  }

  /** The article of a version as JSON. */
  async articleText(slug: string, version: number): Promise<string | undefined> {
    return this.#desk.versions.articleText(slug, version);
  }

  /** What stands of an article, with what a check of it needs. */
  async newest(slug: string): Promise<NewestVersion | undefined> {
    return newestVersion(this.#desk, slug, new Date());
  }

  /** What the site keeps of an article beside its source. */
  async keptBeside(slug: string): Promise<KeptBeside> {
    return keptBeside(this.#desk, slug, new Date());
  }

  /** How the whole publication stands, measured by these rules. */
  async status(rules: Readonly<Record<string, number>>): Promise<NewsroomStatus> {
    return statusOf(this.#desk, rules, new Date());
  }

  async articlePage(filter: ArticleFilter): Promise<ArticlePage> {
    return this.#desk.articlePage(filter, new Date());
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    return this.#desk.search.find(query, new Date());
  }

  /** Live versions that these rules have not seen, or nobody since their time came. */
  async versionsToCheck(
    rules: Readonly<Record<string, number>>,
    limit: number,
  ): Promise<readonly VersionToCheck[]> {
    return this.#desk.reports.due(rules, limit, new Date());
  }

  async checkable(version: VersionToCheck): Promise<CheckableVersion | undefined> {
    return this.#desk.checkable(version);
  }

  /** Keeps what a later check said; it changes nothing of what is published. */
  async keepReport(version: VersionToCheck, report: Report): Promise<void> {
    this.#desk.keepReport(version, report, new Date());
    this.#distribution.arm();
  }

  /** Compares some of KV with the truth and mends what differs; each call goes on where the last ended. */
  async sweep(): Promise<SweepOutcome> {
    const outcome = await sweep(this.#desk, this.#projector, this.env.EDITION);
    this.#distribution.arm();
    await this.#distribution.run();
    return outcome;
  }

  override alarm(): Promise<void> {
    return this.#distribution.alarm();
  }
}
