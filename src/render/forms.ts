import {
  BRIEFING_PART,
  FEED_PARTS,
  type RenderedForms,
  SCRIPT_PART,
  SITEMAP_PART,
} from "../edition/record.ts";
import { speak } from "../edition/script.ts";
import { ssmlOf } from "../edition/script-ssml.ts";
import { renderArchiveText } from "./archive-text.ts";
import { articleEntries, isAtHome } from "./catalogue/article-entries.ts";
import { renderSitemap } from "./catalogue/sitemap.ts";
import { renderAtom } from "./feeds/atom.ts";
import { renderJsonFeed } from "./feeds/json-feed.ts";
import { renderArchiveMain } from "./html/archive-main.tsx";
import { renderListMain } from "./html/list-main.tsx";
import { renderMain } from "./html/main.tsx";
import { renderJson } from "./json.ts";
import { renderListText } from "./list-text.ts";
import { renderMarkdown } from "./markdown/markdown.ts";
import { renderBriefing } from "./speech/briefing.ts";
import { renderScript } from "./speech/render-script.ts";
import type { ArchiveView, ArticleView, ListView } from "./view.ts";

/** All that is stored of an article or a list: its forms, and what further parts are made from. */
export interface RenderedRecord {
  readonly forms: RenderedForms;
  /** The spoken script or the briefing, from which a reader's switches choose (spec/audio-text.md). */
  readonly parts: Readonly<Record<string, string>>;
}

/** Every form of an article. The script is made once, and both spoken forms are made of it. */
export function renderArticle(view: ArticleView): RenderedRecord {
  const script = renderScript(view);
  return {
    forms: {
      html: renderMain(view, "full"),
      lite: renderMain(view, "lite"),
      txt: speak(script),
      ssml: ssmlOf(script),
      md: renderMarkdown(view.article, view.corrections),
      json: renderJson(view.article),
    },
    parts: { [SCRIPT_PART]: JSON.stringify(script) },
  };
}

/** The forms of a list of articles, its feeds, and its briefing and sitemap where it has them. */
export function renderList(view: ListView): RenderedRecord {
  const isBriefed = view.list.kind === "front" || view.list.kind === "section";
  return {
    forms: {
      html: renderListMain(view, "full"),
      lite: renderListMain(view, "lite"),
      txt: renderListText(view),
    },
    parts: {
      ...(isBriefed && { [BRIEFING_PART]: JSON.stringify(renderBriefing(view)) }),
      [FEED_PARTS.xml]: renderAtom(view),
      [FEED_PARTS.json]: renderJsonFeed(view),
      ...(view.list.kind === "month" && { [SITEMAP_PART]: sitemapOf(view) }),
    },
  };
}

/** The articles of a page of the archive whose own page is here, as a sitemap. */
function sitemapOf({ articles, siteUrl, now }: ListView): string {
  const atHome = articles.filter((article) => isAtHome(article, siteUrl));
  return renderSitemap(articleEntries(atHome, now));
}

/** The forms of the list of months. */
export function renderArchive(view: ArchiveView): RenderedRecord {
  return { forms: { html: renderArchiveMain(view), txt: renderArchiveText(view) }, parts: {} };
}
