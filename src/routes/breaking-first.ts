import {
  afterPause,
  SCRIPT_VERSION,
  type Sentence,
  type SpokenLine,
  type SpokenScript,
  speak,
} from "../edition/script.ts";
import { CANONICAL, ssmlParagraph } from "../edition/script-ssml.ts";
import type { StandingBreaking } from "../edition/site.ts";
import { sentenceGap } from "../locale/likely-script.ts";
import { findLocale } from "../locale/locales.ts";
import { breakingNow } from "./navigation.ts";
import type { Reading } from "./reading.ts";

/**
 * What is breaking stands first in every text to listen to, put there when it is read: no text is
 * stored again, and nothing is left of it when it is over. A language without strings has the words
 * alone.
 */
export function breakingLine({ site, now }: Reading, lang: string): SpokenLine | undefined {
  const news = breakingNow(site, now);
  return news && toldIn(lang, news);
}

/** Breaking news as a text in a language tells it; nothing when its words are not known. */
export function toldIn(
  lang: string,
  news: Pick<StandingBreaking, "lang" | "spoken">,
): SpokenLine | undefined {
  const { spoken = [] } = news;
  if (spoken.length === 0) return undefined;
  const announced = findLocale(lang)?.speech.breaking ?? "";
  const announcement = announced === "" ? [] : [[`${announced}${sentenceGap(lang)}`]];
  const words = news.lang === lang ? spoken : spoken.map(inLanguage(news.lang));
  return { sentences: [...announcement, ...words] };
}

/**
 * Names what is breaking in an ETag. By its own date, so that a publish leaves readers' copies good; a
 * record of an earlier version has none.
 */
export function breakingTag({ site, now }: Reading): string | undefined {
  if (breakingNow(site, now) === undefined) return undefined;
  return String(site.breakingModified ?? site.version);
}

/**
 * Last-Modified of a text that was last changed at `modified`, in seconds: what began to break, or
 * passed, changed it too. So a reader's copy from before or during that is never taken for good.
 */
export function textModified({ site, now }: Reading, modified: number): number {
  const { breaking, breakingModified = 0 } = site;
  const end = breaking?.until === undefined ? Number.NaN : Date.parse(breaking.until);
  const passed = end <= now.getTime() ? Math.floor(end / 1000) : 0;
  return Math.max(modified, breakingModified, passed);
}

/** A script with what is breaking before it, if anything is. */
export function scriptAfter(line: SpokenLine | undefined, script: SpokenScript): SpokenScript {
  return line === undefined ? script : { ...script, lines: [line, ...afterPause(script.lines)] };
}

/** A text that is written already, with what is breaking before it. */
export function textAfter(line: SpokenLine | undefined, text: string): string {
  if (line === undefined) return text;
  const alone = { script: SCRIPT_VERSION, lang: "", lines: [line], shortened: "" } as const;
  return `${speak(alone)}\n${text}`;
}

/** What is breaking as a paragraph of SSML, with the line feed after it; empty when nothing is. */
export function ssmlOpening(line: SpokenLine | undefined, lang: string): string {
  if (line === undefined) return "";
  return `${ssmlParagraph({ ...line, pause: false, number: 1 }, false, lang, CANONICAL)}\n`;
}

/** A passage in another language says which one it is in. */
function inLanguage(lang: string): (sentence: Sentence) => Sentence {
  return (sentence) =>
    sentence.map((segment) => ({
      lang,
      ...(typeof segment === "string" ? { text: segment } : segment),
    }));
}
