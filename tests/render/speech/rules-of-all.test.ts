import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speak } from "../../../src/edition/script.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { ALLOWED } from "../../../src/locale/speech/allowed-characters.ts";
import { renderScript } from "../../../src/render/speech/render-script.ts";
import { articleArbitrary } from "../../article/arbitrary.ts";
import { schemaFaults } from "../ssml/content-model.ts";
import { parseXml, textContent } from "../ssml/xml.ts";
import { articleWith, viewOf } from "./fixture.ts";
import { blocks, languages, wording } from "./wordings.ts";

/** Articles of any shape, and articles whose words are hard to say. */
const views = fc.oneof(
  articleArbitrary.map(viewOf),
  fc
    .tuple(wording, languages, blocks)
    .map(([title, lang, body]) =>
      viewOf({ ...articleWith({ lang, body: [] }), title, body: [...body] }),
    ),
);

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What holds for any article, whatever it contains (spec/audio-text.md). */
describe("speech of any article", () => {
  it("says nothing outside the allowed set, and no address", () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = speak(renderScript(view));
        const forbidden = [...text].filter((sign) => sign !== "\n" && !ALLOWED.test(sign));
        expect(forbidden).toEqual([]);
        expect(text).not.toMatch(/https?:|www\.|\.(?:jpg|html)\b/iu);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it("is one block a line, in NFC, with a blank line between and one line feed at the end", () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = speak(renderScript(view));
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/\r|\n\n\n|[ \t]\n|\n[ \t]/u);
        expect(
          text
            .replace(/\n$/u, "")
            .split("\n\n")
            .every((line) => !line.includes("\n")),
        ).toBe(true);
        expect(text.endsWith("\n")).toBe(true);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it("has the same words in SSML, which is valid", () => {
    fc.assert(
      fc.property(views, (view) => {
        const script = renderScript(view);
        const document = parseXml(ssmlOf(script));
        expect(schemaFaults(document)).toEqual([]);
        expect(folded(textContent(document))).toBe(folded(speak(script)));
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it("stays within a length that is asked for", () => {
    fc.assert(
      fc.property(
        views,
        fc.integer({ min: 100, max: 400 }),
        fc.constantFrom("block", "sentence"),
        (view, max, unit) => {
          const text = speak(renderScript(view), {
            announce: "full",
            images: "full",
            links: true,
            unit,
            max,
          });
          expect(text.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });

  it("has every sentence of the whole when nothing is announced", () => {
    fc.assert(
      fc.property(views, (view) => {
        const script = renderScript(view);
        const quiet = speak(script, {
          announce: "none",
          images: "none",
          links: false,
          unit: "block",
        });
        expect(quiet.length).toBeLessThanOrEqual(speak(script).length);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });
});
