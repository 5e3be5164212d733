import type { Inline } from "../../article/model.ts";
import { bodyOf } from "../html/body.ts";
import { parseHtml } from "../html/parse.ts";
import { inlinesOf } from "../inlines-of.ts";
import { Report } from "../report.ts";
import { Trace } from "../trace.ts";
import { markdownToHtml } from "./to-html.ts";

/** A line of Markdown, such as a caption in the front matter. `und` keeps every passage's language. */
export function inlineMarkdown(text: string): Inline[] {
  const document = parseHtml(markdownToHtml(text).html);
  if (!document.ok) return [{ kind: "text", text }];
  const settings = { lang: "und", known: {}, report: new Report(), trace: new Trace() };
  const content = bodyOf(document.value, settings);
  return content.ok ? inlinesOf(content.value.body, () => {}) : [{ kind: "text", text }];
}
