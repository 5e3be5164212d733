import { failed, type Result, success } from "../result.ts";
import { DEFAULT_SWITCHES, type SpokenScript, type Switches } from "./script.ts";
import { pollyParts } from "./script-polly.ts";
import {
  CANONICAL,
  type NumberedLine,
  numberedLines,
  type SsmlDialect,
  ssmlDocument,
  ssmlParagraph,
} from "./script-ssml.ts";

export const SSML_ENGINES = ["azure", "espeak", "polly"] as const;
export type SsmlEngine = (typeof SSML_ENGINES)[number];

export interface SsmlOptions {
  readonly for?: SsmlEngine;
  readonly marks?: "block";
  /** Which part, from 1; one engine takes so little at a time that a text has several. */
  readonly part?: number;
  readonly switches?: Switches;
}

export interface AdaptedSsml {
  readonly ssml: string;
  readonly part: number;
  readonly parts: number;
}

/** A part that the text has not: it has `parts`. */
export interface NoSuchPart {
  readonly part: number;
  readonly parts: number;
}

/** One voice of Azure's that reads every language, so that passages keep theirs. */
const AZURE_VOICE = "en-US-AvaMultilingualNeural";

/**
 * The SSML of a script as one engine takes it (spec/audio-text.md, `?for=`), the words unchanged.
 * Without an engine it is the canonical document, or that with a mark a block.
 */
export function adaptSsml(
  script: SpokenScript,
  { for: engine, marks, part = 1, switches = DEFAULT_SWITCHES }: SsmlOptions = {},
): Result<AdaptedSsml, NoSuchPart> {
  const lines = numberedLines(script, switches);
  const dialect: SsmlDialect = { ...dialectOf(engine), marks: marks === "block" };
  const written = (line: NumberedLine) =>
    ssmlParagraph(line, true, script.lang, dialect).length + 1;
  const parts = engine === "polly" ? pollyParts(lines, written) : [lines];
  const chosen = parts[part - 1];
  if (chosen === undefined) return failed({ part, parts: parts.length });
  return success({ ssml: ssmlDocument(chosen, script.lang, dialect), part, parts: parts.length });
}

function dialectOf(engine: SsmlEngine | undefined): SsmlDialect {
  switch (engine) {
    case "azure":
      return { ...CANONICAL, version: "1.0", voice: AZURE_VOICE, tag: withRegion };
    case "espeak":
      return { ...CANONICAL, langOnParagraphs: true };
    case "polly":
    case undefined:
      return CANONICAL;
  }
}

/** Azure knows languages with their region alone: `ko` is `ko-KR` (CLDR likely subtags). */
function withRegion(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? lang : `${language}-${region}`;
}
