import { env } from "cloudflare:workers";
import type { Article } from "../../src/article/model.ts";
import { searchEntry } from "../../src/newsroom/search-words.ts";
import type { Submission } from "../../src/newsroom/submission.ts";

/** An article of one paragraph; members that are given replace its own. */
export function article(members: Partial<Article> = {}): Article {
  return {
    model: 1,
    title: "Ferry returns to the islands",
    lang: "en",
    authors: [],
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    notes: [],
    body: [paragraph("The first boat left at dawn with forty people on board.")],
    ...members,
  };
}

export function paragraph(text: string): Article["body"][number] {
  return { kind: "paragraph", content: [{ kind: "text", text }] };
}

/** A submission of an article, with whatever else a test gives. */
export function submission(
  slug: string,
  members: Partial<Article> = {},
  others: Partial<Submission> = {},
): Submission {
  const submitted = article(members);
  return {
    slug,
    type: "json",
    source: JSON.stringify(submitted),
    article: JSON.stringify(submitted),
    search: searchEntry(submitted),
    findings: [],
    rules: {},
    acknowledged: [],
    precondition: {},
    ...others,
  };
}

export function newsroom() {
  return env.NEWSROOM.get(env.NEWSROOM.idFromName("newsroom"));
}
