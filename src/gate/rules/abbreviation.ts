import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { Expansions } from "../expansions.ts";
import { type Initialism, initialisms } from "../initialisms.ts";
import { knownInitialisms } from "../known-initialisms.ts";
import { isRomanNumeral } from "../roman-numeral.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { stretches } from "../stretches.ts";

/** Letters that can be said as a word: a stressed word, a brand, or an acronym. */
const PRONOUNCEABLE = /^(?=.{4})(?=.*[AEIOUY])(?!.*[^AEIOUY]{3})(?!.*[AEIOUY]{3})/u;
/** Letters from which it is more likely a word than an initialism. */
const WORD_LETTERS = 5;

/** An initialism that is never written in full, and that neither readers nor the site's lexicon know (WCAG 3.1.4). */
export const abbreviation: Rule = {
  id: "abbreviation",
  version: 2,
  severity: "warning",
  criteria: ["3.1.4"],
  why: "Letters that nobody explains exclude readers who do not know them, and engines guess how to say them.",
  messages: {
    unexplained: {
      message: "“{letters}” is never written in full.",
      fix: "Write the name in full where it is first met, with the letters in brackets: “World Health Organization (WHO)”.",
    },
    unsure: {
      message: "Nothing tells whether these are initialisms, names or stressed words: {list}.",
      fix: "Write initialisms in full where they are first met. Write stressed words in small letters, with emphasis.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const unsure: Initialism[] = [];
    for (const initialism of unexplained(scope)) {
      const { letters, stretch } = initialism;
      if (isUnsure(initialism)) unsure.push(initialism);
      else yield { ...UNEXPLAINED, path: stretch.path, excerpt: letters, values: { letters } };
    }
    // Who stresses a word does it once.
    const [first, ...others] = unsure.filter(
      ({ letters, count }) => letters.length < WORD_LETTERS || count > 1,
    );
    if (first === undefined) return;
    const list = [first, ...others].map(({ letters }) => letters).join(", ");
    const { path } = first.stretch;
    yield { outcome: "cannot-tell", path, message: "unsure", values: { list } };
  },
};

const UNEXPLAINED = { outcome: "fail", message: "unexplained" } as const;

function isUnsure({ letters, stretch, count }: Initialism): boolean {
  if (gateWordsOf(stretch.lang) === undefined) return true;
  return PRONOUNCEABLE.test(letters) && (letters.length >= WORD_LETTERS || count === 1);
}

function unexplained(scope: Scope): readonly Initialism[] {
  const unknown = initialisms(scope).filter(
    ({ letters, stretch }) =>
      !knownInitialisms(stretch.lang).has(letters) &&
      scope.siteTerms?.has(letters) !== true &&
      !isRomanNumeral(letters),
  );
  if (unknown.length === 0) return [];
  const expansions = new Expansions(scope);
  const small = smallWords(scope);
  return unknown.filter((one) => !isStressed(one, small) && !expansions.has(one.letters));
}

/** `NOT`, `NEVER`: a word of the language in capitals for stress. */
function isStressed({ letters, stretch }: Initialism, small: ReadonlySet<string>): boolean {
  const word = letters.toLowerCase();
  if (gateWordsOf(stretch.lang)?.functionWords.includes(word)) return true;
  return letters.length > 2 && small.has(word);
}

function smallWords(scope: Scope): ReadonlySet<string> {
  return new Set(
    stretches(scope).flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{3,6}(?!\p{L})/gu) ?? []),
  );
}
