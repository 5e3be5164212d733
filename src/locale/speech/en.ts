import { dashRules } from "./dashes.ts";
import { EN_ALIASES } from "./en-aliases.ts";
import { EN_OPENING } from "./en-opening.ts";
import { EN_QUANTITIES } from "./en-quantities.ts";
import { EN_SIGNS } from "./en-signs.ts";
import { EN_MONTHS, EN_TIMES } from "./en-times.ts";
import { EN_TITLES } from "./en-titles.ts";
import { bulletRule, ELLIPSIS, EMOJI } from "./marks.ts";
import { magnitudeRule, unitRule } from "./quantities.ts";
import type { SpeechRules } from "./speech-rules.ts";

/** English (spec/audio-text.md, Inline rules), in the order of the specification. */
export const en: SpeechRules = {
  lang: "en",
  rules: [
    ...dashRules({ range: " to ", comma: ", ", months: EN_MONTHS }),
    ELLIPSIS,
    magnitudeRule(EN_QUANTITIES),
    unitRule(EN_QUANTITIES),
    ...EN_TIMES,
    ...EN_TITLES,
    ...EN_SIGNS,
    bulletRule(", "),
    EMOJI,
  ],
  abbreviations: [
    ..."Mr. Mrs. Ms. Dr. Prof. St. Mt. Gen. Lt. Col. Maj. Capt. Sgt. Adm. Gov. Sen. Rep.".split(
      " ",
    ),
    ..."Rev. Hon. No. Nos. vs. v. cf. e.g. i.e. a.m. p.m. Jan. Feb. Mar. Apr. Aug. Sept.".split(
      " ",
    ),
    ..."Oct. Nov. Dec. U.S. U.K. U.N. Fig. Vol. approx. pp. p. ca. Co. Corp. Inc. Ltd.".split(" "),
  ],
  opening: EN_OPENING,
  aliases: EN_ALIASES,
};
