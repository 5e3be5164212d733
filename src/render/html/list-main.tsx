import type { Child } from "hono/jsx";
import { Entry } from "../../../templates/parts/entry.tsx";
import { stringAttributes } from "../../../templates/parts/language-attributes.ts";
import type { Summary } from "../../article/summary.ts";
import { isBreaking } from "../../article/summary.ts";
import { fill } from "../../locale/fill.ts";
import { localeFor } from "../../locale/locales.ts";
import { articlePath, briefingPath, FORMS, frontPath, sectionPath } from "../../paths.ts";
import type { ListView } from "../view.ts";
import { renderForms } from "./other-forms.tsx";

/**
 * A front page or a section as `<main>`: an h1, then a heading for each article, so that the page
 * is skimmed by heading.
 */
export function renderListMain(view: ListView, edition: "full" | "lite"): string {
  const locale = localeFor(view.lang, view.fallback);
  const attributes = stringAttributes(locale.tag, view.lang);
  const { formAudioText, briefing } = locale.shell;
  const forms = [
    { href: textOf(view), type: FORMS.txt.type, text: formAudioText },
    { href: briefingOf(view), type: FORMS.txt.type, text: briefing },
  ];
  return String(
    <main id="content" tabindex={-1} class={edition === "full" ? "list" : undefined}>
      <h1>{view.title}</h1>
      {renderForms(forms, locale, attributes)}
      {view.articles.length === 0 && <p {...attributes}>{locale.shell.noArticles}</p>}
      {view.articles.map((summary) => renderEntry(summary, view))}
    </main>,
  );
}

function textOf({ kind, section, onlyLanguage }: ListView): string {
  return kind === "section" && section !== undefined
    ? sectionPath(section, "txt")
    : frontPath(onlyLanguage, "txt");
}

function briefingOf({ kind, section, onlyLanguage }: ListView): string {
  if (kind === "section" && section !== undefined) return briefingPath("txt", { section });
  return briefingPath("txt", onlyLanguage === undefined ? {} : { lang: onlyLanguage });
}

function renderEntry(summary: Summary, view: ListView): Child {
  const { slug, lang, published, section, lead } = summary;
  const entry = { href: articlePath(slug), title: titleOf(summary, view), lang, published };
  const named = view.kind === "front" && section !== undefined && { section: section.name };
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
