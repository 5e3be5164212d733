import type { SpeechContext } from "./context.ts";
import type { Piece } from "./utterance.ts";
import { plainWords } from "./words.ts";

/** Words within a place's name that keep small letters: RIO DE JANEIRO, ISLE OF MAN. */
const SMALL = new Set(
  "de del da do dos di du la le les of on and the upon am an der von sur".split(" "),
);

/**
 * A dateline for the ear: `PYONGYANG, Nov. 23 —` is `Pyongyang, November 23`. A place in capitals
 * gets small letters, since engines spell capitals; what has a full stop in it (D.C.) stays.
 */
export function spokenDateline(dateline: string, context: SpeechContext): readonly Piece[] {
  const text = dateline.trim().replace(/[\s\-–—:]+$/u, "");
  const [place = ""] = /^[^,(/\p{Nd}]+/u.exec(text) ?? [];
  const rest = text.slice(place.length);
  return plainWords(recased(place, context) + recasedParts(rest, context), context);
}

/** Further places: `WASHINGTON/SEOUL`, `MOSCOW, RUSSIA`; agencies in brackets keep capitals. */
function recasedParts(rest: string, context: SpeechContext): string {
  return rest
    .split(/(\([^)]*\))/u)
    .map((part) => (part.startsWith("(") ? part : recased(part, context)))
    .join("");
}

function recased(place: string, { lang, lexiconOf }: SpeechContext): string {
  const initialisms = new Set(lexiconOf(lang).entries.map(({ written }) => written));
  return place.replace(
    /(?<![\p{L}.])[\p{Lu}\p{M}’'-]{3,}(?![\p{L}.]\p{L}?)|(?<= )[\p{Lu}]{2}(?= )/gu,
    (word, at: number) => {
      if (initialisms.has(word)) return word;
      const small = word.toLocaleLowerCase(lang);
      if (at > 0 && SMALL.has(small)) return small;
      return small.replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) =>
        letter.toLocaleUpperCase(lang),
      );
    },
  );
}
