import type { Block } from "../../../src/article/model.ts";
import { outline } from "../../../src/article/outline.ts";
import { plainText } from "../../../src/article/plain-text.ts";
import { speak } from "../../../src/edition/script.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { defaultLexicon } from "../../../src/locale/lexicon/default-lexicon.ts";
import { blockLines } from "../../../src/render/speech/blocks.ts";
import { listingContext } from "../../../src/render/speech/context.ts";
import { scriptOf } from "../../../src/render/speech/render-script.ts";
import { errorRate, pauses, tokens } from "./error-rate.ts";
import { phonemes, ssmlPhonemes } from "./espeak.ts";
import type { Snippet } from "./snippet.ts";

export const FORMS = ["naive", "text", "ssml"] as const;
export type Form = (typeof FORMS)[number];

export interface Measure {
  readonly about: string;
  readonly written: Readonly<Record<Form, string>>;
  readonly heard: Readonly<Record<Form | "reference", string>>;
  readonly errors: Readonly<Record<Form, number>>;
  readonly pauses: Readonly<Record<Form | "reference", number>>;
  /** Symbols read by their names, beyond those that the reference has. */
  readonly symbols: Readonly<Record<Form, number>>;
}

const SYMBOL_WORDS = [
  ..."asterisk hash slash backslash underscore bullet tilde pipe dash hyphen ampersand".split(" "),
  ..."dot section arrow bracket backtick trademark".split(" "),
];

/** The snippets spoken by espeak-ng in three forms, against their references. */
export async function measured(snippets: readonly Snippet[]): Promise<readonly Measure[]> {
  const scripts = snippets.map(({ body }) => scriptOfBlocks(body));
  const written = {
    naive: snippets.map(({ body }) => body.map(bareText).join("\n")),
    text: scripts.map((script) => speak(script).trim()),
    ssml: scripts.map((script) => within(ssmlOf(script))),
  };
  const heard = {
    reference: await phonemes(snippets.map(({ reference }) => reference)),
    naive: await phonemes(written.naive),
    text: await phonemes(written.text),
    ssml: await ssmlPhonemes(written.ssml),
  };
  const symbols = (await phonemes(SYMBOL_WORDS)).map((ipa) => ` ${bare(ipa)} `);
  return snippets.map(({ about }, index): Measure => {
    const of = <Name extends string>(forms: Readonly<Record<Name, readonly string[]>>) =>
      mapped(forms, (list) => list[index] ?? "");
    const own = of(heard);
    const expected = tokens(own.reference);
    const { reference: _, ...forms } = own;
    const named = (ipa: string) => count(` ${bare(ipa)} `, symbols);
    return {
      about,
      written: of(written),
      heard: own,
      errors: mapped(forms, (ipa) => errorRate(expected, tokens(ipa))),
      pauses: mapped(own, pauses),
      symbols: mapped(forms, (ipa) => Math.max(named(ipa) - named(own.reference), 0)),
    };
  });
}

function scriptOfBlocks(body: readonly Block[]) {
  const context = { ...listingContext("en", defaultLexicon), outline: outline(body) };
  return scriptOf(blockLines(body, context), context);
}

function within(document: string): string {
  return document.replace(/^[\s\S]*?<speak[^>]*>/u, "").replace(/<\/speak>\s*$/u, "");
}

/** What a page's bare text is: its words in order, without its tags. */
function bareText(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ content }) => content.map(bareText)).join("\n");
    case "table":
      return block.rows
        .map((row) => row.map((cell) => plainText(cell.content)).join(" "))
        .join("\n");
    case "quote":
      return [...block.content.map(bareText), plainText(block.source ?? [])].join("\n");
    case "code":
      return block.text;
    case "media":
      return block.title ?? "";
    case "paragraph":
    case "heading":
      return plainText(block.content);
    default:
      return "";
  }
}

function mapped<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (value: From) => To,
): Record<Name, To> {
  const entries = Object.entries(record) as [Name, From][];
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value)])) as Record<
    Name,
    To
  >;
}

function bare(ipa: string): string {
  return ipa
    .replace(/[ˈˌ\u200D]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function count(heard: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + heard.split(word).length - 1, 0);
}
