/** One member of an Accept header: `text/*`, `text/html;level=1;q=0.5` (RFC 9110 §12.5.1). */
export interface MediaRange {
  /** Lower case; `*` for any. */
  readonly type: string;
  readonly subtype: string;
  /** Names and values in lower case, the weight left out. */
  readonly parameters: ReadonlyMap<string, string>;
  /** From 0, which excludes, to 1. */
  readonly quality: number;
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/u;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/u;

/** The members of an Accept header that are well formed; the others are ignored. */
export function parseAccept(header: string): MediaRange[] {
  return splitOutsideQuotes(header, ",").flatMap((member) => parseRange(member) ?? []);
}

/** The members of a comma-separated header with their weights, in lower case (RFC 9110 §12.4.2). */
export function parseWeighted(
  header: string,
): { readonly name: string; readonly quality: number }[] {
  return splitOutsideQuotes(header, ",").flatMap((member) => {
    const [name = "", ...rest] = splitOutsideQuotes(member, ";").map((part) => part.trim());
    const quality = weightOf(rest);
    return TOKEN.test(name) && quality !== undefined ? { name: name.toLowerCase(), quality } : [];
  });
}

function parseRange(member: string): MediaRange | undefined {
  const [name = "", ...rest] = splitOutsideQuotes(member, ";").map((part) => part.trim());
  const [type = "", subtype = "", ...more] = name.toLowerCase().split("/");
  if (!TOKEN.test(type) || !TOKEN.test(subtype) || more.length > 0) return undefined;
  if (type === "*" && subtype !== "*") return undefined;
  const weightAt = rest.findIndex((part) => /^q=/iu.test(part));
  const quality = weightOf(rest);
  const parameters = parseParameters(weightAt === -1 ? rest : rest.slice(0, weightAt));
  if (quality === undefined || parameters === undefined) return undefined;
  return { type, subtype, parameters, quality };
}

function weightOf(parameters: readonly string[]): number | undefined {
  const weight = parameters.find((part) => /^q=/iu.test(part));
  if (weight === undefined) return 1;
  const value = weight.slice(2);
  return QUALITY.test(value) ? Number(value) : undefined;
}

/** Nothing when one of them is not `name=value`; an empty one between two semicolons is allowed. */
function parseParameters(parts: readonly string[]): Map<string, string> | undefined {
  const parameters = new Map<string, string>();
  for (const part of parts.filter((each) => each !== "")) {
    const equals = part.indexOf("=");
    const name = part.slice(0, Math.max(equals, 0)).toLowerCase();
    const value = unquote(part.slice(equals + 1));
    if (!TOKEN.test(name) || value === undefined) return undefined;
    parameters.set(name, value.toLowerCase());
  }
  return parameters;
}

function unquote(value: string): string | undefined {
  if (TOKEN.test(value)) return value;
  const quoted = /^"((?:[^"\\]|\\.)*)"$/u.exec(value)?.[1];
  return quoted?.replace(/\\(.)/gu, "$1");
}

/** A quoted string may hold the separator; one that never ends reaches to the end of the header. */
function splitOutsideQuotes(text: string, separator: "," | ";"): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === "\\") at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** A media type that is on offer, such as `text/plain` with `charset=utf-8`. */
export interface OfferedType {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * The quality that a client gives to a type, by the most specific range that matches it; 0 when none
 * does. Of ranges that are equally specific the most generous counts.
 */
export function qualityOf(offered: OfferedType, ranges: readonly MediaRange[]): number {
  const matching = ranges.filter((range) => matches(range, offered));
  const most = Math.max(-1, ...matching.map(specificity));
  return Math.max(
    0,
    ...matching.filter((range) => specificity(range) === most).map(({ quality }) => quality),
  );
}

/** Whether a range names this very type, without a wildcard. */
export function names(range: MediaRange, offered: OfferedType): boolean {
  return range.subtype !== "*" && matches(range, offered);
}

function matches(range: MediaRange, offered: OfferedType): boolean {
  const [type, subtype] = offered.type.split("/");
  const parametersMatch = [...range.parameters].every(
    ([name, value]) => offered.parameters.get(name) === value,
  );
  return (
    (range.type === "*" || range.type === type) &&
    (range.subtype === "*" || range.subtype === subtype) &&
    parametersMatch
  );
}

function specificity(range: MediaRange): number {
  if (range.type === "*") return 0;
  return range.subtype === "*" ? 1 : 2 + range.parameters.size;
}
