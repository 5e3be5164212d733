import type { Article } from "../article/model.ts";
import type { Configuration } from "../config.ts";
import { contentTag, pack, type RecordInput } from "../edition/codec.ts";
import { ARCHIVE_KEY, keySubject, listKey } from "../edition/keys.ts";
import type { RenderedForms } from "../edition/record.ts";
import type { Sentence } from "../edition/script.ts";
import type { BreakingNews } from "../edition/site.ts";
import { encodeSite } from "../edition/site-codec.ts";
import type { LexiconOf } from "../locale/lexicon/lexicon.ts";
import { localeFor } from "../locale/locales.ts";
import type { ArchivePage, ListName } from "../paths.ts";
import {
  type AccessibilityView,
  STATEMENT_LANGUAGE,
  STATEMENT_TITLE,
} from "../render/accessibility.ts";
import type { CatalogueView } from "../render/catalogue/catalogue.ts";
import type { RenderedRecord } from "../render/forms.ts";
import type { ArchiveView, ArticleView, ListView } from "../render/view.ts";
import { type ArticleRow, stateOf } from "./article-table.ts";
import { catalogueView } from "./catalogue-projection.ts";
import type { Desk } from "./desk.ts";
import { listNow } from "./list-projection.ts";
import { mediaMetadata } from "./media-table.ts";
import { pageFacts, tombstoneFacts } from "./page-facts.ts";
import { projectSite } from "./site-projection.ts";
import { translationsOf } from "./translation-group.ts";

/** The renderers that a projection uses. */
export interface Renderers {
  article(view: ArticleView): RenderedRecord;
  list(view: ListView): RenderedRecord;
  archive(view: ArchiveView): RenderedRecord;
  breaking(news: BreakingNews, lexiconOf: LexiconOf): readonly Sentence[];
  accessibility(view: AccessibilityView): RenderedForms;
  catalogue(view: CatalogueView): RenderedRecord["parts"];
}

/** A value as KV takes it. */
export interface EncodedValue {
  readonly value: Uint8Array | string | ReadableStream;
  readonly metadata?: object;
}

/** What should stand at a key now. The tag is empty when nothing should. */
export interface Projection {
  readonly tag: string;
  /** Keys of what links to this one: they change when it comes to be or is no more. */
  readonly linkedFrom?: readonly string[];
  /** The value and its metadata, made only when they are to be written; nothing means: delete. */
  encode(): EncodedValue | undefined;
}

/** What projections are made of: the tables as they stand. */
type Truth = Pick<
  Desk,
  | "archive"
  | "articles"
  | "lexicons"
  | "lists"
  | "media"
  | "outbox"
  | "reports"
  | "settings"
  | "translations"
  | "versions"
>;

const NOTHING: Projection = { tag: "", encode: () => undefined };

/** Makes what each key of KV should show out of the current state, never out of an event. */
export class Projector {
  readonly #truth: Truth;
  readonly #renderers: Renderers;
  readonly #configuration: Configuration;
  readonly #lexiconOf: LexiconOf = (tag) => this.#truth.lexicons.of(tag);

  constructor(truth: Truth, renderers: Renderers, configuration: Configuration) {
    this.#truth = truth;
    this.#renderers = renderers;
    this.#configuration = configuration;
  }

  /** `changedAt` is when the key's content last changed, in milliseconds since 1970. */
  project(key: string, changedAt: number, now: Date): Projection {
    const subject = keySubject(key);
    const modified = Math.floor(changedAt / 1000);
    switch (subject.kind) {
      case "site":
        return this.#site(now);
      case "article":
        return this.#article(subject.slug, modified, now);
      case "list":
        return this.#list(subject.list, modified, now);
      case "archive":
        return this.#archive(modified, now);
      case "media":
        return this.#media(subject.name);
      case "accessibility":
        return this.#accessibility(changedAt, now);
      case "catalogue":
        return this.#catalogue(changedAt, now);
    }
  }

  #site(now: Date): Projection {
    const say = (news: BreakingNews) => this.#renderers.breaking(news, this.#lexiconOf);
    const { language } = this.#configuration;
    const site = projectSite(this.#truth, { language, say }, now);
    return { tag: `site-${site.version}`, encode: () => ({ value: encodeSite(site) }) };
  }

