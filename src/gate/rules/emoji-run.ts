import { EMOJI_TOGETHER } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { stretches } from "../stretches.ts";

/** One emoji, however many characters it is made of: a family, a flag, a hand with a skin tone. */
const ONE = String.raw`(?:\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\u{1F3FB}-\u{1F3FF}\uFE0F]?`;
const EMOJI = new RegExp(ONE, "gv");

/** Emoji in a row (WCAG 1.1.1): each is read by its name. */
export const emojiRun: Rule = {
  id: "emoji-run",
  version: 2,
  severity: "warning",
  criteria: ["1.1.1"],
  why: "Each emoji is read by its name, so a row of them is a row of words that nobody wrote.",
  messages: {
    run: {
      message: "{count} emoji stand together: {emoji}.",
      fix: "Keep one, and say in words what it stands for.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const { path, text } of stretches(scope)) {
      // A quick look first: few articles have any.
      if (!/\p{Extended_Pictographic}|\p{RI}|\u20E3/u.test(text)) continue;
      for (const { count, emoji } of runs(text)) {
        if (count < EMOJI_TOGETHER) continue;
        const excerpt = excerptOf(emoji);
        yield { outcome: "fail", path, message: "run", excerpt, values: { count, emoji: excerpt } };
      }
    }
  },
};

/** Emoji with nothing but space between them. */
function runs(text: string): readonly { count: number; emoji: string }[] {
  const found: { count: number; start: number; end: number }[] = [];
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    const last = found.at(-1);
    const end = index + emoji.length;
    const follows = last !== undefined && text.slice(last.end, index).trim() === "";
    if (!follows) found.push({ count: 1, start: index, end });
    else Object.assign(last, { count: last.count + 1, end });
  }
  return found.map(({ count, start, end }) => ({ count, emoji: text.slice(start, end) }));
}
