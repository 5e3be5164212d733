import type { Article } from "../../src/article/model.ts";
import type { Summary } from "../../src/article/summary.ts";
import type { ErrorName, Locale } from "../../src/locale/locale.ts";
import { PATHS, settingsPath } from "../../src/paths.ts";
import { renderArchiveMain } from "../../src/render/html/archive-main.tsx";
import { renderListMain } from "../../src/render/html/list-main.tsx";
import { renderMain } from "../../src/render/html/main.tsx";
import type { ArticleView } from "../../src/render/view.ts";
import { renderErrorMain } from "../../templates/error-main.tsx";
import { renderHead } from "../../templates/head.tsx";
import { renderSearchMain } from "../../templates/search-main.tsx";
import { renderSettingsMain } from "../../templates/settings-main.tsx";
import { renderShell } from "../../templates/shell.tsx";
import type { Edition, ShellView } from "../../templates/views.ts";

/** Whole pages of every template, as a route puts them together. */

export const NOW = new Date("2026-11-23T12:00:00Z");

export function shellView(locale: Locale, lang: string, edition: Edition): ShellView {
  const names = ["Politics", "Economy", "Science", "Culture", "Railways", "How to publish"];
  return {
    publication: "Lectern",
    lang,
    locale,
    edition,
    sections: names.map((text, index) => ({
      href: `/sections/section-${index}`,
      text,
      lang: "en",
      current: index === 1,
    })),
    languages: ["en", "ko", "fa", "ja", "ar"].map((tag) => ({
      href: `/${tag}`,
      text: tag,
      lang: tag,
    })),
    footer: [
      { href: settingsPath(lang), text: locale.shell.settings },
      { href: PATHS.accessibility, text: locale.shell.accessibility },
    ],
    breaking: { text: "Tsunami warning lifted", lang: "en", href: "/articles/tsunami" },
  };
}

/** One whole page around a main part. */
export function wholePage(view: ShellView, main: string, title = "A title", data?: object): string {
  const { opening, middle, closing } = renderShell(view);
  const described = data === undefined ? {} : { data };
  const head = renderHead({ title, publication: view.publication, alternates: [], ...described });
  return `${opening}${head}${middle}${main}${closing}`;
}

export function articleMain(
  article: Article,
  edition: Edition,
  site: Partial<ArticleView> = {},
): string {
  const view = { slug: "a", article, publication: "Lectern", fallback: "en", now: NOW, ...site };
  return renderMain(view, edition);
}

/** As long as words get, and no place to break them. */
export const LONG_NAME = "Donaudampfschifffahrtsgesellschaftszeitung";

const SUMMARIES: readonly Summary[] = [
  {
    slug: "a",
    title: "Kim visits Russia",
    lang: "en",
    lead: "By train",
    published: "2026-11-23T09:30:00Z",
    section: { slug: "p", name: "Politics" },
    breaking: true,
  },
  { slug: "b", title: "پیوند پرش", lang: "fa", published: "2026-11-20" },
  {
    slug: "c",
    title: "귀로 듣기",
    lang: "ko",
    published: "2026-11-19",
    section: { slug: "q", name: "안내" },
  },
];

/** The main parts of every template but the article's, by name. */
export function templateMains(
  locale: Locale,
  lang: string,
  edition: Edition,
): Readonly<Record<string, string>> {
  const page = { locale, lang };
  const list = {
    list: { kind: "front" },
    lang,
    title: "Lectern",
    publication: "Lectern",
    fallback: locale.tag,
    now: NOW,
  } as const;
  const results = SUMMARIES.map((summary) => ({
    ...summary,
    href: `/articles/${summary.slug}`,
    snippet: [
      { text: "more ", match: false },
      { text: "<grain>", match: true },
    ],
  }));
  const choices = [{ value: "fa", text: "فارسی", lang: "fa" }];
  const filters = { lang: "fa", section: "", from: "2026-11-01", to: "" };
  const sections = [{ value: "p", text: LONG_NAME, lang: "de" }];
  const form = { action: "/search", open: true, languages: choices, sections, ...filters };
  const search = { ...page, asked: true, query: "grain & <rice>", form, total: 45, page: 2 };
  const errors = Object.keys(locale.shell.errors) as ErrorName[];
  return {
    front: renderListMain({ ...list, articles: SUMMARIES }, edition),
    section: renderListMain(
      { ...list, list: { kind: "section", section: "p" }, title: "Politics", articles: SUMMARIES },
      edition,
    ),
    month: renderListMain(
      {
        ...list,
        list: { kind: "month", month: "2026-11", page: 2 },
        title: "Archive",
        articles: SUMMARIES,
        older: { kind: "month", month: "2026-11", page: 1 },
        newer: { kind: "month", month: "2026-12", page: 1 },
      },
      edition,
    ),
    archive: renderArchiveMain({
      lang,
      months: ["2026-11", "2026-10", "2025-12"].map((month) => ({ kind: "month", month, page: 1 })),
    }),
    "empty list": renderListMain({ ...list, articles: [] }, edition),
    settings: renderSettingsMain({ ...page, edition, action: "/settings", saved: true }),
    results: renderSearchMain({
      ...search,
      results,
      previous: "/search?q=a",
      next: "/search?q=a&page=3",
    }),
    "no results": renderSearchMain({
      ...search,
      total: 0,
      page: 1,
      results: [],
      suggestions: [{ href: "/search?q=grain", text: "2 results" }],
      latest: SUMMARIES.map(({ slug, title, lang }) => ({
        href: `/articles/${slug}`,
        text: title,
        lang,
      })),
    }),
    "empty search": renderSearchMain({
      ...search,
      asked: false,
      query: "",
      total: 0,
      page: 1,
      results: [],
    }),
    "search not understood": renderSearchMain({
      ...search,
      total: 0,
      page: 1,
      results: [],
      unread: {
        name: "to",
        sentence: locale.shell.unreadDate,
        value: "<23.11.>",
        example: "2026-11-23",
      },
    }),
    "search away": renderSearchMain({
      ...search,
      total: 0,
      page: 1,
      results: [],
      unavailable: true,
    }),
    ...Object.fromEntries(
      errors.map((name) => [
        `error ${name}`,
        renderErrorMain({
          ...page,
          name,
          reason: "Withdrawn <by> us",
          reasonLang: "en",
          retryAfter: 30,
          forms: [{ href: "/a.txt", text: "Text" }],
        }),
      ]),
    ),
  };
}
