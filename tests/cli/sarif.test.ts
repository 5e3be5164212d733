import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSource } from "../../src/cli/check-source.ts";
import type { CheckedArticle } from "../../src/cli/checked-article.ts";
import { sarif } from "../../src/cli/sarif.ts";
import { RULES } from "../../src/gate/rules.ts";
import { expectSarif } from "./sarif-shape.ts";

function checked(name: string, text: string, accepted: readonly string[] = []): CheckedArticle {
  const check = checkSource({ type: "markdown", text, language: "en", accepted });
  return { name, text, check };
}

const WARNED = "---\ntitle: Ferry\nlang: en\nsectoin: sea\n---\n\nIt left.\n";

test("a log of nothing has every rule and no result", () => {
  const run = expectSarif(sarif([], RULES));
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

test("an accepted warning is suppressed, and others are not", () => {
  const [accepted, open] = expectSarif(
    sarif([checked("a.md", WARNED, ["front-matter-unknown"]), checked("b.md", WARNED)], RULES),
  ).results;
  expect(accepted?.suppressions).toEqual([{ kind: "inSource", status: "accepted" }]);
  expect(open?.suppressions).toBeUndefined();
});

test("addresses are relative references with forward slashes; what is on the web stays as it is", () => {
  const names = [join("drafts", "김 100%.md"), "https://news.example.org/articles/ferry"];
  const { results } = expectSarif(
    sarif(
      names.map((name) => checked(name, WARNED)),
      RULES,
    ),
  );
  expect(
    results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri),
  ).toEqual(["drafts/%EA%B9%80%20100%25.md", "https://news.example.org/articles/ferry"]);
});
