import { isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Article } from "../../article/model.ts";
import { FRONT_MATTER_BYTES } from "../../limits.ts";
import { nearest } from "../../nearest.ts";
import { failed, type Result, success } from "../../result.ts";
import type { IngestFailure } from "../failure.ts";
import { quoted, type Report } from "../report.ts";
import { FIELDS, type FieldName } from "./fields.ts";

export interface FrontMatter {
  readonly fields: Partial<Article>;
  /** The line of each field that is there. */
  readonly lines: ReadonlyMap<string, number>;
  /** What follows, and the line at which it begins. */
  readonly rest: string;
  readonly firstLine: number;
}

/** YAML nests by recursion, so what opens a level is counted before it is parsed. */
const FRONT_MATTER_OPENINGS = 500;
const FRONT_MATTER_DEPTH_A_LINE = 20;

/** The fields between the two lines of `---` that a file begins with; none of them is needed. */
export function readFrontMatter(text: string, report: Report): Result<FrontMatter, IngestFailure> {
  if (!/^---[ \t]*\n/u.test(text)) {
    return success({ fields: {}, lines: new Map(), rest: text, firstLine: 1 });
  }
  const start = text.indexOf("\n") + 1;
  const end = /^(---|\.\.\.)[ \t]*$/mu.exec(text.slice(start));
  if (end === null)
    return failed(malformed(1, "The front matter that begins here does not end.", UNENDED));
  const yaml = text.slice(start, start + end.index);
  const rest = text.slice(start + end.index + end[0].length);
  const parsed = parseFields(yaml, report);
  if (!parsed.ok) return parsed;
  return success({ ...parsed.value, rest, firstLine: yaml.split("\n").length + 1 });
}

const UNENDED = "Write a line of three hyphens (---) after the last field.";

function parseFields(
  yaml: string,
  report: Report,
): Result<Pick<FrontMatter, "fields" | "lines">, IngestFailure> {
  const tooMuch = excess(yaml);
  if (tooMuch !== undefined) return failed(tooMuch);
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: "failsafe",
    uniqueKeys: true,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "silent",
  });
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  const [error] = [...document.errors, ...document.warnings];
  if (error) return failed(unreadable(yaml, lineOf(error.pos[0]), error.code));
  const alias = firstAlias(document);
  if (alias !== undefined) return failed(malformed(lineOf(alias), ALIAS, "Write the value out."));
  if (
    document.contents === null ||
    (isScalar(document.contents) && isBlank(document.contents.value))
  ) {
    return success({ fields: {}, lines: new Map() });
  }
  if (!isMap(document.contents)) {
    return failed(malformed(2, "The front matter is not a list of fields.", SYNTAX));
  }
  return readFields(document.contents, lineOf, report);
}

const SYNTAX = 'Write each field as "name: value" on a line of its own, indented with spaces.';
const ALIAS = "The front matter uses an anchor (&) or an alias (*), which it cannot.";

interface YamlMap {
  readonly items: readonly { readonly key: unknown; readonly value: unknown }[];
}

function readFields(
  map: YamlMap,
  lineOf: (offset: number) => number,
  report: Report,
): Result<Pick<FrontMatter, "fields" | "lines">, IngestFailure> {
  const fields: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = lineOf((isScalar(key) && key.range?.[0]) || 0);
    if (!Object.hasOwn(FIELDS, name)) {
      reportUnknown(name, line, report);
      continue;
    }
    const data = plain(value);
    if (isBlank(data)) continue;
    const read = FIELDS[name as FieldName](data, report, line);
    if (!read.ok) {
      return failed({ reason: "invalid", path: name, line, ...read.failure });
    }
    if (read.value !== undefined) fields[name] = read.value;
    lines.set(name, line);
  }
  return success({ fields: fields as Partial<Article>, lines });
}

function plain(value: unknown): unknown {
  const node = value as { toJSON?: () => unknown } | null;
  return typeof node?.toJSON === "function" ? node.toJSON() : node;
}

function isBlank(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" && /^\s*(~|null)?\s*$/u.test(value))
  );
}

function reportUnknown(name: string, line: number, report: Report): void {
  const known = nearest(name, Object.keys(FIELDS));
  report.add(
    "front-matter-unknown",
    { line, path: "" },
    `The front matter has ${quoted(name)}, which is not a field of an article.`,
    known === undefined
      ? `Take it out. The fields are ${Object.keys(FIELDS).join(", ")}.`
      : `Write ${known}, if that is what it means; otherwise take it out.`,
    name.slice(0, 80).toWellFormed(),
  );
}

function firstAlias(document: ReturnType<typeof parseDocument>): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      found ??= node.range?.[0] ?? 0;
    },
    Value: (_, node) => {
      if (node.anchor) found ??= node.range?.[0] ?? 0;
    },
  });
  return found;
}

function excess(yaml: string): IngestFailure | undefined {
  if (new TextEncoder().encode(yaml).length > FRONT_MATTER_BYTES) {
    const message = `The front matter is larger than ${FRONT_MATTER_BYTES} bytes.`;
    return { ...malformed(2, message, "Move the text below it."), reason: "too-large" };
  }
  const lines = yaml.split("\n");
  const opening = lines.findIndex(
    (line) =>
      (/^[\s?:-]*/u.exec(line)?.[0].match(/[?:-]/gu)?.length ?? 0) > FRONT_MATTER_DEPTH_A_LINE,
  );
  const brackets = yaml.match(/[[{]/gu)?.length ?? 0;
  if (opening === -1 && brackets <= FRONT_MATTER_OPENINGS) return undefined;
  const message = "The front matter has lists within lists, deeper than any field.";
  return { ...malformed(opening + 2, message, SYNTAX), reason: "too-deep" };
}

/** What an editor should know of the YAML errors that are met in practice; others share one sentence. */
const YAML_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ["repeats a field", "Keep one of the two."],
  TAB_AS_INDENT: ["begins with a tab", "Indent with spaces."],
  BLOCK_AS_IMPLICIT_KEY: [
    "has a second colon",
    'Put the value in quotation marks: title: "Kim: a visit".',
  ],
};

function unreadable(yaml: string, line: number, code: string): IngestFailure {
  const [what, fix] = YAML_ERRORS[code] ?? ["cannot be read", SYNTAX];
  const written = yaml.split("\n")[line - 2] ?? "";
  return malformed(
    line,
    `Line ${line} of the front matter, ${quoted(written.trim())}, ${what}.`,
    fix,
  );
}

function malformed(line: number, message: string, fix: string): IngestFailure {
  return { reason: "malformed", path: "", line, message, fix };
}
