import { canonicalLanguage } from "../../article/language.ts";
import { type Article, MODEL_VERSION } from "../../article/model.ts";
import { failed, type Result, success } from "../../result.ts";
import type { IngestFailure } from "../failure.ts";
import { bodyOf } from "../html/body.ts";
import { NO_LANGUAGE, NO_TITLE } from "../html/html.ts";
import { descendants, type MarkupElement } from "../html/markup.ts";
import { parseHtml } from "../html/parse.ts";
import { headline } from "../html/title.ts";
import { quoted, type Report } from "../report.ts";
import type { IngestDefaults } from "../source.ts";
import type { Trace } from "../trace.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownToHtml, type RenderedMarkdown } from "./to-html.ts";

/** Markdown with YAML front matter (spec/http.md), not yet in normal form. */
export function readMarkdown(
  text: string,
  defaults: IngestDefaults,
  report: Report,
  trace: Trace,
): Result<{ article: Article; fields: ReadonlyMap<string, number> }, IngestFailure> {
  const front = readFrontMatter(text, report);
  if (!front.ok) return front;
  const { fields, lines, rest, firstLine } = front.value;
  const lang =
    fields.lang ?? (defaults.lang === undefined ? undefined : canonicalLanguage(defaults.lang));
  if (lang === undefined) return failed(NO_LANGUAGE);
  const rendered = markdownToHtml(rest, firstLine);
  for (const { label, line } of rendered.missingNotes) {
    const message = `There is no note ${quoted(label)}, which the text refers to.`;
    const fix = `Write the note as a paragraph that begins with [^${label}]: or take the reference out.`;
    report.add("anchor-target", { line }, message, fix, `[^${label}]`);
  }
  const document = parseHtml(rendered.html);
  if (!document.ok) return failed(inSource(document.failure, rendered));
  moveLines(document.value, rendered);
  const known = { base: defaults.base, page: defaults.base };
  const content = bodyOf(document.value, { lang, known, report, trace });
  if (!content.ok) return content;
  const { body, notes } = content.value;
  const head = fields.title === undefined ? headline({}, body) : { title: fields.title, body };
  if (head === undefined) return failed(NO_TITLE);
  const article: Article = {
    authors: [],
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    ...fields,
    model: MODEL_VERSION,
    title: head.title,
    lang,
    body: head.body,
    notes,
  };
  return success({ article, fields: lines });
}

function moveLines(document: MarkupElement, { sourceLine }: RenderedMarkdown): void {
  for (const element of descendants(document)) {
    element.line = sourceLine(element.line);
    for (const child of element.children) {
      if (child.kind === "text") child.line = sourceLine(child.line);
    }
  }
}

function inSource(failure: IngestFailure, { sourceLine }: RenderedMarkdown): IngestFailure {
  return failure.line === undefined ? failure : { ...failure, line: sourceLine(failure.line) };
}
