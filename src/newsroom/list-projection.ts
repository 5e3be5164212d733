import type { Summary } from "../article/summary.ts";
import { tagSlug } from "../article/tag.ts";
import type { Configuration } from "../config.ts";
import type { ListName } from "../paths.ts";
import { archiveTitle } from "../render/archive-months.ts";
import type { ListView } from "../render/view.ts";
import type { Desk } from "./desk.ts";

/** What of a list is the newsroom's to say. */
export type ListedArticles = Pick<
  ListView,
  "list" | "lang" | "title" | "articles" | "older" | "newer"
>;

/**
 * A list as it should stand now; nothing when there is no such list. The publication's front page is
 * always there.
 */
export function listNow(
  { archive, lists }: Pick<Desk, "archive" | "lists">,
  list: ListName,
  { name, language }: Pick<Configuration, "name" | "language">,
  now: Date,
): ListedArticles | undefined {
  const articles = lists.articles(list, now);
  if (articles.length === 0 && !(list.kind === "front" && list.lang === undefined)) {
    return undefined;
  }
  switch (list.kind) {
    case "front": {
      const older = list.lang === undefined ? archive.newestPage(now) : undefined;
      const title = { lang: list.lang ?? language, title: name };
      return { list, articles, ...title, ...(older !== undefined && { older }) };
    }
    case "section":
      return { list, articles, ...named(articles, language, ({ section }) => section?.name) };
    case "tag": {
      const nameOf = ({ tags = [] }: Summary) => tags.find((tag) => tagSlug(tag) === list.tag);
      return { list, articles, ...named(articles, language, nameOf) };
    }
    case "month": {
      const title = { lang: language, title: archiveTitle(list, language) };
      return { list, articles, ...title, ...archive.neighbours(list, now) };
    }
  }
}

/** A list by its own name is in the publication's language when it has a name in it. */
function named(
  articles: readonly Summary[],
  language: string,
  nameOf: (summary: Summary) => string | undefined,
): { readonly lang: string; readonly title: string } {
  const naming = articles.find(({ lang }) => lang === language) ?? articles[0];
  const title = naming && nameOf(naming);
  return { lang: naming?.lang ?? language, title: title ?? "" };
}
