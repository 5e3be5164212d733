import type { SourceType } from "../ingest/ingest.ts";
import { articlePath } from "../paths.ts";
import {
  type ApiAnswer,
  type Connection,
  getArticle,
  getLexicon,
  listArticles,
  Refused,
} from "./api-client.ts";
import { type CheckRequest, checkSource } from "./check-source.ts";
import type { CheckedArticle } from "./checked-article.ts";
import { refusalOf } from "./report.ts";

/** What an article of the API has that a check needs. */
interface StoredSource {
  readonly type: SourceType;
  readonly source: string;
  readonly acknowledged?: readonly { readonly rule: string }[];
}

/** The slugs of all that is published. Throws `Refused` when the API does not give them. */
export async function publishedSlugs(connection: Connection): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | undefined;
  do {
    const page = after;
    const { body } = await answered(() =>
      listArticles(connection, { state: "live", ...(page !== undefined && { after: page }) }),
    );
    slugs.push(...(body.articles as { slug: string }[]).map(({ slug }) => slug));
    after = typeof body.next === "string" ? body.next : undefined;
  } while (after !== undefined);
  return slugs;
}

/** Checks published articles, in the order of their slugs, with what the site's lexicon knows. */
export async function* checkSite(
  connection: Connection,
  slugs: readonly string[],
  settings: Pick<CheckRequest, "language" | "accepted">,
): AsyncIterable<CheckedArticle> {
  const siteTerms = await lexiconTerms(connection);
  for (const slug of slugs)
    yield await checkPublished(connection, slug, { ...settings, siteTerms });
}

/** The site's own terms in every language, as they are written. */
async function lexiconTerms(connection: Connection): Promise<string[]> {
  const { body } = await answered(() => getLexicon(connection));
  const languages = body.languages as { readonly lang: string; readonly entries: number }[];
  const terms: string[] = [];
  for (const { lang, entries } of languages) {
    if (entries === 0) continue;
    const lexicon = await answered(() => getLexicon(connection, lang));
    const own = lexicon.body.entries as { readonly term: string; readonly off?: boolean }[];
    terms.push(...own.filter(({ off }) => off !== true).map(({ term }) => term));
  }
  return terms;
}

/** Checks a published article by the rules that this command has; one that is gone by now says so. */
async function checkPublished(
  connection: Connection,
  slug: string,
  settings: Pick<CheckRequest, "language" | "accepted" | "siteTerms">,
): Promise<CheckedArticle> {
  const name = connection.url + articlePath(slug);
  const stored = await answered(() => getArticle(connection, slug)).catch((error: Error) => error);
  if (stored instanceof Refused) return { name, problem: `${name}: ${stored.message}` };
  if (stored instanceof Error) throw stored;
  const { type, source: text, acknowledged = [] } = stored.body as unknown as StoredSource;
  const standing = acknowledged.map(({ rule }) => rule);
  return {
    name,
    text,
    check: checkSource({
      ...settings,
      type,
      text,
      accepted: [...settings.accepted, ...standing],
    }),
  };
}

/** Throws `Refused` when the API does not give what a check cannot do without. */
async function answered(call: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
  const answer = await call();
  if (answer.status !== 200) throw new Refused(refusalOf(answer));
  return answer;
}
