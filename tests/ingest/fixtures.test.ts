import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { renderMarkdown } from "../../src/render/markdown/markdown.ts";

const ROOT = join(import.meta.dirname, "../fixtures/ingest");
const UPDATE = process.env["UPDATE"] === "1";

/**
 * A folder a behaviour: `input.md` or `input.html`, and what comes of it: `article.json`, with the
 * findings and the lines of the blocks, and `article.md`, what an editor would download.
 */
describe.each(readdirSync(ROOT).sort())("%s", (name) => {
  const folder = join(ROOT, name);
  const type = existsSync(join(folder, "input.md")) ? "markdown" : "html";
  const input = join(folder, type === "markdown" ? "input.md" : "input.html");

  it("gives this article and these findings", () => {
    const result = ingest({ type, text: readFileSync(input, "utf8") }, { lang: "en" });
    const outcome = result.ok
      ? {
          article: result.value.article,
          findings: result.value.findings,
          lines: result.value.article.body.map((_, index) =>
            result.value.lines.at(`body[${index}]`),
          ),
        }
      : { failure: result.failure };
    expectFile(join(folder, "article.json"), `${JSON.stringify(outcome, null, 2)}\n`);
    if (result.ok) expectFile(join(folder, "article.md"), renderMarkdown(result.value.article));
  });
});

function expectFile(file: string, actual: string): void {
  if (UPDATE) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
