import type { Child } from "hono/jsx";
import {
  languageAttributes,
  stringAttributes,
} from "../../../templates/parts/language-attributes.ts";
import { phrase } from "../../../templates/parts/phrase.tsx";
import { spelledMoment } from "../../../templates/parts/spelled-out.ts";
import type { Article } from "../../article/model.ts";
import { isBreaking } from "../../article/summary.ts";
import { nameSeparators } from "../../locale/name-separators.ts";
import type { Composition } from "./composition.ts";
import { inArticle } from "./in-article.tsx";

/** What stands at the head of an article: its heading, its lead, who wrote it and when. */
export function renderOpening(composition: Composition, now: Date): Child {
  const { article } = composition;
  return [
    renderTitle(composition, now),
    article.lead !== undefined && <p class="lead">{article.lead}</p>,
    article.authors.length > 0 && renderByline(article.authors, composition),
    renderDates(composition),
  ];
}

/** Breaking news says so as text in its heading, where heading navigation hears it (rule 8). */
function renderTitle(composition: Composition, now: Date): Child {
  const { article, locale } = composition;
  if (!isBreaking(article.breaking, now)) return <h1>{article.title}</h1>;
  const title = inArticle(article.title, composition);
  return <h1 {...composition.strings}>{phrase(locale.shell.breakingTitle, { title })}</h1>;
}

/** Names are isolated, because one in the other direction would disorder the line around it. */
function renderByline(authors: Article["authors"], composition: Composition): Child {
  const { article, locale } = composition;
  const separators = nameSeparators(
    authors.map(({ name }) => name),
    composition.intl,
  );
  const names = authors.map(({ name, lang = article.lang }, index) => [
    separators[index - 1],
    <bdi {...languageAttributes(lang, article.lang)}>{name}</bdi>,
  ]);
  return (
    <p class="byline" {...composition.strings}>
      {phrase(locale.shell.byline, { authors: inArticle(names, composition) })}
    </p>
  );
}

function renderDates(composition: Composition): Child {
  const { article, locale } = composition;
  const { published, updated } = article;
  const isLater = updated !== undefined && updated !== published;
  return [
    published !== undefined && renderDate(locale.shell.published, published, composition),
    isLater && renderDate(locale.shell.updated, updated, composition),
  ];
}

function renderDate(sentence: string, moment: string, composition: Composition): Child {
  return (
    <p class="date" {...composition.strings}>
      {phrase(sentence, { date: renderMoment(moment, composition) })}
    </p>
  );
}

/** A day or an instant, spelt out in the article's language. */
export function renderMoment(moment: string, composition: Composition): Child {
  const lang = composition.intl;
  return (
    <time datetime={moment} {...stringAttributes(lang, composition.locale.tag)}>
      {spelledMoment(moment, lang)}
    </time>
  );
}
