import {
  archivePath,
  articlePath,
  frontPath,
  listPath,
  PATHS,
  sectionPath,
} from "../../src/paths.ts";
import { WITHDRAWN } from "./global-setup.ts";

export interface TestedPage {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** The language that `<html lang>` must say. */
  readonly lang: string;
  /** Set when its words count what is published, and say on which day. */
  readonly changing?: true;
}

const LANGUAGES = ["ko", "fa", "ar", "ja", "fr"];

/** One of every template, and the article in every language of the sample edition. */
export const PAGES: readonly TestedPage[] = [
  { name: "front page", path: frontPath(), status: 200, lang: "en" },
  ...LANGUAGES.map((lang) => ({
    name: `front page, ${lang}`,
    path: frontPath(lang),
    status: 200,
    lang,
  })),
  { name: "article", path: articlePath("how-to-listen"), status: 200, lang: "en" },
  {
    name: "article with every block",
    path: articlePath("every-block-there-is"),
    status: 200,
    lang: "en",
  },
  ...LANGUAGES.map((lang) => ({
    name: `article, ${lang}`,
    path: articlePath(`how-to-listen-${lang}`),
    status: 200,
    lang,
  })),
  {
    name: "light article",
    path: articlePath("every-block-there-is", "lite"),
    status: 200,
    lang: "en",
  },
  {
    name: "light article, fa",
    path: articlePath("how-to-listen-fa", "lite"),
    status: 200,
    lang: "fa",
  },
  {
    name: "article with a correction",
    path: articlePath("corrections-and-withdrawals"),
    status: 200,
    lang: "en",
  },
  {
    name: "breaking article",
    path: articlePath("breaking-news"),
    status: 200,
    lang: "en",
  },
  { name: "light front page", path: `${frontPath()}?edition=lite`, status: 200, lang: "en" },
  { name: "archive", path: archivePath(), status: 200, lang: "en" },
  {
    name: "month",
    path: listPath({ kind: "month", month: "2026-11", page: 1 }),
    status: 200,
    lang: "en",
  },
  { name: "tag", path: listPath({ kind: "tag", tag: "screen-readers" }), status: 200, lang: "en" },
  { name: "tag, fa", path: listPath({ kind: "tag", tag: "شنیدن" }), status: 200, lang: "fa" },
  { name: "section", path: sectionPath("guides"), status: 200, lang: "en" },
  { name: "search", path: PATHS.search, status: 200, lang: "en" },
  { name: "search with results", path: `${PATHS.search}?q=frigate`, status: 200, lang: "en" },
  {
    name: "search narrowed",
    path: `${PATHS.search}?q=listen&lang=en&section=guides&from=2026-11-18`,
    status: 200,
    lang: "en",
  },
  {
    name: "search not understood, fa",
    path: `${PATHS.search}?q=listen&lang=fa&to=18.11.`,
    status: 400,
    lang: "fa",
  },
  {
    name: "search not understood",
    path: `${PATHS.search}?q=listen&section=guides&from=18.11.`,
    status: 400,
    lang: "en",
  },
  {
    name: "light search",
    path: `${PATHS.search}?q=listen&lang=ko&edition=lite`,
    status: 200,
    lang: "ko",
  },
  { name: "search without results", path: `${PATHS.search}?q=zzzzzz`, status: 200, lang: "en" },
  {
    name: "accessibility statement",
    path: PATHS.accessibility,
    status: 200,
    lang: "en",
    changing: true,
  },
  { name: "settings", path: PATHS.settings, status: 200, lang: "en" },
  { name: "not found", path: "/no-such-page", status: 404, lang: "en" },
  { name: "not found, ar", path: "/ar/no-such-page", status: 404, lang: "ar" },
  { name: "withdrawn", path: articlePath(WITHDRAWN), status: 410, lang: "en" },
];
