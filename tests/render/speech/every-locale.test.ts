import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_SWITCHES, type Switches, speak } from "../../../src/edition/script.ts";
import { plural } from "../../../src/locale/fill.ts";
import type { Plural } from "../../../src/locale/locale.ts";
import { LOCALES } from "../../../src/locale/locales.ts";
import { renderScript } from "../../../src/render/speech/render-script.ts";
import { articleWith, FIXTURES, viewOf } from "./fixture.ts";
import { expectGolden } from "./golden.ts";

const folder = join(FIXTURES, "locales");
const fields: object = JSON.parse(readFileSync(join(folder, "article.json"), "utf8"));
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

/** One article with every block, for a person who reads the language to judge. */
describe.each(LOCALES.map((locale) => ({ lang: locale.tag, locale })))(
  "every block in $lang",
  ({ lang, locale }) => {
    const script = renderScript(viewOf(articleWith({ ...fields, lang })));
    const said = (switches: Partial<Switches>) =>
      speak(script, { ...DEFAULT_SWITCHES, ...switches });

    it("is what a person has read", () => {
      const { list, tableRows, tableColumns, tableMoreRows, code, topStories } = locale.speech;
      const counted = [list, tableRows, tableColumns, tableMoreRows, code, topStories].map(
        (forms: Plural) => COUNTS.map((count) => plural(forms, count, lang)).join(" | "),
      );
      const whole = said({ images: "full", links: true });
      expectGolden(join(folder, `${lang}.txt`), `${whole}\n${counted.join("\n")}\n`);
    });

    it.each(["brief", "none"] as const)("leaves no mark behind with announce=%s", (announce) => {
      const lines = said({ announce, images: "full", links: true, unit: "sentence" }).split("\n");
      expect(lines.filter((line) => /^[\s.,:;،؛。、，：፦።।۔]/u.test(line))).toEqual([]);
      expect(lines.filter((line) => /[:：፦]\s*$/u.test(line))).toEqual([]);
    });

    it("says passages in another language alone when nothing is announced", () => {
      const lines = said({ announce: "none" }).split("\n\n");
      expect(lines).toContain("नमस्ते।");
      expect(lines).toContain("안녕.");
    });
  },
);
