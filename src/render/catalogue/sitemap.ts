import { ORIGIN_PLACE } from "../../edition/places.ts";
import { escapeXml } from "../../edition/script-xml.ts";

/** A page of this publication, or in an index another sitemap. */
export interface SitemapEntry {
  /** From the first slash; may have a query. */
  readonly path: string;
  /** When it last changed: an instant in UTC or a calendar day, as the W3C writes both. */
  readonly modified?: string;
}

export const SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** A sitemap (sitemaps.org 0.9), with a place for the origin. */
export function renderSitemap(entries: readonly SitemapEntry[]): string {
  return document("urlset", "url", entries);
}

/** An index of sitemaps, with a place for the origin. */
export function renderSitemapIndex(entries: readonly SitemapEntry[]): string {
  return document("sitemapindex", "sitemap", entries);
}

/** A path as the whole address that XML has. */
export function renderLocation(path: string): string {
  return `<loc>${ORIGIN_PLACE}${escapeXml(path)}</loc>`;
}

function document(root: string, name: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ path, modified }) => {
    const dated = modified === undefined ? "" : `<lastmod>${modified}</lastmod>`;
    return `<${name}>${renderLocation(path)}${dated}</${name}>\n`;
  });
  return `${XML_DECLARATION}\n<${root} xmlns="${SITEMAP_NAMESPACE}">\n${lines.join("")}</${root}>\n`;
}
