import { BRIEFING_CHARACTERS } from "../limits.ts";
import {
  afterPause,
  SCRIPT_VERSION,
  type Segment,
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
  /** What is breaking, as a text in the briefing's language tells it. */
  readonly breaking?: SpokenLine;
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
  const breaking = occasion.breaking === undefined ? [] : [occasion.breaking];
  const news = [...(headings[count] ?? []), ...stories.slice(0, count)];
  const lines = [...greeting, ...breaking, ...afterPause(news)];
  return [...lines, ...afterPause(count === 0 ? end : [...whole, ...end])].map((line) =>
    filled(line, occasion),
  );
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
