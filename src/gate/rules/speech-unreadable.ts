import { ALLOWED } from "../../locale/speech/allowed-characters.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { stretches } from "../stretches.ts";

/**
 * Signs that mean something and that no engine can be given: a replaced character, an icon of a
 * private font, mathematics and keys. Arrows, boxes and shapes part words or adorn, `<`, `~` and the
 * like are said by the language's rules or mark up, and U+FFFC stands for code.
 */
const LOST =
  /[\uFFFD\p{Co}[[\p{Sm}\p{So}]--[\uFFFC\u226A\u226B\u2669-\u266C\u2190-\u21FF\u2500-\u25FF\u2700-\u27BF\u27F0-\u27FF\u2900-\u297F\u2B00-\u2BFF\u3000-\u33FF<>\|~¦®™℠℗°\uFF1C\uFF1E\uFF5C\uFF5E]]]/v;
const LOST_ALL = new RegExp(LOST, "gv");

/** What cannot be said: in the text, where it would be left out, or in what will be heard. */
export const speechUnreadable: Rule = {
  id: "speech-unreadable",
  version: 2,
  severity: "warning",
  criteria: [],
  why: "A sign that has no sound is left out of what people hear, and the sentence loses it.",
  messages: {
    lost: {
      message: "These signs cannot be heard: {signs} ({codes}).",
      fix: "Write in words what they say, or mend the text if they came from a wrong encoding or an icon.",
    },
    heard: {
      message: "The audio text has signs that engines cannot read: {signs} ({codes}).",
      fix: "Write in words what they say.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const { path, text } of stretches(scope)) {
      if (!LOST.test(text)) continue;
      const signs = (text.match(LOST_ALL) ?? []).filter((sign) => !ALLOWED.test(sign));
      if (signs.length === 0) continue;
      const excerpt = excerptOf(text);
      yield { outcome: "fail", path, message: "lost", excerpt, values: named(signs) };
    }
    const heard = disallowed(scope.audioText);
    if (heard.length > 0)
      yield { outcome: "fail", path: "", message: "heard", values: named(heard) };
  },
};

/** Letters, digits and common punctuation need no closer look. */
const UNSURE = /[^\p{L}\p{M}\p{N}\s.,;:!?'’‘"“”()-]/gu;

function disallowed(audioText: string): readonly string[] {
  return (audioText.match(UNSURE) ?? []).filter((sign) => !ALLOWED.test(sign));
}

/** The different signs and their numbers in Unicode: some cannot be seen. */
function named(signs: readonly string[]): { readonly signs: string; readonly codes: string } {
  const different = [...new Set(signs)].slice(0, 10);
  const codes = different.map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return { signs: different.join(" "), codes: codes.join(", ") };
}
