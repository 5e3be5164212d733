import { DurableObject } from "cloudflare:workers";
import type { Article } from "../article/model.ts";
import { readConfiguration } from "../config.ts";
import { SITE_KEY } from "../edition/keys.ts";
import type { BreakingNews } from "../edition/site.ts";
import type { Environment } from "../environment.ts";
import {
  ALARM_HORIZON_DAYS,
  ALARM_PAUSE_MILLISECONDS,
  DRAIN_RETRY_SECONDS,
  KEY_WRITE_INTERVAL_SECONDS,
  LIVE_WAIT_SECONDS,
} from "../limits.ts";
import { type Result, success } from "../result.ts";
import { changeBreaking, standingBreaking } from "./breaking-change.ts";
import { correctArticle, newestVersion, previewCorrection } from "./correction.ts";
import { type Decided, Desk } from "./desk.ts";
import { Drain, type EditionWriter } from "./drain.ts";
import { type Hub, hubOf } from "./hub.ts";
import { changeLexicon } from "./lexicon-change.ts";
import type { KeptEntry } from "./lexicon-table.ts";
import { keepMedia } from "./media-upload.ts";
import { Projector } from "./projection.ts";
import { RENDERERS } from "./renderers.ts";
import { migrate } from "./schema.ts";
import type { SearchQuery } from "./search-filter.ts";
import type { SearchAnswer } from "./search-index.ts";
import { statusOf } from "./status.ts";
import type {
  ArticleFilter,
  ArticlePage,
  BreakingSet,
  CheckableVersion,
  Correcting,
  Delivery,
  KeptCorrection,
  KnownMedia,
  LexiconChange,
  LexiconChanged,
  MediaUpload,
  NewestVersion,
  NewsroomStatus,
  Once,
  Published,
  Refusal,
  Report,
  Retracted,
  Retraction,
  StoredArticle,
  StoredVersion,
  Submission,
  Uploaded,
  VersionEntry,
  VersionToCheck,
} from "./submission.ts";
import { type SweepOutcome, sweep } from "./sweep.ts";
import { type Naming, type TranslationOutlook, translationOutlook } from "./translation-outlook.ts";
import { withinSeconds } from "./within-seconds.ts";

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
  readonly #drain: Drain;

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment);
    migrate(state.storage);
    this.edition = environment.EDITION;
    this.#desk = new Desk(state.storage);
    const configuration = readConfiguration(environment);
    this.#projector = new Projector(this.#desk, RENDERERS, configuration);
    this.hub = hubOf(state.storage.sql, configuration);
    const written = (key: string) => this.hub?.note(key, new Date());
    this.#drain = new Drain(this.#desk.outbox, this.#projector, () => this.edition, written);
    // The first step of a new newsroom is the last; after a release the rest follows by alarm.
    this.#continueWork();
    if (this.#desk.rebuild.isPending) this.#arm();
  }

  /** Publishes a checked article, or says why not. Waits a little for it to be live. */
  async publish(submission: Submission): Promise<Result<Published, Refusal>> {
    const article = JSON.parse(submission.article) as Article;
    const outcome = this.#desk.publish(submission, article, new Date());
    this.#arm();
    return this.#delivered(outcome, submission.once);
  }

  /** What publishing would come to now; nothing is stored. */
  async preview(submission: Submission): Promise<Result<Published, Refusal>> {
    const article = JSON.parse(submission.article) as Article;
    return this.#desk.preview(submission, article, new Date());
  }

  /** What would come of the translations that an article names; nothing is stored. */
  async translationOutlook(naming: Naming): Promise<TranslationOutlook> {
    const { language } = readConfiguration(this.env);
    return translationOutlook(this.#desk, naming, language, new Date());
  }

  /** Adds a correction to what stands of an article, or takes one back. Waits a little as well. */
  async correct(correcting: Correcting): Promise<Result<Published, Refusal>> {
    const outcome = correctArticle(this.#desk, correcting, new Date());
    this.#arm();
    return this.#delivered(outcome, correcting.once);
  }

  /** What a correction would come to now; nothing is stored. */
  async previewCorrection(correcting: Correcting): Promise<Result<Published, Refusal>> {
    return previewCorrection(this.#desk, correcting, new Date());
  }

  /** Withdraws an article; withdrawing it again changes nothing. */
  async retract(retraction: Retraction): Promise<Result<Retracted, Refusal>> {
    const outcome = this.#desk.retract(retraction, new Date());
    this.#arm();
    return this.#delivered(outcome, retraction.once);
  }

  /** Sets the breaking news of the site, or takes it away. */
  async setBreaking(
    breaking: BreakingNews | undefined,
    once: Once | undefined,
  ): Promise<Result<BreakingSet, Refusal>> {
    const outcome = changeBreaking(this.#desk, breaking, once, new Date());
    this.#arm();
    return this.#delivered(outcome, once);
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
    this.#arm();
    await withinSeconds(LIVE_WAIT_SECONDS, this.#drainAndArm());
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
    this.#arm();
    return this.#delivered(outcome, undefined);
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

  /** The corrections that the site keeps beside an article's source; none for an unknown one. */
  async keptCorrections(slug: string): Promise<readonly KeptCorrection[]> {
    return this.#desk.articles.known(slug, new Date())?.kept ?? [];
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
    this.#arm();
  }

  /** Compares some of KV with the truth and mends what differs; each call goes on where the last ended. */
  async sweep(): Promise<SweepOutcome> {
    const outcome = await sweep(this.#desk, this.#projector, this.env.EDITION);
    this.#arm();
    await withinSeconds(LIVE_WAIT_SECONDS, this.#drainAndArm());
    return outcome;
  }

  /** Never throws: the platform gives up after six retries, and this must not (platform.md). */
  override async alarm(): Promise<void> {
    this.#continueWork();
    await this.#drainAndArm();
    await this.#tellHub();
  }

  /** By the alarm alone, so that no publisher waits for it. */
  async #tellHub(): Promise<void> {
    if (this.hub === undefined) return;
    await this.hub.tell();
    this.#arm();
  }

  /** Goes on with what is done some at a time, and is done again when it fails. */
  #continueWork(): void {
    try {
      this.#desk.continueScan(new Date());
    } catch (error) {
      console.error("The search for words of the lexicon failed; it will be tried again.", error);
    }
    try {
      this.#desk.continueRebuild();
    } catch (error) {
      console.error("Making the search index again failed; it will be tried again.", error);
    }
  }

  async #drainAndArm(): Promise<void> {
    try {
      this.#desk.keepAppointments(new Date());
      await this.#drain.run();
      this.#arm();
    } catch (error) {
      console.error("A drain of the outbox failed as a whole; it will be tried again.", error);
      this.ctx.storage.setAlarm(Date.now() + DRAIN_RETRY_SECONDS * 1000);
    }
  }

  /** Not awaited: with no await between them, the writes and the alarm commit together (platform.md). */
  #arm(): void {
    const moment = this.#nextMoment();
    if (moment === undefined) {
      this.ctx.storage.deleteAlarm();
      return;
    }
    // What is due already is being drained now, or is next in line: the alarm is for what is left.
    const soonest = Date.now() + ALARM_PAUSE_MILLISECONDS;
    const latest = Date.now() + ALARM_HORIZON_DAYS * 86_400_000;
    this.ctx.storage.setAlarm(Math.min(Math.max(moment, soonest), latest));
  }

  #nextMoment(): number | undefined {
    if (this.#desk.scans.isPending || this.#desk.rebuild.isPending) return Date.now();
    const moments = [this.#desk.outbox.nextMoment(), this.hub?.nextMoment()];
    return moments.filter((moment) => moment !== undefined).toSorted((a, b) => a - b)[0];
  }

  async #delivered<Answer extends Delivery>(
    outcome: Result<Decided<Answer>, Refusal>,
    once: Once | undefined,
  ): Promise<Result<Answer, Refusal>> {
    if (!outcome.ok) return outcome;
    const { answer, key, wanted } = outcome.value;
    if (answer.delivered) return success(answer);
    await withinSeconds(LIVE_WAIT_SECONDS, this.#deliver(key, wanted));
    if (!this.#desk.outbox.isDrained(key, wanted)) return success(answer);
    const settled = { ...answer, delivered: true };
    this.#desk.answers.keep(once, { answer: settled, key, wanted }, new Date());
    return success(settled);
  }

  /** Drains, and once more when the key was written less than a second ago and had to wait. */
  async #deliver(key: string, wanted: number): Promise<void> {
    await this.#drainAndArm();
    const row = this.#desk.outbox.find(key);
    if (row === undefined || row.drained >= wanted || row.attempts > 0) return;
    const wait = row.due_at - Date.now();
    if (wait > this.patienceSeconds * 1000) return;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    await this.#drainAndArm();
  }
}
