import { canonicalLanguage } from "../../article/language.ts";
import { isSameLanguage } from "../normalise/inlines.ts";
import { quoted, type Report } from "../report.ts";
import type { MarkupElement } from "./markup.ts";

interface Languages {
  readonly lang: string;
  readonly report: Report;
}

/** The language that an element changes to, where it does; one that is no tag is reported. */
export function passageLanguage(element: MarkupElement, context: Languages): string | undefined {
  const written = element.attributes.get("lang")?.trim();
  // The page's own language is around everything, and has been read with the head.
  if (written === undefined || written === "" || element.name === "html") return undefined;
  const lang = mendedLanguage(written);
  if (lang === undefined) {
    reportLanguage(written, element.line, context.report);
    return undefined;
  }
  return isSameLanguage(lang, context.lang) ? undefined : lang;
}

/** `en_US`, as operating systems write it, means `en-US`. */
export function mendedLanguage(written: string): string | undefined {
  return canonicalLanguage(written.trim().replaceAll("_", "-"));
}

export function reportLanguage(written: string, line: number | undefined, report: Report): void {
  report.add(
    "language-valid",
    { line },
    `The language ${quoted(written)} is not a BCP 47 tag.`,
    "Write the language's tag, such as en, ko or pt-BR.",
    written.slice(0, 80).toWellFormed(),
  );
}
