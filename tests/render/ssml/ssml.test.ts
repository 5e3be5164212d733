import { describe, expect, it } from "vitest";
import { renderAudioText } from "../../../src/render/audio-text/audio-text.ts";
import { renderSsml } from "../../../src/render/ssml/ssml.ts";
import { fixtureNames, fixtureView } from "../speech/fixture.ts";
import { schemaFaults } from "./content-model.ts";
import { parseXml, textContent } from "./xml.ts";

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** spec/audio-text.md, SSML v1. */
describe("SSML of a fixture", () => {
  it.each(fixtureNames())("%s is valid and has the words of the audio text", (name) => {
    const view = fixtureView(name);
    const ssml = renderSsml(view);
    const document = parseXml(ssml);
    expect(schemaFaults(document)).toEqual([]);
    expect(folded(textContent(document))).toBe(folded(renderAudioText(view)));
    expect(ssml).not.toMatch(/[^\n]<\/s>/u);
  });
});

describe("the checker itself", () => {
  it.each([
    ["an unclosed element", "<speak><p></speak>"],
    ["a bare ampersand", "<speak>AT&T</speak>"],
    ["a control character", "<speak>\u0001</speak>"],
    ["two roots", "<speak/><speak/>"],
    ["an entity of HTML", "<speak>&nbsp;</speak>"],
    ["a repeated attribute", '<speak version="1.1" version="1.1"/>'],
    ["an unbound prefix", "<mstts:speak/>"],
    ["the end of a CDATA section in text", "<speak>]]></speak>"],
  ])("refuses %s", (_, source) => {
    expect(() => parseXml(source)).toThrow();
  });

  it("finds what the schema does not allow", () => {
    const source =
      '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en"><s><p>x</p></s></speak>';
    expect(schemaFaults(parseXml(source))).toEqual(["<s> in <speak>."]);
  });
});
