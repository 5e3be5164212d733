import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { localeFor } from "../../../src/locale/locales.ts";
import { articleMain, shellView, wholePage } from "../../templates/sample-pages.ts";
import { problemsOf } from "../../templates/valid-html.ts";

/** Pages as the web has them, beside the project; not part of it. */
const FOLDER = "../shared/real/pages";
const pages = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (pages.length === 0) console.info(`${FOLDER} is absent: no real page is rendered.`);

describe.skipIf(pages.length === 0)("a page of the web", () => {
  it.each(pages)("%s gives valid HTML in both forms", async (name) => {
    const text = readFileSync(`${FOLDER}/${name}/source.html`, "utf8");
    const ingested = ingest({ type: "html", text }, { lang: "en" });
    if (!ingested.ok) {
      // Two of them have no title anywhere; a page without one is refused, not rendered.
      expect(ingested.failure.message).toBe("The article has no title.");
      return;
    }
    const { article } = ingested.value;
    for (const edition of ["full", "lite"] as const) {
      const view = shellView(localeFor(article.lang), article.lang, edition);
      expect(await problemsOf(wholePage(view, articleMain(article, edition)))).toEqual([]);
    }
  });
});
