import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Finding } from "../finding.ts";

/** A part of a fixture that shows a rule at work. */
export interface RuleExample {
  /** Such as `markdown`, for the fence around it. */
  readonly language: string;
  readonly text: string;
}

export interface RuleExamples {
  readonly fails?: RuleExample;
  readonly passes?: RuleExample;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ".md": "markdown",
  ".html": "html",
  ".json": "json",
};
/** More lines than this are not read in a table of rules. */
const LINES = 14;

/** A case that fails a rule and one that passes it, out of the folder that proves it. */
export function examplesOf(folder: string, id: string): RuleExamples {
  const place = join(folder, id);
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  const fails = chosen(names, "fail-");
  const passes = chosen(names, "pass-");
  return {
    ...(fails && { fails: example(place, fails, lineOfFailure(place, fails, id)) }),
    ...(passes && { passes: example(place, passes) }),
  };
}

/** Markdown before others: it is the shortest to read. */
function chosen(names: readonly string[], start: string): string | undefined {
  const cases = names.filter((name) => name.startsWith(start) && !name.endsWith(".findings.json"));
  return cases.find((name) => name.endsWith(".md")) ?? cases[0];
}

function lineOfFailure(place: string, name: string, id: string): number | undefined {
  const golden = join(place, `${name.slice(0, -extname(name).length)}.findings.json`);
  if (!existsSync(golden)) return undefined;
  const findings = JSON.parse(readFileSync(golden, "utf8")) as Finding[];
  return findings.find(({ rule }) => rule === id)?.line;
}

/** Whole when it is short, and otherwise the lines around the one that matters. */
function example(place: string, name: string, line = 1): RuleExample {
  const lines = readFileSync(join(place, name), "utf8").trimEnd().split("\n");
  const language = LANGUAGES[extname(name)] ?? "";
  const body = withoutFrontMatter(lines, line);
  const start = Math.max(0, Math.min(body.line - LINES / 2, body.lines.length - LINES));
  const shown = body.lines.slice(start, start + LINES);
  const text = [
    ...(start > 0 ? ["…"] : []),
    ...shown,
    ...(start + LINES < body.lines.length ? ["…"] : []),
  ];
  return { language, text: text.map((each) => shortened(each)).join("\n") };
}

/** Front matter is shown when what matters stands in it. */
function withoutFrontMatter(lines: readonly string[], line: number) {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const first = lines.findIndex((each, index) => index > end && each.trim() !== "");
  if (end < 0 || first < 0 || (line > 1 && line <= end + 1)) return { lines, line };
  return { lines: lines.slice(first), line: Math.max(1, line - first) };
}

/** Invisible characters are named, but for those that join letters. */
function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]/gu, (character) =>
    /[\t\u200C\u200D]/u.test(character) ? character : named(character),
  );
  return line.length > 160 ? `${line.slice(0, 160).toWellFormed()}…` : line;
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
