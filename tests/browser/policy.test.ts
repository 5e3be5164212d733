import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { articlePath, frontPath, PATHS } from "../../src/paths.ts";
import { launchBrowser } from "./chromium.ts";
import { PAGES } from "./pages.ts";

/** The policy of every page, as a browser with scripts switched on keeps it. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visiting(
  path: string,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isStatus = message.text().startsWith("Failed to load resource: the server responded");
    if (!isStatus) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(inject("origin") + path);
  await look(page, complaints);
  await page.close();
}

test.each(PAGES)("$name gives a browser nothing to complain of", async ({ path }) => {
  await visiting(path, async (_, complaints) => {
    expect(complaints).toEqual([]);
  });
});

describe("what machines are told", () => {
  test("is on the page of an article as data, which nothing has run", async () => {
    await visiting(articlePath("how-to-listen"), async (page, complaints) => {
      const data = await page.locator("script").allTextContents();
      expect(data.map((text) => JSON.parse(text))).toMatchObject([{ "@type": "NewsArticle" }]);
      expect(complaints).toEqual([]);
    });
  });

  test("a browser takes the manifest of the front page as it is", async () => {
    await visiting(frontPath(), async (page, complaints) => {
      const session = await page.context().newCDPSession(page);
      const { url, errors, data } = await session.send("Page.getAppManifest");
      expect(url).toBe(`${inject("origin")}${PATHS.manifest}`);
      expect(errors).toEqual([]);
      expect(JSON.parse(data ?? "")).toMatchObject({ name: "Lectern", start_url: "/" });
      expect(complaints).toEqual([]);
    });
  });
});
