import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../../src/locale/lexicon/default-lexicon.ts";
import { listingContext } from "../../../src/render/speech/context.ts";
import { pieceText } from "../../../src/render/speech/utterance.ts";
import { plainWords } from "../../../src/render/speech/words.ts";
import { FIXTURES } from "./fixture.ts";

/** A file a language: `input → output` a line under the name of its rule; `\u00A0` is written so. */
const files = readdirSync(join(FIXTURES, "rules")).filter((name) => name.endsWith(".txt"));

function cases(file: string): readonly [input: string, output: string][] {
  return readFileSync(join(FIXTURES, "rules", file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) =>
      line.replace(/\\u([0-9A-F]{4})/gu, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    )
    .map((line) => {
      const at = line.lastIndexOf(" → ");
      return [line.slice(0, at), line.slice(at + 3)];
    });
}

function said(text: string, lang: string): string {
  return pieceText(plainWords(text, listingContext(lang, defaultLexicon)));
}

describe.each(files)("rules for words in %s", (file) => {
  const lang = file.replace(".txt", "");
  it.each(cases(file))("%s → %s", (input, output) => {
    expect(said(input, lang)).toBe(output);
  });

  it("change nothing the second time", () => {
    for (const [, output] of cases(file)) expect(said(output, lang)).toBe(output);
  });
});
