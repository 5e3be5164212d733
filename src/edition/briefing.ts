import { BRIEFING_CHARACTERS } from "../limits.ts";
import {
  SCRIPT_VERSION,
  type Segment,
  type Sentence,
  type SpokenLine,
  type SpokenScript,
  speak,
} from "./script.ts";

/**
 * The briefing of a list as it is stored: all its words but those that are known only when somebody
 * listens, which have places of their own. Plain JSON.
 */
export interface StoredBriefing {
  readonly script: typeof SCRIPT_VERSION;
  /** BCP 47. */
  readonly lang: string;
  /** The publication's name and a place for the date. */
  readonly greeting: readonly SpokenLine[];
  /** Said before the words of breaking news; empty in a language without strings. */
  readonly breaking: readonly Sentence[];
  /** What announces the stories, by how many are told: the first is for none. */
  readonly headings: readonly (readonly SpokenLine[])[];
  /** A line each, the most important first. */
  readonly stories: readonly SpokenLine[];
  /** How to get the whole of a story, with a place for the address. */
  readonly whole: readonly SpokenLine[];
  readonly end: readonly SpokenLine[];
  /** As `SpokenScript.shortened`. */
  readonly shortened: string;
}

/** What is known when somebody listens. */
export interface Occasion {
  /** Today, in the briefing's language. */
  readonly date: string;
  /** Where the stories can be read, without a scheme. */
  readonly address: string;
  /** What is breaking, with the language that it is in. */
  readonly breaking?: { readonly lang: string; readonly sentences: readonly Sentence[] };
}

/** Private-use characters stand for what is not known yet: no words that are published hold one. */
export const DATE_PLACE = "\uE000";
export const ADDRESS_PLACE = "\uE001";

/**
 * A briefing as one script, at most BRIEFING_CHARACTERS as text: it is cut between stories, so that
 * nothing is begun that is not finished, and says how many it tells.
 */
export function tellBriefing(stored: StoredBriefing, occasion: Occasion): SpokenScript {
  const { script, lang, shortened, stories } = stored;
  for (let count = stories.length; ; count -= 1) {
    const told = { script, lang, shortened, lines: linesOf(stored, occasion, count) };
    if (count === 0 || speak(told).length <= BRIEFING_CHARACTERS) return told;
  }
}

function linesOf(stored: StoredBriefing, occasion: Occasion, count: number): SpokenLine[] {
  const { greeting, headings, stories, whole, end } = stored;
  const news = [...(headings[count] ?? []), ...stories.slice(0, count)];
  const lines = [...greeting, ...breakingLines(stored, occasion), ...paused(news)];
  return [...lines, ...paused(count === 0 ? end : [...whole, ...end])].map((line) =>
    filled(line, occasion),
  );
}

function breakingLines({ lang, breaking }: StoredBriefing, occasion: Occasion): SpokenLine[] {
  const news = occasion.breaking;
  if (news === undefined || news.sentences.length === 0) return [];
  const words = news.lang === lang ? news.sentences : news.sentences.map(inLanguage(news.lang));
  return [{ sentences: [...breaking, ...words] }];
}

/** A passage in another language says which one it is in. */
function inLanguage(lang: string): (sentence: Sentence) => Sentence {
  return (sentence) =>
    sentence.map((segment) => ({
      lang,
      ...(typeof segment === "string" ? { text: segment } : segment),
    }));
}

function paused([first, ...rest]: readonly SpokenLine[]): SpokenLine[] {
  return first === undefined ? [] : [{ ...first, pause: true }, ...rest];
}

function filled(line: SpokenLine, occasion: Occasion): SpokenLine {
  const sentences = line.sentences.map((sentence) =>
    sentence.flatMap((segment) => fillings(segment, occasion)),
  );
  return { ...line, sentences };
}

function fillings(segment: Segment, { date, address }: Occasion): readonly Segment[] {
  const { text, ...marks } = typeof segment === "string" ? { text: segment } : segment;
  return text.split(/([\uE000\uE001])/u).flatMap((part): readonly Segment[] => {
    const words = part === DATE_PLACE ? date : part === ADDRESS_PLACE ? address : part;
    if (words === "") return [];
    return Object.keys(marks).length === 0 ? [words] : [{ text: words, ...marks }];
  });
}

/** A briefing out of a stored part, which has been checked as a whole; nothing when it is of another version. */
export function decodeBriefing(bytes: Uint8Array): StoredBriefing | undefined {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredBriefing;
  return stored.script === SCRIPT_VERSION ? stored : undefined;
}
