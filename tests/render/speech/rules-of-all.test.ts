import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Switches, speak } from "../../../src/edition/script.ts";
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

const switches: fc.Arbitrary<Switches> = fc.record(
  {
    announce: fc.constantFrom("full", "brief", "none"),
    images: fc.constantFrom("caption", "full", "none"),
    links: fc.boolean(),
    unit: fc.constantFrom("block", "sentence"),
    max: fc.integer({ min: 100, max: 3000 }),
  },
  { requiredKeys: ["announce", "images", "links", "unit"] },
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

  it("has the same words in SSML whatever is asked for, and is valid", () => {
    fc.assert(
      fc.property(views, switches, (view, chosen) => {
        const script = renderScript(view);
        const document = parseXml(ssmlOf(script, chosen));
        expect(schemaFaults(document)).toEqual([]);
        // A sentence a line parts what no space parts in Chinese.
        const plain = (text: string) =>
          chosen.unit === "sentence" ? text.replace(/\s+/gu, "") : folded(text);
        expect(plain(textContent(document))).toBe(plain(speak(script, chosen)));
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

  it.each(["word — word ", "a--b ", "$5m-$10m ", "Dr. The ", "Oui. » ", "Mon–Fri ", "_a_ "])(
    "takes no more than its share of time for a block of “%s”",
    (words) => {
      const body = [{ kind: "paragraph", content: [{ kind: "text", text: words.repeat(8_000) }] }];
      const started = performance.now();
      renderScript(viewOf(articleWith({ body })));
      // A tenth of this is usual; a rule that looks over the whole block each time takes ten times it.
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
