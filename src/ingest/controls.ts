import { PUBLISH_BODY_BYTES } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import type { IngestFailure } from "./failure.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";

const CONTROLS = /[\u0001-\u0008\u000B\u000E-\u001F\u007F]/gu;

/**
 * A source's text, fit to be parsed: within the limit, in lines that end with LF, without a byte
 * order mark. NUL and half a surrogate pair are refused, for nobody can say what they stood for;
 * other control characters show nothing and become spaces.
 */
export function checkedText({ type, text }: Source, report: Report): Result<string, IngestFailure> {
  if (isTooLarge(text)) return failed(TOO_LARGE);
  const broken = text.indexOf("\0");
  if (broken !== -1) return failed(brokenAt(text, broken, "the character NUL (U+0000)"));
  if (!text.isWellFormed()) {
    const well = text.toWellFormed();
    let at = 0;
    while (text.charCodeAt(at) === well.charCodeAt(at)) at += 1;
    return failed(brokenAt(text, at, "half a surrogate pair"));
  }
  const lines = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  return success(type === "json" ? lines : withoutControls(lines, report));
}

function withoutControls(text: string, report: Report): string {
  const first = text.search(CONTROLS);
  if (first === -1) return text;
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, "0");
  report.add(
    "text-controls-mended",
    { line: lineAt(text, first) },
    `Control characters, the first of them U+${code}, were made spaces.`,
    "Nothing needs doing; to be sure, look at the words around them.",
  );
  return text.replace(CONTROLS, " ");
}

function isTooLarge(text: string): boolean {
  if (text.length > PUBLISH_BODY_BYTES) return true;
  if (text.length * 3 <= PUBLISH_BODY_BYTES) return false;
  return new TextEncoder().encode(text).length > PUBLISH_BODY_BYTES;
}

const TOO_LARGE: IngestFailure = {
  reason: "too-large",
  path: "",
  message: `The article is larger than ${PUBLISH_BODY_BYTES} bytes.`,
  fix: "Split it into several articles, and send images and recordings on their own.",
};

function brokenAt(text: string, at: number, what: string): IngestFailure {
  const line = lineAt(text, at);
  return {
    reason: "malformed",
    rule: "text-controls",
    path: "",
    line,
    message: `Line ${line} has ${what}, which is no text.`,
    fix: "Take it out, or save the file again as UTF-8.",
  };
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).replace(/\r\n?/gu, "\n").split("\n").length;
}
