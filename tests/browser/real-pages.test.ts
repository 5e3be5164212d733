import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { launchBrowser, viewOf } from "./chromium.ts";

/**
 * Real articles as they are, boilerplate and all: sent to the API, and what comes out looked at in
 * the browser. The gate may refuse one; its rendered forms come back all the same from a dry run.
 */
const REAL = join(import.meta.dirname, "../../../shared/real");
const FOLDER = join(REAL, "pages");
const isThere = existsSync(FOLDER);
if (!isThere) console.warn("Not tested: the folder of real pages is not there.");
const names = isThere ? readdirSync(FOLDER) : [];

let browser: Browser;
let page: Page;
let frame: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ ...viewOf(1280, "light"), bypassCSP: true });
  // Pages of the web name images of the web, and nothing may be asked of it.
  await context.route(/^(?!data:)/u, (route) => route.abort());
  page = await context.newPage();
  frame = await (await fetch(inject("origin"))).text();
});
afterAll(() => browser.close());

describe.skipIf(!isThere)("real pages", () => {
  test.each(names)("%s", async (name) => {
    const source = readFileSync(join(FOLDER, name, "source.html"), "utf8");
    const { status, body } = await dryRun(`real-${names.indexOf(name)}`, "text/html", source);
    expect([200, 422]).toContain(status);
    const html = body.forms?.html;
    if (html === undefined) {
      // Without a title there is nothing to render: the refusal must say so.
      expect(JSON.stringify(body.findings)).toContain("title-missing");
      return;
    }
    await page.setContent(frame.replace(/<main\b[\s\S]*<\/main>/u, () => html));
    // Their colours are those of every article, which are measured on the sample edition.
    expect(await axeFaults(page, "structure")).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(REAL, "seed-article.txt")))("the article it began from", () => {
  test("is published and reads as a page and as text", async () => {
    const [title = "", lead = "", ...body] = readFileSync(join(REAL, "seed-article.txt"), "utf8")
      .split(/\n\s*\n/u)
      .map((block) => block.trim())
      .filter((block) => !["", "Accessibility links", "Breaking News"].includes(block));
    const matter = `---\ntitle: ${JSON.stringify(title)}\nlang: en\nlead: ${JSON.stringify(lead)}\n---\n\n`;
    const { status, body: answer } = await dryRun(
      "seed",
      "text/markdown",
      matter + body.join("\n\n"),
    );
    expect(status, JSON.stringify(answer.findings)).toBe(200);
    expect(answer.forms?.txt).toContain(`${title}.\n\n${lead}\n\n`);
    await page.setContent(frame.replace(/<main\b[\s\S]*<\/main>/u, () => answer.forms?.html ?? ""));
    expect(await page.locator("h1").textContent()).toBe(title);
    expect(await axeFaults(page)).toEqual([]);
  });
});

interface DryRun {
  readonly forms?: Readonly<Record<string, string>>;
  readonly findings?: unknown;
}

async function dryRun(slug: string, type: string, source: string) {
  const answer = await fetch(`${inject("origin")}/api/articles/${slug}?dry-run=1`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${inject("token")}`, "Content-Type": type },
    body: source,
  });
  return { status: answer.status, body: (await answer.json()) as DryRun };
}
