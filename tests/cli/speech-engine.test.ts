import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { speakAloud } from "../../src/cli/speech-engine.ts";

const absent = spawnSync("espeak-ng", ["--version"]).error !== undefined;
if (absent) console.log("espeak-ng is not installed: how it is called has not been tested.");

const wav = join(mkdtempSync(join(tmpdir(), "lectern-speech-")), "out.wav");
const document = (lang: string, words: string) =>
  `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${lang}"><p><s>${words}\n</s></p></speak>`;

describe.skipIf(absent)("the system's speech engine", () => {
  it.each([
    ["fa", "چگونه به این سایت گوش کنیم."],
    ["ko", "김정은이 왔다."],
    ["ru", "Ким прибыл в Москву."],
    ["pt-BR", "O presidente chegou."],
    ["zh-Hant", "金正恩到了。"],
  ])("speaks %s", async (lang, text) => {
    const spoken = await speakAloud({ lang, text, ssml: document(lang, text) }, wav);
    expect(spoken).toEqual({ ok: true, value: "espeak-ng" });
    // A second of sound at 22,050 samples of two bytes; letters that went wrong are spelt at length.
    const seconds = readFileSync(wav).length / 44_100;
    expect(seconds).toBeGreaterThan(0.8);
    expect(seconds).toBeLessThan(5);
  });

  it("says so when it has no voice for the language", async () => {
    const spoken = await speakAloud({ lang: "ha", text: "Sannu." }, wav);
    expect(spoken).toEqual({
      ok: false,
      failure: expect.stringContaining("espeak-ng has no voice for Hausa (ha)."),
    });
  });
});
