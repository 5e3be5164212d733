import type { SourceType } from "../ingest/ingest.ts";
import { articlePath } from "../paths.ts";
import {
  type ApiAnswer,
  type Connection,
  getArticle,
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

/** How often a call is made again that came too soon after many others. */
const TRIES = 5;

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

/** Checks published articles, in the order of their slugs. */
export async function* checkSite(
  connection: Connection,
  slugs: readonly string[],
  settings: Pick<CheckRequest, "language" | "accepted">,
): AsyncIterable<CheckedArticle> {
  for (const slug of slugs) yield await checkPublished(connection, slug, settings);
}

/** Checks a published article by the rules that this command has; one that is gone by now says so. */
async function checkPublished(
  connection: Connection,
  slug: string,
  { language, accepted }: Pick<CheckRequest, "language" | "accepted">,
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
    check: checkSource({ type, text, language, accepted: [...accepted, ...standing] }),
  };
}

/** Waits when the API says that there were too many calls, and goes on. */
async function answered(call: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await call();
    if (answer.status === 200) return answer;
    if (answer.status !== 429 || attempt === TRIES) throw new Refused(refusalOf(answer));
    const seconds = answer.retrySeconds ?? 1;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}
