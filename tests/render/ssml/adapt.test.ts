import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speak } from "../../../src/edition/script.ts";
import { adaptSsml, SSML_ENGINES, type SsmlOptions } from "../../../src/edition/script-adapt.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { renderScript } from "../../../src/render/speech/render-script.ts";
import { articleWith, viewOf } from "../speech/fixture.ts";
import { blocks, languages } from "../speech/wordings.ts";
import { schemaFaults } from "./content-model.ts";
import { parseXml, textContent } from "./xml.ts";

const paragraph = (words: string) => ({
  kind: "paragraph",
  content: [{ kind: "text", text: words }],
});
const short = scriptOf([
  paragraph("The IAEA left"),
  { kind: "passage", lang: "ko", content: [paragraph("김정은이 왔다")] },
]);

function scriptOf(body: readonly unknown[], lang = "en") {
  return renderScript(viewOf(articleWith({ lang, body })));
}

function adapted(script: Parameters<typeof adaptSsml>[0], options: SsmlOptions) {
  const result = adaptSsml(script, options);
  if (!result.ok) throw new Error(`No part ${result.failure.part} of ${result.failure.parts}.`);
  return result.value;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

describe("SSML for an engine", () => {
  it("is the canonical document when no engine is named", () => {
    expect(adapted(short, {})).toEqual({ ssml: ssmlOf(short), part: 1, parts: 1 });
  });

  it("has version 1.0, a voice and regions for Azure", () => {
    const { ssml } = adapted(short, { for: "azure" });
    expect(ssml).toContain('<speak version="1.0"');
    expect(ssml).toContain('xml:lang="en-US">\n<voice name="en-US-AvaMultilingualNeural">');
    expect(ssml).toContain('<lang xml:lang="ko-KR">');
  });

  it("says the language again on every paragraph for espeak-ng", () => {
    const { ssml } = adapted(short, { for: "espeak" });
    expect(ssml.match(/<p>/gu)).toBeNull();
    expect(ssml.match(/<p xml:lang="en">/gu)?.length).toBe(4);
  });

  it("has a mark in every block when asked", () => {
    const { ssml } = adapted(short, { marks: "block" });
    expect([...ssml.matchAll(/<p><mark name="(b\d+)"\/>/gu)].map(([, name]) => name)).toEqual([
      "b1",
      "b2",
      "b3",
      "b4",
    ]);
  });

  it("comes in parts for Polly, none too long, with every word once and marks that go on", () => {
    const script = scriptOf(
      Array.from({ length: 40 }, (_, index) =>
        paragraph(`Paragraph ${index} of the IAEA & others. `.repeat(index % 7 === 0 ? 90 : 9)),
      ),
    );
    const { parts } = adapted(script, { for: "polly" });
    expect(parts).toBeGreaterThan(3);
    const texts = Array.from({ length: parts }, (_, index) => {
      const { ssml } = adapted(script, { for: "polly", part: index + 1, marks: "block" });
      const document = parseXml(ssml);
      expect(schemaFaults(document)).toEqual([]);
      expect(textContent(document).trim().length).toBeLessThanOrEqual(3_000);
      expect(ssml.length).toBeLessThanOrEqual(6_000);
      return textContent(document);
    });
    expect(folded(texts.join(" "))).toBe(folded(speak(script)));
  });

  it("splits a block of short sentences, and a sentence that is too long", () => {
    const script = scriptOf([paragraph("Go on. ".repeat(700)), paragraph("on and ".repeat(900))]);
    const { parts } = adapted(script, { for: "polly" });
    const texts = Array.from({ length: parts }, (_, index) => {
      const { ssml } = adapted(script, { for: "polly", part: index + 1 });
      expect(ssml.length).toBeLessThanOrEqual(6_000);
      return textContent(parseXml(ssml));
    });
    expect(folded(texts.join(" "))).toBe(folded(speak(script)));
  });

  it("knows how many parts there are when asked for another", () => {
    expect(adaptSsml(short, { part: 2 })).toEqual({ ok: false, failure: { part: 2, parts: 1 } });
  });

  it("is valid and keeps the words for every engine and any article", () => {
    const scripts = fc
      .tuple(languages, blocks)
      .map(([lang, body]) => renderScript(viewOf({ ...articleWith({ lang }), body: [...body] })));
    fc.assert(
      fc.property(scripts, fc.constantFrom(...SSML_ENGINES), (script, engine) => {
        const document = parseXml(adapted(script, { for: engine, marks: "block" }).ssml);
        expect(schemaFaults(document)).toEqual([]);
        expect(folded(textContent(document))).toBe(folded(speak(script)));
      }),
    );
  });
});
