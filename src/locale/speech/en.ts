import { dashRules } from "./dashes.ts";
import { EN_ALIASES } from "./en-aliases.ts";
import { EN_OPENING } from "./en-opening.ts";
import { EN_QUANTITIES } from "./en-quantities.ts";
import { EN_SIGNS } from "./en-signs.ts";
import { EN_MONTHS, EN_SPANS, EN_TIMES } from "./en-times.ts";
import { EN_TITLES } from "./en-titles.ts";
import { bulletRule, ELLIPSIS, EMOJI } from "./marks.ts";
import { magnitudeRule, unitRule } from "./quantities.ts";
import { replacing, type SpeechRules } from "./speech-rules.ts";

/** English (spec/audio-text.md, Inline rules), in the order of the specification. */
export const en: SpeechRules = {
  lang: "en",
  rules: [
    ...EN_SPANS,
    replacing(
      "3 codes",
      /(?<![\p{L}\p{N}-])(\p{Lu}{1,3}-?)(\p{Nd}{1,4})–(?=\1\p{Nd})/gu,
      "$1$2 to ",
    ),
    ...dashRules({ range: " to ", comma: ", ", months: EN_MONTHS }),
    ELLIPSIS,
    magnitudeRule(EN_QUANTITIES),
    replacing(
      "7 from one amount to another",
      /(?<=\p{Sc}\p{Nd}[\p{Nd}.,]*(?: (?:thousand|million|billion|trillion))?)-(?=\p{Sc}?\p{Nd})/gu,
      " to ",
    ),
    unitRule(EN_QUANTITIES),
    replacing(
      "8 feet and inches",
      /(?<=\b(?:feet|foot) \p{Nd}{1,2})(?:in(?![\p{L}\p{N}])| in(?=[,;)]| (?:tall|high|long|wide)\b))/gu,
      " inches",
    ),
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
    ..."Oct. Nov. Dec. U.S. U.K. U.N. Fig. Vol. approx. pp. p. ca. Co. Corp. Inc. Ltd. Apt. ch. Ch. art. sec. Pt. pt. a.k.a. P.O. ft. feat.".split(
      " ",
    ),
  ],
  opening: EN_OPENING,
  aliases: EN_ALIASES,
};
