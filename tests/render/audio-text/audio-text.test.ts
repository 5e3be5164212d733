import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderAudioText } from "../../../src/render/audio-text/audio-text.ts";
import { renderSsml } from "../../../src/render/ssml/ssml.ts";
import { FIXTURES, fixtureNames, fixtureView } from "../speech/fixture.ts";
import { expectGolden } from "../speech/golden.ts";

/** spec/audio-text.md, Blocks: every row of its table is a folder, and so is every odd case. */
describe("audio text of a fixture", () => {
  it.each(fixtureNames())("%s", (name) => {
    const view = fixtureView(name);
    expectGolden(join(FIXTURES, name, "expected.txt"), renderAudioText(view));
    expectGolden(join(FIXTURES, name, "expected.ssml"), renderSsml(view));
  });

  it("is the same each time", () => {
    const view = fixtureView("table");
    expect(renderAudioText(view)).toBe(renderAudioText(view));
  });
});
