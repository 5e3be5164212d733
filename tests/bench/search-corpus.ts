import type { Article } from "../../src/article/model.ts";
import { randomFrom } from "./random.ts";

/** Languages of the corpus: scripts with and without spaces, Latin with and without marks. */
const SPACED = ["en", "fr", "de", "sv", "tr", "pl", "vi", "ru", "el", "ar", "fa", "he", "hi", "am"];
const UNSPACED = ["zh", "ja", "th", "lo", "km", "my"];
const CORPUS_LANGUAGES = [...SPACED, "ko", ...UNSPACED];
const TITLE_WORDS = 5;
const LEAD_WORDS = 15;
const BODY_WORDS = 100;

export interface CorpusArticle {
  readonly slug: string;
  readonly article: Article;
}

/** The words that an article is made of, as whoever wrote it parts them. */
interface CorpusWords {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly paragraphs: readonly (readonly string[])[];
}

/** How somebody who knows an article looks for it. */
export interface KnownItem {
  readonly kind: string;
  readonly lang: string;
  /** Whether the language puts spaces between its words. */
  readonly isSpaced: boolean;
  readonly query: string;
  readonly slug: string;
}

/** The article of a number: always the same one, in the language that is its turn. */
export function corpusArticle(number: number): CorpusArticle {
  const lang = languageOf(number);
  const { title, lead, paragraphs } = wordsOfArticle(number);
  const section = number % 7;
  const day = new Date(Date.UTC(2020, 0, 1) + (number % 2000) * 86_400_000);
  const content = paragraphs.map((words) => [{ kind: "text" as const, text: run(words, lang) }]);
  return {
    slug: slugOf(number),
    article: {
      model: 1,
      lang,
      title: run(title, lang),
      lead: run(lead, lang),
      section: { slug: `section-${section}`, name: `Section ${section}` },
      published: day.toISOString().slice(0, 10),
      authors: [],
      tags: [],
      translations: {},
      corrections: [],
      acknowledge: [],
      notes: [],
      body: content.map((each) => ({ kind: "paragraph", content: each })),
    },
  };
}

/** Ways to look for the article of a number: as it is written, plainly typed, and by what it says. */
export function knownItems(number: number): KnownItem[] {
  const lang = languageOf(number);
  const { title, paragraphs } = wordsOfArticle(number);
  const written = run(title, lang);
  const phrase = run((paragraphs[1] ?? []).slice(5, 10), lang);
  const item = (kind: string, query: string) => {
    return { kind, lang, isSpaced: !UNSPACED.includes(lang), query, slug: slugOf(number) };
  };
  return [
    item("title as written", written),
    item("title in capitals", written.toUpperCase()),
    item("title typed plainly", plainly(written, lang)),
    item("end of the title", run(title.slice(-3), lang)),
    item("phrase of the text", `"${phrase}"`),
  ];
}

function languageOf(number: number): string {
  return CORPUS_LANGUAGES[number % CORPUS_LANGUAGES.length] ?? "en";
}

function slugOf(number: number): string {
  return `corpus-${number}`;
}

function wordsOfArticle(number: number): CorpusWords {
  const random = randomFrom(number);
  const lang = languageOf(number);
  return {
    title: chosen(lang, TITLE_WORDS, random),
    lead: running(lang, LEAD_WORDS, random),
    paragraphs: Array.from({ length: 4 }, () => running(lang, BODY_WORDS / 4, random)),
  };
}

/** The commonest words of a language in the corpus. */
export function commonWords(lang: string): readonly string[] {
  return vocabulary(lang);
}

const vocabularies = new Map<string, readonly string[]>();

/** Words of a language out of CLDR's names of countries, currencies and languages. */
function vocabulary(lang: string): readonly string[] {
  const known = vocabularies.get(lang);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const name of names(lang)) {
    // A foreign name of which no dictionary knows comes in pieces that are no words.
    const parts = wordsOf(name, lang);
    if (UNSPACED.includes(lang) && parts.length > 1) continue;
    for (const word of parts) if (word.length > 1) words.add(word);
  }
  const all = [...words];
  vocabularies.set(lang, all);
  return all;
}

function names(lang: string): string[] {
  const codes = letterPairs();
  const kinds = { region: codes, currency: Intl.supportedValuesOf("currency"), language: codes };
  return Object.entries(kinds).flatMap(([type, of]) => {
    const display = new Intl.DisplayNames([lang], {
      type: type as Intl.DisplayNamesType,
      fallback: "none",
    });
    const written = type === "language" ? of.map((code) => code.toLowerCase()) : of;
    return written.map((code) => display.of(code)).filter((name) => name !== undefined);
  });
}

function letterPairs(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function wordsOf(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(text);
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

/** Words as often as words are in a text: some in nearly all, most in few (Zipf). */
function running(lang: string, count: number, random: () => number): string[] {
  return chosen(lang, count, () => random() ** 3);
}

function chosen(lang: string, count: number, random: () => number): string[] {
  const words = vocabulary(lang);
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? "");
}

function run(words: readonly string[], lang: string): string {
  return words.join(UNSPACED.includes(lang) ? "" : " ");
}

/** As who has no such keys: without accents where they are folded, with one letter for its variants. */
function plainly(text: string, lang: string): string {
  switch (lang) {
    case "sv":
      return text.toLowerCase();
    case "ar":
    case "fa":
      return text
        .replace(/[أإآٱ]/gu, "ا")
        .replace(/[ىی]/gu, "ي")
        .replaceAll("ک", "ك")
        .replaceAll("\u200C", " ");
    case "hi":
      return text.replace(/([कखगजफ])\u093C/gu, "$1");
    default:
      return text
        .normalize("NFD")
        .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "")
        .normalize("NFC")
        .replaceAll("ı", "i")
        .replaceAll("ł", "l")
        .replaceAll("đ", "d")
        .replaceAll("ß", "ss")
        .toLowerCase();
  }
}
