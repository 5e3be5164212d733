import { exports } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { articleKey } from "../../src/edition/keys.ts";
import { SCRIPT_VERSION, type SpokenScript } from "../../src/edition/script.ts";
import { KIM, putRecord, putSite, SITE } from "./seed.ts";

const ORIGIN = "https://news.example";
const LONG = "He arrived on Monday and left on Tuesday, as he had done in every year before. ";

const SCRIPT: SpokenScript = {
  script: SCRIPT_VERSION,
  lang: "en",
  shortened: "This text has been shortened.",
  lines: [
    { sentences: [["Kim visits Russia."]] },
    { sentences: [[{ text: "Image: Kim walks.", images: "full" }]] },
    { sentences: Array.from({ length: 60 }, () => [LONG]) },
    { sentences: [[{ text: "End of article.", announce: "full" }]] },
  ],
};

beforeAll(async () => {
  await putSite(SITE);
  const script = JSON.stringify(SCRIPT);
  await putRecord(articleKey("kim"), { ...KIM, parts: { script } });
  await putRecord(articleKey("unscripted"), KIM);
});

function ask(path: string, headers: HeadersInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}/articles/${path}`, { headers }));
}

describe("a query asks for another text than the stored one", () => {
  test.each([
    ["kim.txt?announce=none", "Kim visits Russia.\n\nHe arrived on", "End of article."],
    ["kim.txt?images=full", "Image: Kim walks.", "nothing of this"],
    ["kim.txt?max=200", "This text has been shortened.", "End of article."],
    ["kim.ssml?announce=none", "<p><s>Kim visits Russia.", "End of article."],
    ["kim.ssml?for=azure", "<voice ", 'version="1.1"'],
    ["kim.ssml?marks=block", '<mark name="b1"/>', "<voice"],
  ])("%s", async (path, included, excluded) => {
    const response = await ask(path);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain(included);
    expect(text).not.toContain(excluded);
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
  });

  test("and gets the stored one when it asks for what is stored, or for nothing that is known", async () => {
    const stored = KIM.forms.txt;
    for (const query of [
      "",
      "?announce=full&unit=block",
      "?links=0",
      "?for=nobody",
      "?x=announce",
    ]) {
      expect(await (await ask(`kim.txt${query}`)).text()).toBe(stored);
    }
    expect(await (await ask("unscripted.txt?announce=none")).text()).toBe(stored);
  });

  test("on the article's own address too, and is told where just this is", async () => {
    const response = await ask("kim?max=200&utm=1", { Accept: "text/plain" });
    expect(await response.text()).toContain("This text has been shortened.");
    expect(response.headers.get("Content-Location")).toBe("/articles/kim.txt?max=200");
  });

  test("each has its own tag, whatever the order of the query", async () => {
    const tagOf = async (query: string) => {
      const response = await ask(`kim.txt${query}`);
      await response.text();
      return response.headers.get("ETag") ?? "";
    };
    const [plain, none, both, turned] = await Promise.all(
      ["", "?announce=none", "?announce=none&images=full", "?images=full&announce=none&utm=1"].map(
        tagOf,
      ),
    );
    expect(new Set([plain, none, both]).size).toBe(3);
    expect(turned).toBe(both);
    const again = await ask("kim.txt?announce=none", { "If-None-Match": none ?? "" });
    expect(again.status).toBe(304);
  });

  test("goes out compressed where the stored one would", async () => {
    const response = await ask("kim.ssml?announce=none", { "Accept-Encoding": "br" });
    expect(response.headers.get("Content-Encoding")).toBe("br");
    // The runtime undoes the coding on its way here, as a browser does: bytes in another would fail.
    expect(await response.text()).toContain("Kim visits Russia.");
  });
});

describe("a value that is not known", () => {
  test.each([
    ["kim.txt?announce=loud", "/articles/kim.txt?announce=brief"],
    ["kim.txt?max=few", "/articles/kim.txt?max=100"],
    ["kim.ssml?for=nobody", "/articles/kim.ssml?for=polly"],
    ["kim.ssml?marks=word", "/articles/kim.ssml?marks=block"],
    ["kim.ssml?part=0", "/articles/kim.ssml?part=1"],
  ])("%s is a 400 that lists the known ones", async (path, known) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(known.slice(known.indexOf("?") + 1));
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("an engine that takes little at a time", () => {
  test("is offered the parts before and after", async () => {
    const first = await ask("kim.ssml?for=polly");
    await first.text();
    expect(first.headers.get("Link")).toContain(
      '</articles/kim.ssml?for=polly&part=2>; rel="next"',
    );
    const second = await ask("kim.ssml?for=polly&part=2");
    expect(await second.text()).toContain("<speak");
    expect(second.headers.get("Link")).toContain('rel="prev"');
    expect(second.headers.get("Link")).not.toContain('rel="next"');
  });

  test("gets a 404 for a part that there is not, with those that there are", async () => {
    const response = await ask("kim.ssml?for=polly&part=99");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("for=polly&amp;part=2");
  });
});
