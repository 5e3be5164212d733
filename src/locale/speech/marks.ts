import type { InlineRule } from "./speech-rules.ts";

/** Rule 6: three full stops or more are an ellipsis. */
export const ELLIPSIS: InlineRule = {
  name: "6 ellipsis",
  apply: (text) => text.replace(/\.{3,}| ?\.(?: \.){2,}/gu, "…"),
};

const BULLETS = "•‣⁃▪▫■□◦●○◆◇►▶▸→➔➜➤➡⇒";
/** Signs that are bullets only when a space parts them from the words: `- Rice`, not `-5`. */
const DASHES = "*·–—-";
const LEADING = new RegExp(`^(?:(?:[${BULLETS}]\\uFE0F? ?)|[${DASHES}] )+(?=\\S)`, "u");

/** Rule 16: bullets and arrows at the start go, and an upright line parts clauses. */
export function bulletRule(comma: string): InlineRule {
  return {
    name: "16 bullets",
    apply: (text) =>
      text
        .trim()
        .replace(LEADING, "")
        .replace(/(?<=\S) ?\| ?(?=\S)/gu, comma),
  };
}

/** A flag, or pictographs held together by joiners, followed by itself (UTS 51, 1.4.9). */
const REPEATED =
  /(\p{RI}\p{RI}|[\p{Nd}]\uFE0F?\u20E3|\p{Extended_Pictographic}\uFE0F?[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)(?:\s*\1)+/gu;

/** Rule 17: an emoji that is repeated is said once, and skin tones are not told. */
export const EMOJI: InlineRule = {
  name: "17 emoji",
  apply: (text) => {
    // Nearly no block has one, and the patterns below are slow.
    if (!/\p{Extended_Pictographic}|\p{RI}|\u20E3/u.test(text)) return text;
    return text.replace(/[\u{1F3FB}-\u{1F3FF}]|[#*]\uFE0F?\u20E3/gu, "").replace(REPEATED, "$1");
  },
};
