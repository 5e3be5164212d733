import type { Inline, InlineOf } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { isAddress, spokenAddresses, spokenHost } from "./addresses.ts";
import { onlyAllowed } from "./allowed.ts";
import { passageContext, type SpeechContext } from "./context.ts";
import { type Draft, withoutPrivate } from "./draft.ts";
import { raisedDigits } from "./raised-digits.ts";
import { isClosed } from "./terminator.ts";

type Handlers = {
  readonly [Kind in Inline["kind"]]: (
    inline: InlineOf<Kind>,
    context: SpeechContext,
    draft: Draft,
  ) => void;
};

/** What each kind of inline adds to the words of its block. */
const HANDLERS: Handlers = {
  text: ({ text }, _, draft) => draft.add(text),
  emphasis: within,
  strong: within,
  deleted: () => {},
  inserted: within,
  subscript,
  superscript,
  quotation,
  code,
  link,
  abbreviation: (abbreviation, _, draft) => draft.hold({ abbreviation }),
  passage,
  note: within,
  break: lineBreak,
};

/** Adds the words of inlines to a draft, in order. */
export function gather(content: readonly Inline[], context: SpeechContext, draft: Draft): void {
  for (const inline of content) add(inline, context, draft);
}

function add<Kind extends Inline["kind"]>(
  inline: InlineOf<Kind>,
  context: SpeechContext,
  draft: Draft,
): void {
  const handler: Handlers[Kind] = HANDLERS[inline.kind as Kind];
  handler(inline, context, draft);
}

function within(
  { content }: { readonly content: readonly Inline[] },
  context: SpeechContext,
  draft: Draft,
): void {
  gather(content, context, draft);
}

/** H₂O is read like H2O, but `x₁` must not join the number after it, so the digit is plain. */
function subscript({ content }: InlineOf<"subscript">, context: SpeechContext, draft: Draft): void {
  within({ content }, context, draft);
}

/** 10⁶ must not become 106, so raised digits after a letter or digit stay raised. */
function superscript(
  { content }: InlineOf<"superscript">,
  context: SpeechContext,
  draft: Draft,
): void {
  const text = plainText(content).trim();
  if (/^[-−]?\p{Nd}+$/u.test(text) && /[\p{L}\p{N})]$/u.test(draft.text)) {
    draft.add(raisedDigits(text));
  } else within({ content }, context, draft);
}

function quotation({ content }: InlineOf<"quotation">, context: SpeechContext, draft: Draft): void {
  const { openQuote, closeQuote } = context.punctuation;
  draft.add(openQuote);
  gather(content, context, draft);
  draft.add(closeQuote);
}

function code({ text }: InlineOf<"code">, context: SpeechContext, draft: Draft): void {
  const said = onlyAllowed(
    foldSpace(spokenAddresses(withoutPrivate(text))),
    context.punctuation.comma,
  );
  const lang = context.lang === context.cueLang ? {} : { lang: context.lang };
  draft.hold({
    pieces: [{ text: said.replace(/ {2,}/gu, " ").normalize("NFC"), verbatim: true, ...lang }],
  });
}

function link({ href, content }: InlineOf<"link">, context: SpeechContext, draft: Draft): void {
  const text = foldSpace(plainText(content));
  const said = isAddress(text) ? (spokenHost(href) ?? text) : text;
  if (!href.startsWith("#") && said !== "") {
    context.heard.links.push({ href, text: said, lang: context.lang });
  }
  if (isAddress(text)) draft.add(said);
  else gather(content, context, draft);
}

function passage({ lang, content }: InlineOf<"passage">, context: SpeechContext, draft: Draft) {
  if (lang === context.lang) return gather(content, context, draft);
  // The spaces around a passage belong to the words around it.
  const text = plainText(content);
  if (/^\s/u.test(text)) draft.add(" ");
  draft.hold({ pieces: draft.words(content, passageContext(context, lang)) });
  if (/\s$/u.test(text)) draft.add(" ");
}

/** A block is one line of audio text, so a break that means something becomes a pause. */
function lineBreak(_: InlineOf<"break">, context: SpeechContext, draft: Draft): void {
  const before = draft.text.trimEnd();
  const needsComma = before !== "" && !isClosed(before) && !/[,،，、—–-]$/u.test(before);
  draft.add(needsComma ? context.punctuation.comma : " ");
}
