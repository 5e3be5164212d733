import { Hono } from "hono";
import { pathnameOf } from "./http/request-path.ts";
import {
  accessibilityPath,
  archivePath,
  briefingPath,
  frontPath,
  LIST_FORM_NAMES,
  PATHS,
} from "./paths.ts";
import { readAccessibility } from "./routes/accessibility.ts";
import { api } from "./routes/api/api.ts";
import { readArticle } from "./routes/articles.ts";
import { readBriefing, readLanguageBriefing, readSectionBriefing } from "./routes/briefings.ts";
import { readListsSitemap, readLlms, readNewsSitemap, readSitemap } from "./routes/catalogue.ts";
import { addToEveryAnswer } from "./routes/every-answer.ts";
import { answerFault } from "./routes/fault.ts";
import { readHealth } from "./routes/health.ts";
import { createIsolate, type Isolate } from "./routes/isolate.ts";
import {
  readArchive,
  readFront,
  readLanguageFront,
  readMonth,
  readMonthSitemap,
  readSection,
  readTag,
} from "./routes/lists.ts";
import { readMedia } from "./routes/media.ts";
import { findNothing, refusePath } from "./routes/no-route.ts";
import { readOpenSearch } from "./routes/open-search.ts";
import { answer, readable, type Surroundings } from "./routes/readable.ts";
import { readSearch } from "./routes/search.ts";
import { readSettings, saveSettings } from "./routes/settings.ts";
import { readFavicon, readManifest, readRobots } from "./routes/site-files.ts";

const FRONT = { kind: "front" } as const;
/** The first segment of a path that can be a BCP 47 tag. */
const LANGUAGE = ":part{[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*}";

/**
 * The whole of Lectern as one handler of requests. Every app keeps its own copies of what it read, so
 * an isolate has one app.
 */
export function createApp(): Hono<Surroundings> {
  const isolate = createIsolate();
  const app = new Hono<Surroundings>();
  app.use(async (context, next) => {
    const refusal = refusePath(pathnameOf(context.req.url));
    if (refusal === undefined) await next();
    else context.res = await answer(context, isolate, refusal);
    addToEveryAnswer(context.res.headers);
  });
  app.use(`${PATHS.api}/*`, async ({ req }, next) => {
    await next();
    if (req.method !== "GET") isolate.sites.distrust();
  });
  app.route(PATHS.api, api);
  addReading(app, isolate);
  const fronts = languageFronts(isolate);
  app.notFound(({ req, env, executionCtx }) => fronts.fetch(req.raw, env, executionCtx));
  app.onError((error, context) => answerFault(error, context, isolate));
  return app;
}

/** Every address that a reader can ask for (spec/http.md). */
function addReading(app: Hono<Surroundings>, isolate: Isolate): void {
  for (const form of LIST_FORM_NAMES) {
    readable(app, isolate, frontPath(undefined, form), (reading) => readFront(reading, form));
  }
  readable(app, isolate, "/articles/:part", readArticle);
  readable(app, isolate, "/sections/:part", readSection);
  readable(app, isolate, "/tags/:part", readTag);
  readable(app, isolate, `${PATHS.archive}/:year/:part`, readMonth);
  readable(app, isolate, `${PATHS.archive}/:year/:part${PATHS.sitemap}`, readMonthSitemap);
  for (const form of ["txt", "ssml"] as const) {
    readable(app, isolate, briefingPath(form, FRONT), (reading) => readBriefing(reading, form));
    readable(app, isolate, `/sections/:part${briefingPath(form, FRONT)}`, (reading, section) =>
      readSectionBriefing(reading, section, form),
    );
  }
  readable(app, isolate, `${PATHS.media}/:part`, readMedia);
  readable(app, isolate, PATHS.search, (reading) => readSearch(reading, "html"));
  readable(app, isolate, `${PATHS.search}.txt`, (reading) => readSearch(reading, "txt"));
  readable(app, isolate, `${PATHS.search}.json`, (reading) => readSearch(reading, "json"));
  readable(app, isolate, PATHS.openSearch, readOpenSearch);
  readable(app, isolate, PATHS.settings, readSettings, { POST: saveSettings });
  for (const form of ["html", "txt"] as const) {
    readable(app, isolate, accessibilityPath(form), (reading) => readAccessibility(reading, form));
    readable(app, isolate, archivePath(form), (reading) => readArchive(reading, form));
  }
  readable(app, isolate, PATHS.health, readHealth);
  readable(app, isolate, PATHS.sitemap, readSitemap);
  readable(app, isolate, PATHS.listsSitemap, readListsSitemap);
  readable(app, isolate, PATHS.newsSitemap, readNewsSitemap);
  readable(app, isolate, PATHS.llms, readLlms);
  readable(app, isolate, PATHS.robots, readRobots);
  readable(app, isolate, PATHS.manifest, readManifest);
  readable(app, isolate, PATHS.favicon, readFavicon);
}

/**
 * The front pages of languages, and what is found nowhere. Apart from the others, because a pattern
 * beside fixed paths takes the quick router away from all of them.
 */
function languageFronts(isolate: Isolate): Hono<Surroundings> {
  const app = new Hono<Surroundings>();
  for (const form of LIST_FORM_NAMES) {
    readable(app, isolate, frontPath(LANGUAGE, form), (reading, tag) =>
      readLanguageFront(reading, tag, form),
    );
  }
  for (const form of ["txt", "ssml"] as const) {
    const path = briefingPath(form, { ...FRONT, lang: LANGUAGE });
    readable(app, isolate, path, (reading, tag) => readLanguageBriefing(reading, tag, form));
  }
  app.notFound((context) => answer(context, isolate, findNothing));
  app.onError((error) => {
    throw error;
  });
  return app;
}
