import { html, raw } from "hono/html";
import { OPEN_SEARCH_TYPE } from "../src/paths.ts";
import type { HeadView } from "./views.ts";

/**
 * The part of `<head>` that varies by page: title, description, canonical address, other forms and
 * languages. Not JSX, because hono/jsx moves such elements to the end of the head it is in.
 */
export function renderHead(view: HeadView): string {
  const { description, canonical, robots, manifest, data, search } = view;
  const parts = [
    html`<title>${titleOf(view)}</title>`,
    description !== undefined && html`<meta name="description" content="${description}" />`,
    robots !== undefined && html`<meta name="robots" content="${robots}" />`,
    canonical !== undefined && html`<link rel="canonical" href="${canonical}" />`,
    ...view.alternates.map(alternate),
    manifest !== undefined && html`<link rel="manifest" href="${manifest}" />`,
    data !== undefined && html`<script type="application/ld+json">${dataBlock(data)}</script>`,
    search !== undefined && searchLink(search, view.publication),
  ];
  return parts.filter((part) => part !== false).join("");
}

/** `Headline – Site`; the front page of the publication has its name once. */
function titleOf({ title, publication }: HeadView): string {
  return title === publication ? publication : `${title} – ${publication}`;
}

function searchLink(href: string, publication: string) {
  return html`<link rel="search" href="${href}" type="${OPEN_SEARCH_TYPE}" title="${publication}" />`;
}

/**
 * JSON that stands in a data block, which nothing escapes: without `<` nothing in it ends the block or
 * begins a comment (HTML, Restrictions for contents of script elements). It is data and never runs.
 */
function dataBlock(data: object) {
  return raw(JSON.stringify(data).replaceAll("<", "\\u003c"));
}

function alternate({ href, type, lang }: HeadView["alternates"][number]) {
  const typed = type === undefined ? "" : html` type="${type}"`;
  const spoken = lang === undefined ? "" : html` hreflang="${lang}"`;
  return html`<link rel="alternate" href="${href}"${typed}${spoken} />`;
}
