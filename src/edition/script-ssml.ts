import {
  DEFAULT_SWITCHES,
  type Segment,
  type SelectedLine,
  type Sentence,
  type SpokenScript,
  type Switches,
  selectLines,
} from "./script.ts";
import { escapeXml } from "./script-xml.ts";

/** How SSML is written for one reader: what engines differ in. */
export interface SsmlDialect {
  readonly version: "1.1" | "1.0";
  /** A `voice` around everything, by name: Azure speaks nothing without one. */
  readonly voice?: string;
  /** `xml:lang` again on every `p`: espeak-ng forgets it after a passage in another language. */
  readonly langOnParagraphs: boolean;
  /** A `mark` in every block, for timed text. */
  readonly marks: boolean;
  /** The tag that an engine knows a language by. */
  readonly tag: (lang: string) => string;
}

export const CANONICAL: SsmlDialect = {
  version: "1.1",
  langOnParagraphs: false,
  marks: false,
  tag: (lang) => lang,
};

/** A block as an engine gets it, with the number that its mark has in the whole text, from 1. */
export interface NumberedLine extends SelectedLine {
  readonly number: number;
}

/** The SSML of a script: the words of its audio text, in the subset that every engine takes. */
export function ssmlOf(script: SpokenScript, switches: Switches = DEFAULT_SWITCHES): string {
  return ssmlDocument(numberedLines(script, switches), script.lang, CANONICAL);
}

export function numberedLines(script: SpokenScript, switches: Switches): readonly NumberedLine[] {
  return selectLines(script, switches).map((line, index) => ({ ...line, number: index + 1 }));
}

/** Lines as a document of SSML (W3C SSML 1.1, 3.1.1) in a dialect. */
export function ssmlDocument(
  lines: readonly NumberedLine[],
  lang: string,
  dialect: SsmlDialect,
): string {
  const body = lines.map((line, index) => ssmlParagraph(line, index > 0, lang, dialect)).join("\n");
  const voiced =
    dialect.voice === undefined
      ? body
      : `<voice name="${escapeXml(dialect.voice)}">\n${body}\n</voice>`;
  const root = `<speak version="${dialect.version}" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${escapeXml(dialect.tag(lang))}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${voiced}\n</speak>\n`;
}

/** A block as a paragraph, after a pause when it has one and is not the first. */
export function ssmlParagraph(
  line: NumberedLine,
  isLater: boolean,
  lang: string,
  dialect: SsmlDialect,
) {
  const pause = line.pause && isLater ? '<break time="1s"/>\n' : "";
  const restated = dialect.langOnParagraphs ? ` xml:lang="${escapeXml(dialect.tag(lang))}"` : "";
  const mark = dialect.marks ? `<mark name="b${line.number}"/>` : "";
  return `${pause}<p${restated}>${mark}${sentences(line.sentences, dialect)}</p>`;
}

/**
 * A newline stands before every `</s>`: espeak-ng reads a stop right before a closing tag as "dot",
 * and a space does not help. Sentences that no space parts (Chinese, Japanese) share one `s`, since
 * that newline would put a space between them that the audio text has not.
 */
function sentences(all: readonly Sentence[], dialect: SsmlDialect): string {
  let open = false;
  return all
    .map((sentence, index) => {
      const text = sentence.map((segment) => segmentSsml(segment, dialect)).join("");
      const start = open ? "" : "<s>";
      open = index < all.length - 1 && !endsWithSpace(sentence);
      return open ? `${start}${text}` : `${start}${text.replace(/ +((?:<\/\w+>)*)$/u, "$1")}\n</s>`;
    })
    .join("");
}

function endsWithSpace(sentence: Sentence): boolean {
  const last = sentence.at(-1);
  return last === undefined || /\s$/u.test(typeof last === "string" ? last : last.text);
}

function segmentSsml(segment: Segment, dialect: SsmlDialect): string {
  if (typeof segment === "string") return escapeXml(segment);
  const { text, alias, lang } = segment;
  const words =
    alias === undefined
      ? escapeXml(text)
      : `<sub alias="${escapeXml(alias)}">${escapeXml(text)}</sub>`;
  return lang === undefined
    ? words
    : `<lang xml:lang="${escapeXml(dialect.tag(lang))}">${words}</lang>`;
}
