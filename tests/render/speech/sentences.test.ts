import { describe, expect, it } from "vitest";
import { speak } from "../../../src/edition/script.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { LOCALES } from "../../../src/locale/locales.ts";
import { renderScript } from "../../../src/render/speech/render-script.ts";
import { sentenceEnds } from "../../../src/render/speech/sentences.ts";
import { articleWith, viewOf } from "./fixture.ts";

function sentences(text: string, lang = "en"): string[] {
  let start = 0;
  return sentenceEnds(text, lang).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
}

const paragraph = (text: string) => ({ kind: "paragraph", content: [{ kind: "text", text }] });

describe("sentences of a text", () => {
  it.each([
    ["en", "He left at 5 p.m. The rest stayed.", ["He left at 5 p.m.", "The rest stayed."]],
    ["en", "At 5 p.m. Monday he left the U.S. They stayed.", 2],
    ["en", "J. K. Rowling met Kim J. Park.", 1],
    ["en", "Samsung Co. (005930.KS) fell. It rose.", 2],
    ["en", "“Why?” he asked. He said “Go!” Then he left.", 3],
    ["en", "He went… … on. It ended.", 2],
    ["en", "1. The rice.", 1],
    ["en", "They left. 5 men stayed until approx. 6 others came.", 2],
    ["ru", "Он ушёл. 23 ноября пришёл.", 2],
    ["fr", "« Oui. » Puis il part.", ["« Oui. »", "Puis il part."]],
    ["fr", "«\u00A0Oui.\u00A0» Puis il part.", ["«\u00A0Oui.\u00A0»", "Puis il part."]],
    ["fr", "«\u202FNon\u202F!\u202F», dit-il.", 1],
    ["fr", "« Quoi ? » demanda-t-il. « Bien. » Il sort.", 3],
    ["de", "Er ging. »Ja«, sagte sie. „Nein.“ Dann kam er am 5. Mai.", 4],
    ["zh-Hans", "“好。”他说。然后走了。", 3],
  ] as const)("in %s: %s", (lang, text, expected) => {
    const found = sentences(text, lang);
    if (typeof expected === "number") expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });
});

describe.each(LOCALES.map(({ tag, punctuation }) => ({ lang: tag, punctuation })))(
  "quotation marks in $lang",
  ({ lang, punctuation: { openQuote, closeQuote, stop } }) => {
    const quoted = `${openQuote}Kim${stop}${closeQuote}`;
    const script = renderScript(
      viewOf(
        articleWith({
          lang,
          body: [
            { kind: "quote", content: [paragraph(`Kim${stop}`)] },
            paragraph(`${quoted} Park${stop}`),
          ],
        }),
      ),
    );

    it("close the sentence that they opened in", () => {
      const text = speak(script, {
        announce: "none",
        images: "none",
        links: false,
        unit: "sentence",
      });
      const lines = text.split("\n");
      expect(lines.filter((line) => line.includes("Kim"))).toEqual([quoted, quoted]);
      expect(lines).toContain(`Park${stop}`);
    });

    it("are all in the SSML", () => {
      expect(ssmlOf(script).split(closeQuote.trim()).length - 1).toBe(2);
    });
  },
);
