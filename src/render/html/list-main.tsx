import type { Child } from "hono/jsx";
import { Entry } from "../../../templates/parts/entry.tsx";
import { stringAttributes } from "../../../templates/parts/language-attributes.ts";
import type { Summary } from "../../article/summary.ts";
import { isBreaking } from "../../article/summary.ts";
import { fill } from "../../locale/fill.ts";
import type { Locale } from "../../locale/locale.ts";
import { localeFor } from "../../locale/locales.ts";
import { articlePath, briefingPath, LIST_FORMS, listPath } from "../../paths.ts";
import type { ListView } from "../view.ts";
import { renderListPager } from "./list-pager.tsx";
import { type FormLink, renderForms } from "./other-forms.tsx";

/**
 * A list of articles as `<main>`: an h1, then a heading for each article, so that the page is
 * skimmed by heading.
 */
export function renderListMain(view: ListView, edition: "full" | "lite"): string {
  const locale = localeFor(view.lang, view.fallback);
  const attributes = stringAttributes(locale.tag, view.lang);
  return String(
    <main id="content" tabindex={-1} class={edition === "full" ? "list" : undefined}>
      <h1>{view.title}</h1>
      {renderForms(listForms(view, locale), locale, attributes)}
      {view.articles.length === 0 && <p {...attributes}>{locale.shell.noArticles}</p>}
      {view.articles.map((summary) => renderEntry(summary, view))}
      {renderListPager(view, locale)}
    </main>,
  );
}

/** The forms of a list beside the page that lists them, those for the ear first. */
function listForms({ list }: ListView, { shell }: Locale): FormLink[] {
  const { txt, xml } = LIST_FORMS;
  const isBriefed = list.kind === "front" || list.kind === "section";
  return [
    { href: listPath(list, "txt"), type: txt.type, text: shell.formAudioText },
    ...(isBriefed
      ? [{ href: briefingPath("txt", list), type: txt.type, text: shell.briefing }]
      : []),
    { href: listPath(list, "xml"), type: xml.type, text: shell.formFeed },
  ];
}

function renderEntry(summary: Summary, view: ListView): Child {
  const { slug, lang, published, section, lead } = summary;
  const entry = { href: articlePath(slug), title: titleOf(summary, view), lang, published };
  const named = view.list.kind !== "section" && section !== undefined && { section: section.name };
  return (
    <Entry
      entry={{ ...entry, ...named }}
      lang={view.lang}
      locale={localeFor(view.lang, view.fallback)}
    >
      {lead !== undefined && <p>{lead}</p>}
    </Entry>
  );
}

/** Breaking news says so in the language of its headline. */
function titleOf({ title, lang, breaking }: Summary, { now, fallback }: ListView): string {
  if (!isBreaking(breaking, now)) return title;
  return fill(localeFor(lang, fallback).shell.breakingTitle, { title });
}
