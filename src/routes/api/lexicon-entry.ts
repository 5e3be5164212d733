import { canonicalLanguage } from "../../article/language.ts";
import {
  LEXICON_ENTRIES,
  LEXICON_SPOKEN_CHARACTERS,
  LEXICON_TERM_CHARACTERS,
} from "../../limits.ts";
import { isSpeakable } from "../../locale/lexicon/apply.ts";
import type { SiteEntry } from "../../locale/lexicon/site-lexicon.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { type Result, success } from "../../result.ts";
import { badValue, unknownMember } from "./bad-value.ts";
import type { ApiFailure } from "./failure.ts";
import { isOneLine } from "./one-line.ts";

type Members = Readonly<Record<string, unknown>>;

/** A language as lexicons are kept for it: without script and region, since all of them share one. */
export function decodeLanguage(tag: string): Result<string, ApiFailure> {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) {
    return badValue("lang", tag, "Use a language such as en or ko.");
  }
  const language = languageOf(canonical);
  if (canonical === language) return success(language);
  return badValue(
    "lang",
    tag,
    `All regions and scripts of a language share a lexicon. Use ${language}.`,
  );
}

/** A term in NFC, with single spaces: the form in which articles are compared with it. */
export function decodeTerm(value: unknown): Result<string, ApiFailure> {
  const term = typeof value === "string" ? folded(value) : value;
  if (isOneLine(term, LEXICON_TERM_CHARACTERS) && hasWords(term)) return success(term);
  return badValue(
    "term",
    value,
    `Write the word as articles have it: one line of 1 to ${LEXICON_TERM_CHARACTERS} characters, with a letter or digit.`,
  );
}

/** What a term is said as: `{"spoken", "alias"}`, one of them at least, or `{"off": true}`. */
export function decodeEntry(term: string, members: Members): Result<SiteEntry, ApiFailure> {
  const { spoken, alias, off } = members;
  const known = ["spoken", "alias", "off"];
  const unknown = unknownMember(members, known, "An entry has spoken, alias, or off alone.");
  if (unknown !== undefined) return unknown;
  if (off !== undefined && off !== false) return decodeOff(term, members);
  if (spoken === undefined && alias === undefined) {
    const advice =
      'Send {"alias": "I.A.E.A."} for what engines say, {"spoken": "World War Two"} for what the text says, or {"off": true}.';
    return badValue("alias", alias, advice);
  }
  if (spoken !== undefined && !isSaid(spoken)) {
    return badValue(
      "spoken",
      spoken,
      `Write one line of 1 to ${LEXICON_SPOKEN_CHARACTERS} characters.`,
    );
  }
  if (alias !== undefined && !(isSaid(alias) && isSpeakable(folded(alias)))) {
    return badValue(
      "alias",
      alias,
      `Write 1 to ${LEXICON_SPOKEN_CHARACTERS} letters, digits, spaces, full stops, apostrophes and hyphens: other signs are read aloud by some engines.`,
    );
  }
  return success({
    term,
    ...(spoken !== undefined && { spoken: folded(spoken) }),
    ...(alias !== undefined && { alias: folded(alias) }),
  });
}

/** All entries of a language: `{"entries": [{"term", "spoken", "alias"}]}`, no term twice. */
export function decodeEntries(members: Members): Result<readonly SiteEntry[], ApiFailure> {
  const { entries } = members;
  const unknown = unknownMember(members, ["entries"], "Send entries alone.");
  if (unknown !== undefined) return unknown;
  if (!Array.isArray(entries) || entries.length > LEXICON_ENTRIES) {
    const advice = `Send a list of at most ${LEXICON_ENTRIES} entries, such as {"entries": [{"term": "IAEA", "alias": "I.A.E.A."}]}.`;
    return badValue(
      "entries",
      Array.isArray(entries) ? `${entries.length} entries` : entries,
      advice,
    );
  }
  const decoded: SiteEntry[] = [];
  for (const given of entries as readonly unknown[]) {
    const entry = decodeListed(given);
    if (!entry.ok) return entry;
    decoded.push(entry.value);
  }
  const terms = decoded.map(({ term }) => term);
  const twice = terms.find((term, index) => terms.indexOf(term) !== index);
  if (twice !== undefined)
    return badValue("term", twice, "It is there twice. Send one entry for it.");
  return success(decoded);
}

function decodeListed(given: unknown): Result<SiteEntry, ApiFailure> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return badValue(
      "entries",
      given,
      'Each entry is an object such as {"term": "IAEA", "alias": "I.A.E.A."}.',
    );
  }
  // As a listing gives it, so that what was read can be sent again.
  const { term, changed: _, ...members } = { ...given } as Members;
  const decoded = decodeTerm(term);
  return decoded.ok ? decodeEntry(decoded.value, members) : decoded;
}

function decodeOff(term: string, { spoken, alias, off }: Members): Result<SiteEntry, ApiFailure> {
  if (off !== true) return badValue("off", off, "Write true, or leave it out.");
  if (spoken === undefined && alias === undefined) return success({ term });
  return badValue("off", off, "An entry that is off says nothing: leave spoken and alias out.");
}

function isSaid(value: unknown): value is string {
  return isOneLine(value, LEXICON_SPOKEN_CHARACTERS) && hasWords(value);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(text);
}

/** Control characters are not folded away, so that they are refused. */
function folded(text: string): string {
  return text.normalize("NFC").replace(/ {2,}/gu, " ").trim();
}
