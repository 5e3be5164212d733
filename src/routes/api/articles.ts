import { Hono } from "hono";
import { canonicalLanguage } from "../../article/language.ts";
import { isSlug } from "../../article/slug.ts";
import { type Environment, newsroomOf } from "../../environment.ts";
import type { ArticleFilter } from "../../newsroom/stored.ts";
import type { ArticleState } from "../../newsroom/submission.ts";
import { type Result, success } from "../../result.ts";
import { answer, standingHeader } from "./answer.ts";
import { badValue } from "./bad-value.ts";
import { type ApiContext, articleUrl } from "./context.ts";
import { addCorrection, listCorrections, removeCorrection } from "./corrections.ts";
import type { ApiFailure } from "./failure.ts";
import { onlyMethods } from "./methods.ts";
import { publish } from "./publish.ts";
import { refuse } from "./refuse.ts";
import { retract } from "./retract.ts";
import { listVersions, showVersion } from "./versions.ts";

const STATES: readonly ArticleState[] = ["live", "scheduled", "retracted"];

/** `/api/articles` and what is under it. */
export const articles = new Hono<{ Bindings: Environment }>();

articles.get("/", async (context) => {
  const filter = readFilter(context);
  if (!filter.ok) return refuse(filter.failure);
  const page = await newsroomOf(context.env).articlePage(filter.value);
  const entries = page.articles.map((entry) => ({
    ...entry,
    url: articleUrl(context, entry.slug),
  }));
  return answer({ ...page, articles: entries });
});
articles.all("/", onlyMethods("GET", "HEAD"));

articles.use("/:slug/*", async (context, next) => {
  const slug = context.req.param("slug");
  return isSlug(slug) ? next() : refuse({ reason: "bad-slug", slug });
});

articles.put("/:slug", (context) => publish(context, context.req.param("slug")));
articles.delete("/:slug", (context) => retract(context, context.req.param("slug")));
articles.get("/:slug", async (context) => {
  const slug = context.req.param("slug");
  const article = await newsroomOf(context.env).article(slug);
  if (article === undefined) return refuse({ reason: "unknown-article", slug });
  const body = { ...article, url: articleUrl(context, slug) };
  return answer(body, 200, standingHeader(article));
});
articles.all("/:slug", onlyMethods("GET", "HEAD", "PUT", "DELETE"));

articles.get("/:slug/corrections", (context) =>
  listCorrections(context, context.req.param("slug")),
);
articles.post("/:slug/corrections", (context) => addCorrection(context, context.req.param("slug")));
articles.all("/:slug/corrections", onlyMethods("GET", "HEAD", "POST"));

articles.delete("/:slug/corrections/:number", (context) => {
  const { slug, number } = context.req.param();
  return removeCorrection(context, slug, number);
});
articles.all("/:slug/corrections/:number", onlyMethods("DELETE"));

articles.get("/:slug/versions", (context) => listVersions(context, context.req.param("slug")));
articles.all("/:slug/versions", onlyMethods("GET", "HEAD"));

articles.get("/:slug/versions/:version", (context) => {
  const { slug, version } = context.req.param();
  return showVersion(context, slug, version);
});
articles.all("/:slug/versions/:version", onlyMethods("GET", "HEAD"));

function readFilter({ req }: ApiContext): Result<ArticleFilter, ApiFailure> {
  const { state, lang, after } = req.query();
  const known = STATES.find((name) => name === state);
  if (state !== undefined && known === undefined) {
    const advice = `Use ${STATES.join(", ")}, or leave it out.`;
    return badValue("state", state, advice);
  }
  const language = lang === undefined ? undefined : canonicalLanguage(lang);
  if (lang !== undefined && language === undefined) {
    const advice = "Use a BCP 47 language tag such as en or pt-BR.";
    return badValue("lang", lang, advice);
  }
  return success({
    ...(known !== undefined && { state: known }),
    ...(language !== undefined && { lang: language }),
    ...(after !== undefined && { after }),
  });
}
