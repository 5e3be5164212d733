import { env } from "cloudflare:workers";
import { ADDRESS_PLACE, DATE_PLACE, type StoredBriefing } from "../../src/edition/briefing.ts";
import { pack, type RecordInput } from "../../src/edition/codec.ts";
import {
  ARCHIVE_KEY,
  articleKey,
  CATALOGUE_KEY,
  frontKey,
  listKey,
  SITE_KEY,
  sectionKey,
} from "../../src/edition/keys.ts";
import { BRIEFING_PART, FEED_PARTS, SITEMAP_PART } from "../../src/edition/record.ts";
import { SCRIPT_VERSION } from "../../src/edition/script.ts";
import { SITE_RECORD_VERSION, type SiteRecord } from "../../src/edition/site.ts";
import { encodeSite } from "../../src/edition/site-codec.ts";
import { articleEntries } from "../../src/render/catalogue/article-entries.ts";
import { renderCatalogue } from "../../src/render/catalogue/catalogue.ts";
import { renderSitemap } from "../../src/render/catalogue/sitemap.ts";
import { renderAtom } from "../../src/render/feeds/atom.ts";
import { renderJsonFeed } from "../../src/render/feeds/json-feed.ts";
import type { ListView } from "../../src/render/view.ts";

export const MODIFIED = Date.UTC(2026, 10, 23, 9, 30, 0) / 1000;
export const LAST_MODIFIED = "Mon, 23 Nov 2026 09:30:00 GMT";

/** What the tests find published, unless they say otherwise. */
export const SITE: SiteRecord = {
  record: SITE_RECORD_VERSION,
  version: 7,
  modified: MODIFIED - 60,
  languages: ["en", "ko"],
  sections: [{ slug: "north", names: { en: "North Korea", ko: "북한" } }],
  retracted: [
    {
      slug: "lately-withdrawn",
      lang: "en",
      at: MODIFIED * 1000,
      reason: "The <b>source</b> was wrong.",
    },
  ],
};

const SSML = `<?xml version="1.0"?><speak>${"Kim Jong Un visited Russia on Monday. ".repeat(40)}</speak>`;

export const KIM: RecordInput = {
  facts: { state: "live", lang: "en", modified: MODIFIED },
  page: {
    title: "Kim visits Russia",
    lang: "en",
    description: "He arrives by train & leaves by sea",
    section: { slug: "north", name: "North Korea" },
    translations: { ko: "kim-ko" },
    article: {
      published: "2026-11-23T09:30:00Z",
      authors: [{ name: "Jane Park" }],
      corrections: [],
      isAllText: true,
    },
  },
  forms: {
    html: '<main id="content" tabindex="-1"><h1>Kim visits Russia</h1><p>He arrived.</p></main>',
    lite: '<main id="content" tabindex="-1"><h1>Kim visits Russia</h1><p>Light.</p></main>',
    txt: "Kim visits Russia.\n\nHe arrived.\n\nEnd of article.\n",
    ssml: SSML,
    md: "---\ntitle: Kim visits Russia\n---\n\nHe arrived.\n",
    json: '{"model":1,"title":"Kim visits Russia"}',
  },
};

export const KIM_KO: RecordInput = {
  ...KIM,
  facts: { ...KIM.facts, lang: "ko" },
  page: { title: "김정은, 러시아 방문", lang: "ko", translations: { en: "kim" } },
};

const BRIEFING: StoredBriefing = {
  script: SCRIPT_VERSION,
  lang: "en",
  greeting: [{ sentences: [[`Lectern, ${DATE_PLACE}.`]] }],
  headings: [[], [{ sentences: [["Top stories, 1 item."]] }]],
  stories: [{ sentences: [["1. Kim visits Russia."]] }],
  whole: [{ sentences: [[`For the whole story, go to ${ADDRESS_PLACE}.`]] }],
  end: [{ sentences: [["End of briefing."]] }],
  shortened: "This text has been shortened.",
};

const VIEW: ListView = {
  list: { kind: "front" },
  lang: "en",
  title: "Lectern",
  publication: "Lectern",
  fallback: "en",
  now: new Date(MODIFIED * 1000),
  articles: [
    { slug: "kim", title: "Kim visits Russia", lang: "en", published: "2026-11-23T09:30:00Z" },
  ],
};

const FRONT: RecordInput = {
  facts: { state: "live", lang: "en", modified: MODIFIED },
  page: { title: "Lectern", lang: "en", translations: {} },
  forms: {
    html: '<main id="content" tabindex="-1"><h1>Lectern</h1><p>Latest.</p></main>',
    txt: "Lectern.\n\nEnd of page.\n",
  },
  parts: {
    [BRIEFING_PART]: JSON.stringify(BRIEFING),
    [FEED_PARTS.xml]: renderAtom(VIEW),
    [FEED_PARTS.json]: renderJsonFeed(VIEW),
    [SITEMAP_PART]: renderSitemap(articleEntries(VIEW.articles, VIEW.now)),
  },
};