  #article(slug: string, modified: number, now: Date): Projection {
    const row = this.#truth.articles.find(slug);
    if (row === undefined || stateOf(row, now) === "scheduled") return NOTHING;
    const published = this.#truth.versions.article(slug, row.version);
    const facts = { lang: published.lang, modified };
    if (row.retracted_at !== null) {
      return record({
        facts: { ...facts, state: "retracted" },
        page: tombstoneFacts(published, {
          // What was withdrawn before its time has never been public, and its title is not now.
          title: row.live_from > row.retracted_at ? slug : published.title,
          ...(row.reason !== null && { reason: row.reason }),
        }),
        forms: {},
      });
    }
    const article = { ...published, translations: this.#translations(row, now) };
    const lexicon = this.#truth.lexicons.of(article.lang);
    const { corrections } = this.#configuration;
    const view = { slug, article, lexicon, corrections, ...this.#setting(now) };
    const rendered = this.#renderers.article(view);
    return record({ facts: { ...facts, state: "live" }, page: pageFacts(article), ...rendered });
  }

  /** Those that readers have, whoever named them: an article never leads to what is not there. */
  #translations(row: ArticleRow, now: Date): Article["translations"] {
    const others = this.#truth.translations.others(row.slug, now);
    return translationsOf(row, others, this.#configuration.language);
  }

  #list(list: ListName, modified: number, now: Date): Projection {
    const listed = listNow(this.#truth, list, this.#configuration, now);
    const linkedFrom = list.kind === "month" ? this.#linkedFrom(list, now) : [];
    if (listed === undefined) return { ...NOTHING, linkedFrom };
    const { lang, title, articles } = listed;
    const section = list.kind === "section" ? articles.find((one) => one.lang === lang) : undefined;
    const input = {
      facts: { state: "live", lang, modified },
      page: {
        title,
        lang,
        translations: {},
        ...(section?.section && { section: section.section }),
      },
      ...this.#renderers.list({ ...listed, ...this.#setting(now), lexiconOf: this.#lexiconOf }),
    } as const;
    return { ...record(input), linkedFrom };
  }

  /** The archive's own page, and the pages beside this one: each leads to it. */
  #linkedFrom(page: ArchivePage, now: Date): string[] {
    const { older, newer } = this.#truth.archive.neighbours(page, now);
    const beside = [older, newer].filter((page) => page !== undefined);
    return [ARCHIVE_KEY, ...beside.map(listKey)];
  }

  #archive(modified: number, now: Date): Projection {
    const { language: lang } = this.#configuration;
    const months = this.#truth.archive.months(now);
    return record({
      facts: { state: "live", lang, modified },
      page: { title: localeFor(lang).shell.archive, lang, translations: {} },
      ...this.#renderers.archive({ lang, months }),
    });
  }

  /** Tagged by its bytes, which its name says. */
  #media(name: string): Projection {
    const { media } = this.#truth;
    const row = media.find(name);
    if (row === undefined) return NOTHING;
    const { sha256 } = row;
    return {
      tag: sha256,
      encode: () => ({ value: media.stream(sha256), metadata: mediaMetadata(row) }),
    };
  }

  /** Dated by its last change, not by the clock: what has not changed needs no new writing. */
  #accessibility(changedAt: number, now: Date): Projection {
    const { name, contact } = this.#configuration;
    const { reports } = this.#truth;
    const forms = this.#renderers.accessibility({
      publication: name,
      ...(contact !== undefined && { contact }),
      totals: {
        counted: new Date(changedAt).toISOString().slice(0, 10),
        ...reports.counts(now),
        rules: reports.totals(now),
      },
    });
    const page = { title: STATEMENT_TITLE, lang: STATEMENT_LANGUAGE, translations: {} };
    const modified = Math.floor(changedAt / 1000);
    return record({ facts: { state: "live", lang: STATEMENT_LANGUAGE, modified }, page, forms });
  }

  #catalogue(changedAt: number, now: Date): Projection {
    const { name: title, language: lang } = this.#configuration;
    const view = catalogueView(this.#truth, this.#configuration, new Date(changedAt), now);
    const facts = { state: "live", lang, modified: Math.floor(changedAt / 1000) } as const;
    const page = { title, lang, translations: {} };
    return record({ facts, page, forms: {}, parts: this.#renderers.catalogue(view) });
  }

  #setting(now: Date) {
    const { name, language, siteUrl } = this.#configuration;
    return {
      publication: name,
      fallback: language,
      now,
      ...(siteUrl !== undefined && { siteUrl }),
    };
  }
}

function record(input: RecordInput): Projection {
  return {
    tag: contentTag(input),
    encode() {
      const packed = pack(input);
      if (packed.ok) return packed.value;
      throw new Error(packed.failure.message);
    },
  };
}
