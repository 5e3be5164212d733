import { describe, expect, it } from "vitest";
import { mean } from "./error-rate.ts";
import { measured } from "./measure.ts";
import { SNIPPETS } from "./snippets.ts";

/** The aims of spec/audio-text.md, on the snippets that no rule was tuned for (every third). */
describe("speech as espeak-ng says it", async () => {
  const all = await measured(SNIPPETS);
  const heldOut = all.filter((_, index) => index % 3 === 2);

  it("is nearer to a good reader than the page's bare text", () => {
    const rate = (form: "naive" | "text" | "ssml") => mean(all.map(({ errors }) => errors[form]));
    expect(rate("ssml")).toBeLessThan(rate("text"));
    expect(rate("text")).toBeLessThan(rate("naive") / 3);
  });

  it("has a phoneme error rate of at most 0.05 for text and 0.02 for SSML", () => {
    expect(mean(heldOut.map(({ errors }) => errors.text))).toBeLessThanOrEqual(0.05);
    expect(mean(heldOut.map(({ errors }) => errors.ssml))).toBeLessThanOrEqual(0.02);
    expect(mean(all.map(({ errors }) => errors.ssml))).toBeLessThanOrEqual(0.02);
  });

  it("reads no symbol by its name in SSML", () => {
    expect(
      all.filter(({ symbols }) => symbols.ssml > 0).map(({ written }) => written.text),
    ).toEqual([]);
  });
});