const CATALOGUE: RecordInput = {
  facts: { state: "live", lang: "en", modified: MODIFIED },
  page: { title: "Lectern", lang: "en", translations: {} },
  forms: {},
  parts: renderCatalogue({
    publication: "Lectern",
    language: "en",
    languages: SITE.languages,
    sections: SITE.sections,
    articles: VIEW.articles,
    archive: [],
    changedAt: new Date(MODIFIED * 1000),
  }),
};

export async function putRecord(key: string, input: RecordInput): Promise<void> {
  const packed = pack(input);
  if (!packed.ok) throw new Error(packed.failure.message);
  const { value, metadata } = packed.value;
  await env.EDITION.put(key, value, { metadata });
}

export async function putSite(site: SiteRecord): Promise<void> {
  await env.EDITION.put(SITE_KEY, encodeSite(site));
}

/** Two articles, two that were withdrawn, and the lists. */
export async function seedEdition(): Promise<void> {
  await putSite(SITE);
  await putRecord(articleKey("kim"), KIM);
  await putRecord(articleKey("kim-ko"), KIM_KO);
  await putRecord(articleKey("lately-withdrawn"), KIM);
  await putRecord(articleKey("withdrawn"), {
    facts: { state: "retracted", lang: "ko", modified: MODIFIED },
    page: { title: "김정은", lang: "ko", translations: {}, reason: "취재원이 틀렸습니다." },
    forms: {},
  });
  await putRecord(frontKey(), FRONT);
  await putRecord(frontKey("ko"), { ...FRONT, page: { ...FRONT.page, lang: "ko" } });
  await putRecord(sectionKey("north"), FRONT);
  await putRecord(listKey({ kind: "tag", tag: "渡轮" }), FRONT);
  await putRecord(listKey({ kind: "month", month: "2026-11", page: 1 }), FRONT);
  await putRecord(listKey({ kind: "month", month: "2026-11", page: 2 }), FRONT);
  await putRecord(ARCHIVE_KEY, { ...FRONT, parts: {} });
  await putRecord(CATALOGUE_KEY, CATALOGUE);
}

/** What a published edition answers at. */
export const READABLE = [
  "/",
  "/ko",
  "/index.txt",
  "/ko/index.txt",
  "/articles/kim",
  "/articles/kim.lite",
  "/articles/kim.txt",
  "/articles/kim.ssml",
  "/articles/kim.md",
  "/articles/kim.json",
  "/articles/kim-ko",
  "/sections/north",
  "/sections/north.txt",
  "/feed.xml",
  "/feed.json",
  "/ko/feed.xml",
  "/ko/feed.json",
  "/sections/north.xml",
  "/sections/north.json",
  "/tags/%E6%B8%A1%E8%BD%AE",
  "/tags/%E6%B8%A1%E8%BD%AE.txt",
  "/tags/%E6%B8%A1%E8%BD%AE.xml",
  "/archive",
  "/archive.txt",
  "/archive/2026/11",
  "/archive/2026/11.txt",
  "/archive/2026/11.xml",
  "/archive/2026/11.json?page=2",
  "/briefing.txt",
  "/briefing.ssml",
  "/ko/briefing.txt",
  "/sections/north/briefing.ssml",
  "/search",
  "/search?q=kim",
  "/search.txt?q=kim",
  "/search.json?q=kim",
  "/search?section=north&from=2026-01-01&to=2026-12-31",
  "/opensearch.xml",
  "/settings",
  "/accessibility",
  "/accessibility.txt",
  "/healthz",
  "/archive/2026/11/sitemap.xml",
  "/archive/2026/11/sitemap.xml?page=2",
  "/sitemap.xml",
  "/lists-sitemap.xml",
  "/news-sitemap.xml",
  "/llms.txt",
  "/robots.txt",
  "/site.webmanifest",
  "/favicon.svg",
] as const;

/** Where there is nothing, or no more, or not like that. */
export const PROBLEMATIC = [
  "/nothing/here",
  "/xx",
  "/en-x-dialect",
  "/articles/none",
  "/articles/none.txt",
  "/articles/none.ssml",
  "/articles/none.json",
  "/articles/none.md",
  "/articles/none.lite",
  "/articles/kim.pdf",
  "/articles/withdrawn",
  "/articles/withdrawn.txt",
  "/articles/withdrawn.ssml",
  "/articles/withdrawn.json",
  "/articles/lately-withdrawn",
  "/articles/lately-withdrawn.txt",
  "/articles/%zz",
  "/articles/%FF",
  `/${"a".repeat(3000)}`,
  "/articles/KIM",
  "/articles/kim/",
  "/KO",
  "/sections/none",
  "/sections/north.pdf",
  "/tags/none",
  "/tags/%E2%80%A6",
  "/tags/KIM",
  "/archive/2026/11?page=3",
  "/archive/2026/11?page=0",
  "/archive/2026/13",
  "/archive/2026",
  "/archive/2026/11.pdf",
  "/archive/2026/13/sitemap.xml",
  "/archive/2026/11/sitemap.xml?page=3",
  "/archive/2026/11/sitemap.xml?page=x",
  "/xx/feed.xml",
  "/sections/none/briefing.txt",
  "/xx/briefing.ssml",
  "/search?q=kim&page=none",
] as const;
