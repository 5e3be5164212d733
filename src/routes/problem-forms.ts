import { foldSpace } from "../article/plain-text.ts";
import type { SpokenLine } from "../edition/script.ts";
import { escapeXml } from "../edition/script-xml.ts";
import { PROBLEMS, type Problem } from "../http/problem.ts";
import { closed } from "../locale/closed.ts";
import { fill } from "../locale/fill.ts";
import type { Locale } from "../locale/locale.ts";
import { ssmlOpening } from "./breaking-first.ts";
import { formLabel } from "./form-label.ts";
import { unreadSentence, unreadWords } from "./unread-value.ts";

/** A problem with the words for it. */
export interface ProblemInWords {
  /** BCP 47: the language of the answer. */
  readonly lang: string;
  readonly locale: Locale;
  readonly problem: Problem;
}

/** A problem as one paragraph of text. */
export function problemText(about: ProblemInWords): string {
  return `${sentencesOf(about).join(isSpaced(about.locale) ? " " : "")}\n`;
}

/**
 * A problem as SSML 1.1 that any engine speaks, a sentence for each thing there is to say, after what is
 * breaking.
 */
export function problemSsml(about: ProblemInWords, breaking?: SpokenLine): string {
  const sentences = sentencesOf(about).map((sentence) => `<s>${escapeXml(sentence)}\n</s>`);
  const root = `version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${about.locale.tag}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<speak ${root}>\n${ssmlOpening(breaking, about.locale.tag)}<p>${sentences.join("")}</p>\n</speak>\n`;
}

/** A problem by RFC 9457. Its type is what the status says, so it needs no address of its own. */
export function problemJson({ locale, problem }: ProblemInWords): string {
  const { title } = locale.shell.errors[problem.name];
  const { reason, forms, allow, retrySeconds } = problem;
  return JSON.stringify({
    type: "about:blank",
    title,
    status: PROBLEMS[problem.name].status,
    detail: adviceOn(problem, locale),
    ...(reason !== undefined && { reason }),
    ...(forms !== undefined && { forms: forms.map(({ href, type }) => ({ href, type })) }),
    ...(allow !== undefined && { allow }),
    ...(retrySeconds !== undefined && { retryAfter: retrySeconds }),
  });
}

function sentencesOf({ locale, problem }: ProblemInWords): string[] {
  const { shell, tag, punctuation } = locale;
  const { title } = shell.errors[problem.name];
  const { reason, retrySeconds, forms = [] } = problem;
  const said = [title, adviceOn(problem, locale)];
  if (reason !== undefined) said.push(fill(shell.retractionReason, { reason: foldSpace(reason) }));
  if (retrySeconds !== undefined) {
    const unit = { style: "unit", unit: "second", unitDisplay: "long" } as const;
    const seconds = new Intl.NumberFormat(tag, unit).format(retrySeconds);
    said.push(fill(shell.tryAgainIn, { seconds }));
  }
  if (forms.length > 0) {
    const labels = forms.map((form) => formLabel(form, locale));
    said.push(`${shell.availableForms} ${new Intl.ListFormat(tag).format(labels)}`);
  }
  return said.map((sentence) => closed(sentence, punctuation.stop));
}

/** What to do: about the value that is not understood, where it is known. */
export function adviceOn({ name, unread }: Problem, locale: Locale): string {
  if (unread === undefined) return locale.shell.errors[name].advice;
  return fill(unreadSentence(unread, locale), unreadWords(unread));
}

/** Full-width stops bring their own space. */
function isSpaced({ punctuation }: Locale): boolean {
  return punctuation.stop !== "。";
}
