import type { Inline } from "../../article/model.ts";
import { respell } from "../../locale/lexicon/apply.ts";
import { normaliseWords } from "../../locale/speech/packs.ts";
import { spokenAddresses } from "./addresses.ts";
import { onlyAllowed, withoutTypedDashes } from "./allowed.ts";
import type { SpeechContext } from "./context.ts";
import { Draft } from "./draft.ts";
import { gather } from "./inlines.ts";
import { raisedDigits } from "./raised-digits.ts";
import type { Piece } from "./utterance.ts";

/**
 * The words of inlines as they are said: normalised by the rules of their language, passages in
 * another language by theirs. Emphasis and links do not part words, so rules see through them.
 */
export function words(content: readonly Inline[], context: SpeechContext): readonly Piece[] {
  const draft = new Draft(words);
  gather(content, context, draft);
  const normalised = spoken(draft.textWithAbbreviations(context), context);
  return folded(draft.pieces(normalised, context));
}

/** The words of a text without markup. */
export function plainWords(text: string, context: SpeechContext): readonly Piece[] {
  return words([{ kind: "text", text }], context);
}

function spoken(text: string, context: SpeechContext): string {
  const clean = fold(spokenAddresses(raised(text).normalize("NFC")));
  const normalised = normaliseWords(clean, context.lang);
  const respelt = respell(normalised, context.lexiconOf(context.lang));
  const { comma } = context.punctuation;
  const allowed = onlyAllowed(withoutTypedDashes(respelt, comma), comma);
  // Signs that went may have held an address apart.
  return fold(spokenAddresses(allowed).normalize("NFC"), /[ \t\n\r]+/gu);
}

/** Powers, formulas and degrees that were typed: `10^6` is 10⁶, `CO_2` is CO2, `20ºC` is 20°C. */
function raised(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N})])\^(-?\p{Nd}+)/gu, (_, power: string) => raisedDigits(power))
    .replace(/(?<=(?<!\p{L})\p{Lu}{1,2})_(?=\p{Nd}(?!\p{Nd}))/gu, "")
    .replace(/(?<=\p{Nd} ?)[º˚](?= ?[CF](?!\p{L}))/gu, "°");
}

/** U+FEFF counts as white space in regular expressions, but it is one of the signs that go. */
function fold(text: string, space = /[^\S\uFEFF]+/gu): string {
  return text.replace(space, " ");
}

/** Pieces without doubled spaces where they meet, and without space at the ends. */
function folded(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const open = result.at(-1)?.text.endsWith(" ") ?? true;
    // A mark without a letter before it would join the piece before it in NFC.
    const text = piece.text.replace(open ? /^[ \p{M}]+/u : /^\p{M}+/u, "");
    if (text !== "") result.push(text === piece.text ? piece : { ...piece, text });
  }
  return trimmedEnd(result);
}

function trimmedEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const text = last.text.trimEnd();
  if (text === "") return trimmedEnd(pieces.slice(0, -1));
  return text === last.text ? pieces : [...pieces.slice(0, -1), { ...last, text }];
}
