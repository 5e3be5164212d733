import * as v from "valibot";
import { ARTICLE_BYTES, ARTICLE_DEPTH, ARTICLE_NODES } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import type { Article } from "./model.ts";
import { articleSchema, COMPLAINTS, type Complaint } from "./schema.ts";

/** Why unknown data is no article, with the path of the first place that is wrong. */
export interface DecodeFailure {
  /** Such as `body[3].content[0].href`; empty for the whole. */
  readonly path: string;
  /** Which of the schema's complaints it is, where that matters to those who tell editors. */
  readonly complaint?: Complaint;
  /** A sentence that names the path, says what is wrong and quotes the value. */
  readonly message: string;
}

/**
 * An article out of unknown JSON data.
 * Size and depth are checked first and without recursion, so hostile input costs little.
 */
export function decodeArticle(data: unknown): Result<Article, DecodeFailure> {
  const extent = withinExtent(data);
  if (!extent.ok) return extent;
  const parsed = v.safeParse(articleSchema, data, { abortEarly: true });
  if (!parsed.success) return failed(describe(parsed.issues[0]));
  const bytes = new TextEncoder().encode(JSON.stringify(parsed.output)).length;
  if (bytes > ARTICLE_BYTES) {
    const message = `The article takes ${bytes} bytes; at most ${ARTICLE_BYTES} can be stored. Split it in two.`;
    return failed({ path: "", message });
  }
  return duplicateNote(parsed.output) ?? success(parsed.output);
}

function withinExtent(data: unknown): Result<true, DecodeFailure> {
  const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    nodes += 1;
    // An article alternates objects and arrays, so a level of the model is two levels of JSON.
    if (next.depth > ARTICLE_DEPTH * 2) {
      return failed({
        path: "",
        message: `The article is nested deeper than ${ARTICLE_DEPTH} levels.`,
      });
    }
    if (nodes > ARTICLE_NODES * 2) {
      return failed({ path: "", message: `The article has more than ${ARTICLE_NODES} parts.` });
    }
    for (const value of Object.values(next.value)) waiting.push({ value, depth: next.depth + 1 });
  }
  return success(true);
}

function describe(issue: v.BaseIssue<unknown>): DecodeFailure {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
  const where = path === "" ? "The article" : path;
  const isMissing = issue.input === undefined;
  const expected = /^(must|is|has)/u.test(issue.message)
    ? issue.message
    : `must be ${issue.expected ?? "something else"}`;
  const message = isMissing
    ? `${where} is missing.`
    : `${where} ${expected}. It was ${quote(issue.input)}.`;
  const complaint = COMPLAINT_NAMES.find((name) => COMPLAINTS[name] === issue.message);
  return { path, message, ...(complaint !== undefined && { complaint }) };
}

const COMPLAINT_NAMES = Object.keys(COMPLAINTS) as readonly Complaint[];

function quote(input: unknown): string {
  const written = JSON.stringify(input);
  return written.length > 80 ? `${written.slice(0, 80).toWellFormed()}…` : written;
}

function duplicateNote(article: Article): Result<never, DecodeFailure> | undefined {
  const seen = new Set<string>();
  for (const [index, { id }] of article.notes.entries()) {
    if (seen.has(id)) {
      const path = `notes[${index}].id`;
      return failed({
        path,
        message: `${path} repeats ${JSON.stringify(id)}; give each note its own id.`,
      });
    }
    seen.add(id);
  }
  return undefined;
}
