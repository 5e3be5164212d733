import { decodeArticle } from "../article/decode.ts";
import type { Article } from "../article/model.ts";
import type { Finding } from "../finding.ts";
import { failed, type Result, success } from "../result.ts";
import { checkedText } from "./controls.ts";
import type { IngestFailure } from "./failure.ts";
import { reportHeadingShift } from "./heading-shift.ts";
import { readHtml } from "./html/html.ts";
import { readJson } from "./json.ts";
import { type SourceLines, sourceLines } from "./lines.ts";
import { readMarkdown } from "./markdown/markdown.ts";
import { normaliseArticle } from "./normalise/article.ts";
import { refusal } from "./refusal.ts";
import { Report } from "./report.ts";
import type { IngestDefaults, Source } from "./source.ts";
import { Trace } from "./trace.ts";

export type { IngestDefaults, Source, SourceType } from "./source.ts";

export interface Ingested {
  readonly article: Article;
  readonly lines: SourceLines;
  /** What was mended or could not be taken over, in the order of the source. */
  readonly findings: readonly Finding[];
}

type Read = Result<
  { readonly article: Article; readonly fields?: ReadonlyMap<string, number> },
  IngestFailure
>;

/**
 * Markdown, HTML or JSON as an article in normal form that has passed the decoder.
 * Never throws on any text, and takes bounded time and depth.
 */
export function ingest(source: Source, defaults: IngestDefaults): Result<Ingested, IngestFailure> {
  const report = new Report();
  const trace = new Trace();
  const text = checkedText(source, report);
  if (!text.ok) return text;
  const read = readSource({ ...source, text: text.value }, defaults, report, trace);
  if (!read.ok) return read;
  const normal = normaliseArticle(read.value.article, trace);
  const lines = sourceLines(normal, trace, read.value.fields);
  const decoded = decodeArticle(normal);
  if (!decoded.ok) return failed(refusal(decoded.failure, lines));
  reportHeadingShift(decoded.value.body, lines, report);
  const findings = report.findings.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return success({ article: decoded.value, lines, findings });
}

function readSource(
  { type, text }: Source,
  defaults: IngestDefaults,
  report: Report,
  trace: Trace,
): Read {
  switch (type) {
    case "markdown":
      return readMarkdown(text, defaults, report, trace);
    case "html": {
      const article = readHtml(text, defaults, report, trace);
      return article.ok ? success({ article: article.value }) : article;
    }
    case "json": {
      const article = readJson(text);
      return article.ok ? success({ article: article.value }) : article;
    }
  }
}
