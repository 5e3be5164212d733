import { createApp } from "../../src/app.ts";
import type { Environment } from "../../src/environment.ts";
import { Desk } from "../../src/newsroom/desk.ts";
import { Newsroom as LecternNewsroom } from "../../src/newsroom/newsroom.ts";
import { publishArticle } from "../../src/newsroom/publication.ts";
import { type SearchEntry, searchEntry } from "../../src/newsroom/search-words.ts";
import type { Submission } from "../../src/newsroom/submission.ts";
import type { CorpusArticle } from "./search-corpus.ts";

/** What is done with the articles of a batch: `words` alone is the stateless Worker's share. */
export type Filling = "words" | "publish" | "index";

/** Rows of the index that belong to no article, for measuring alone. */
const STRAY_IDS = 10_000_000;

/** Lectern's own Newsroom, which takes many articles at once and leaves KV alone. */
export class Newsroom extends LecternNewsroom {
  async fill(submissions: readonly Submission[]): Promise<void> {
    const desk = new Desk(this.ctx.storage);
    for (const each of submissions)
      publishArticle(desk, each, JSON.parse(each.article), new Date());
  }

  async index(entries: readonly SearchEntry[]): Promise<void> {
    const { search } = new Desk(this.ctx.storage);
    this.ctx.storage.transactionSync(() => {
      for (const [index, entry] of entries.entries()) search.put(STRAY_IDS + index, entry);
    });
  }
}

const app = createApp();

export default {
  async fetch(request, environment, context) {
    const { pathname } = new URL(request.url);
    if (request.method !== "POST") return app.fetch(request, environment, context);
    const batch = (await request.json()) as readonly CorpusArticle[];
    await fill(pathname.slice(1) as Filling, batch, environment);
    return new Response("filled");
  },
} satisfies ExportedHandler<Environment>;

async function fill(
  filling: Filling,
  batch: readonly CorpusArticle[],
  { NEWSROOM }: Environment,
): Promise<void> {
  const newsroom = NEWSROOM.getByName("newsroom") as unknown as Newsroom;
  const submissions = batch.map(submissionOf);
  if (filling === "publish") await newsroom.fill(submissions);
  if (filling === "index") await newsroom.index(submissions.map(({ search }) => search));
}

function submissionOf({ slug, article }: CorpusArticle): Submission {
  const text = JSON.stringify(article);
  return {
    slug,
    type: "json",
    source: text,
    article: text,
    search: searchEntry(article),
    findings: [],
    rules: {},
    acknowledged: [],
    precondition: {},
  };
}
