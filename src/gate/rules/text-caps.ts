import { type CapitalRun, capitalRuns, isShouted } from "../capital-runs.ts";
import { excerptOf } from "../excerpt.ts";
import { isDateline } from "../is-dateline.ts";
import type { Rule, Sighting } from "../rule.ts";
import { type Stretch, stretches } from "../stretches.ts";

/** Scripts with capitals; Georgian has them and does not use them. */
const CASED: ReadonlySet<string | undefined> = new Set(["Latn", "Cyrl", "Grek", "Armn", "Adlm"]);
const HEADS: ReadonlySet<Stretch["part"]> = new Set(["title", "heading", "lead"]);
/** Letters that two words in capitals have together, when they are no pair of initialisms. */
const PAIR_LETTERS = 10;

/** A title or a run of words in capitals. */
export const textCaps: Rule = {
  id: "text-caps",
  version: 2,
  severity: "warning",
  criteria: [],
  why: "Speech engines spell words in capitals or misread them, and capitals are slower to read for everybody.",
  messages: {
    head: {
      message: "“{text}” is all in capitals.",
      fix: "Write it as in a sentence, with capitals where the language wants them.",
    },
    run: {
      message: "“{text}” is {count} words in capitals.",
      fix: "Write them in small letters. If they matter, say so with emphasis.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const stretch of stretches(scope)) {
      if (!hasCase(stretch.lang)) continue;
      const { path } = stretch;
      if (HEADS.has(stretch.part) && isShoutedHead(stretch)) {
        const excerpt = excerptOf(stretch.text);
        yield { outcome: "fail", path, message: "head", excerpt, values: { text: excerpt } };
        continue;
      }
      const [longest] = shoutedRuns(stretch);
      if (longest === undefined) continue;
      const excerpt = excerptOf(longest.text);
      const values = { text: excerpt, count: longest.words.length };
      yield { outcome: "fail", path, message: "run", excerpt, values };
    }
  },
};

/** Runs that shout, the longest first: one is told of each paragraph. */
function shoutedRuns(stretch: Stretch): readonly CapitalRun[] {
  return [...capitalRuns(stretch.text, stretch.lang)]
    .filter((run) => isShouting(run) && !isTown(run, stretch))
    .toSorted((one, other) => other.words.length - one.words.length);
}

const cased = new Map<string, boolean>();

function hasCase(lang: string): boolean {
  const found = cased.get(lang) ?? CASED.has(new Intl.Locale(lang).maximize().script);
  cased.set(lang, found);
  return found;
}

/** A headline without a small letter, unless it is made of initialisms or of one name. */
function isShoutedHead({ text, lang }: Stretch): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = text.match(/\p{Lu}[\p{Lu}\p{M}’']+/gu) ?? [];
  return words.length >= 2 && words.some((word) => isShouted(word, lang) && word.length >= 5);
}

function isShouting({ text, words, shouted }: CapitalRun): boolean {
  // Names of files and firms stand in a list.
  if (words.length === 2 && /[,;]/u.test(text)) return false;
  if (words.length > 2) return shouted.length >= 2 && shouted.length * 2 >= words.length;
  return shouted.length === 2 && shouted.join("").length >= PAIR_LETTERS;
}

/** A town of a few words, where a report was written. */
function isTown({ start, text, words }: CapitalRun, { part, text: all }: Stretch): boolean {
  if (part !== "paragraph" && part !== "lead") return false;
  // The agency may be in capitals too: NEW YORK (AP) —.
  return words.length <= 4 && isDateline(all, start, text.split("(")[0]?.trimEnd() ?? "");
}
