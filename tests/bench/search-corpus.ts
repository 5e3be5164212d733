import type { Article } from "../../src/article/model.ts";
import { randomFrom } from "./random.ts";

/** Languages of the corpus: alphabets with and without marks, and scripts without spaces. */
export const CORPUS_LANGUAGES = ["en", "fr", "de", "sv", "tr", "pl", "vi", "ru", "el", "ar", "fa"];
CORPUS_LANGUAGES.push("he", "hi", "am", "ko", "zh", "ja", "th", "lo", "km", "my");
const UNSPACED = new Set(["zh", "ja", "th", "lo", "km", "my"]);
const TITLE_WORDS = 5;
const LEAD_WORDS = 15;
const BODY_WORDS = 100;

export interface CorpusArticle {
  readonly slug: string;
  readonly article: Article;
}

/** How somebody who knows an article looks for it. */
export interface KnownItem {
  readonly kind: string;
  readonly lang: string;
  readonly query: string;
  readonly slug: string;
}

/** The article of a number: always the same one, a few weeks' news a hundred. */
export function corpusArticle(number: number): CorpusArticle {
  const random = randomFrom(number);
  const lang = CORPUS_LANGUAGES[number % CORPUS_LANGUAGES.length] ?? "en";
  const day = new Date(Date.UTC(2020, 0, 1) + (number % 2000) * 86_400_000);
  const section = number % 7;
  const paragraphs = Array.from({ length: 4 }, () => running(lang, BODY_WORDS / 4, random));
  return {
    slug: `corpus-${number}`,
    article: {
      model: 1,
      lang,
      title: rare(lang, TITLE_WORDS, random),
      lead: running(lang, LEAD_WORDS, random),
      section: { slug: `section-${section}`, name: `Section ${section}` },
      published: day.toISOString().slice(0, 10),
      authors: [],
      tags: [],
      translations: {},
      corrections: [],
      acknowledge: [],
      notes: [],
      body: paragraphs.map((text) => ({ kind: "paragraph", content: [{ kind: "text", text }] })),
    },
  };
}

/** Ways to look for the article of a number: as it is written, plainly typed, and by what it says. */
export function knownItems(number: number): KnownItem[] {
  const { slug, article } = corpusArticle(number);
  const { lang, title } = article;
  const body = textOf(article);
  const item = (kind: string, query: string) => ({ kind, lang, query, slug });
  return [
    item("title as written", title),
    item("title in capitals", title.toUpperCase()),
    item("title typed plainly", plainly(title, lang)),
    item("end of the title", endOf(title, lang)),
    item("phrase of the text", `"${phraseOf(body, lang)}"`),
  ];
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
    for (const word of wordsOf(name, lang)) if (word.length > 1) words.add(word);
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

/** Words that are as often as words are in a text: some in nearly all, most in few (Zipf). */
function running(lang: string, count: number, random: () => number): string {
  return chosen(lang, count, () => random() ** 3);
}

function rare(lang: string, count: number, random: () => number): string {
  return chosen(lang, count, random);
}

function chosen(lang: string, count: number, random: () => number): string {
  const words = vocabulary(lang);
  const all = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]);
  return all.join(UNSPACED.has(lang) ? "" : " ");
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
        .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{M}])\p{M}+/gu, "")
        .normalize("NFC")
        .replaceAll("ı", "i")
        .replaceAll("ł", "l")
        .replaceAll("đ", "d")
        .replaceAll("ß", "ss")
        .toLowerCase();
  }
}

/** The last words: in a script without spaces, they are cut out of what they ran together with. */
function endOf(title: string, lang: string): string {
  return wordsOf(title, lang)
    .slice(-3)
    .join(UNSPACED.has(lang) ? "" : " ");
}

function phraseOf(body: string, lang: string): string {
  return wordsOf(body, lang)
    .slice(20, 25)
    .join(UNSPACED.has(lang) ? "" : " ");
}

function textOf({ body }: Article): string {
  const [first] = body;
  if (first?.kind !== "paragraph") return "";
  return first.content.map((inline) => (inline.kind === "text" ? inline.text : "")).join("");
}
