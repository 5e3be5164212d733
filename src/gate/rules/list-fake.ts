import { excerptOf } from "../excerpt.ts";
import { type LineMark, lineMark } from "../line-marks.ts";
import { nextSiblings } from "../next-siblings.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { type Stretch, stretches } from "../stretches.ts";

/** Languages that rarely write dialogue with a dash before each speech. */
const QUOTING_LANGUAGES = /^(?:en|de|nl|sv|ja|ko|zh|ar|fa|ur|hi|am|ha|sw|id)\b/u;
const SENTENCE_END = /[.!?…»”"。！？؟۔।։]\s*$/u;

interface MarkedLine {
  readonly text: string;
  readonly mark: LineMark;
  readonly path: string;
  readonly lang: string;
}

/** Lines that begin with bullets, dashes or numbers: a list for the eye alone (WCAG 1.3.1). */
export const listFake: Rule = {
  id: "list-fake",
  version: 2,
  severity: "warning",
  criteria: ["1.3.1"],
  why: "Screen readers say how many items a list has and let people leave it; typed marks are read as signs, or not at all.",
  messages: {
    typed: {
      message: "{count} lines that begin with “{sign}” look like a list, and are not one.",
      fix: "Make them a list. In Markdown, begin each line with “- ” or “1. ”, with an empty line before the first.",
    },
    "unsure-dialogue": {
      message: "{count} lines begin with “{sign}”.",
      fix: "If they are a list, make them one; if people speak in turn, leave them.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const run of runs(scope)) {
      const [first] = run;
      if (first === undefined || run.length < 2) continue;
      const outcome = judge(run, first);
      if (outcome === "pass") continue;
      yield {
        outcome,
        path: first.path,
        message: outcome === "fail" ? "typed" : "unsure-dialogue",
        excerpt: excerptOf(first.text),
        values: { count: run.length, sign: first.mark.sign },
      };
    }
  },
};

/** People who speak in turn end their sentences; items of a list rarely do. */
function judge(run: readonly MarkedLine[], { mark, lang }: MarkedLine) {
  if (mark.kind === "bullet" || mark.kind === "number") return "fail";
  const speaks = run.every(({ text }) => SENTENCE_END.test(text));
  if (!speaks) return "fail";
  if (QUOTING_LANGUAGES.test(lang)) return mark.kind === "hyphen" ? "fail" : "cannot-tell";
  return mark.kind === "hyphen" ? "cannot-tell" : "pass";
}

const BULLETS_IN_LINE = /(?:^|[:;.])\s*[•‣⁃▪●◦]\s.*\s[•‣⁃▪●◦]\s/su;

/** The lines of a text as they were typed: Markdown folds those that begin with a bullet into one. */
function typedLines(text: string): readonly string[] {
  const typed = BULLETS_IN_LINE.test(text) ? text.replace(/\s(?=[•‣⁃▪●◦]\s)/gu, "\n") : text;
  return typed.split("\n").filter((line) => line.trim() !== "");
}

/** Consecutive lines with marks of one kind, numbers counting up. */
function runs(scope: Scope): readonly MarkedLine[][] {
  const found: MarkedLine[][] = [];
  const follows = nextSiblings(scope);
  let open: MarkedLine[] = [];
  let before: Stretch | undefined;
  for (const stretch of stretches(scope)) {
    if (!isNext(before, stretch, follows)) open = [];
    for (const text of typedLines(stretch.text)) {
      const mark = stretch.part === "heading" ? undefined : lineMark(text);
      const line = mark && { text, mark, path: stretch.path, lang: stretch.lang };
      const last = open.at(-1);
      const goes = line !== undefined && last !== undefined && continues(last.mark, line.mark);
      if (!goes) open = [];
      if (line === undefined) continue;
      if (open.push(line) === 1) found.push(open);
    }
    before = stretch;
  }
  return found;
}

function continues(last: LineMark, next: LineMark): boolean {
  if (last.sign !== next.sign) return false;
  return last.kind !== "number" || (next.kind === "number" && next.number === last.number + 1);
}

function isNext(
  before: Stretch | undefined,
  stretch: Stretch,
  follows: ReturnType<typeof nextSiblings>,
): boolean {
  const last = before?.blocks.at(-1);
  return last !== undefined && follows.get(last) === stretch.blocks.at(-1);
}
