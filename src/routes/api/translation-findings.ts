import type { Article } from "../../article/model.ts";
import type { Finding } from "../../finding.ts";
import type { SourceLines } from "../../ingest/lines.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import type { NamedArticle, TranslationOutlook } from "../../newsroom/translation-outlook.ts";

type Said = Pick<Finding, "rule" | "message" | "fix">;

/**
 * What an editor should know of the translations that an article names. Notices all of them:
 * translations are published one after another, and no page ever links to what is not there.
 */
export function translationFindings(
  slug: string,
  { lang, translations }: Article,
  { named, takenBy }: TranslationOutlook,
  lines: SourceLines,
): readonly Finding[] {
  const finding = (path: string, said: Said): Finding => {
    const line = lines.at(path);
    return { ...said, severity: "notice", path, ...(line !== undefined && { line }) };
  };
  const entries = Object.entries(translations).flatMap(([tag, other]) => {
    const said = other === slug ? ITSELF : aboutNamed(tag, other, named[other]);
    return said === undefined ? [] : [finding(`translations.${tag}`, said)];
  });
  return takenBy === undefined
    ? entries
    : [...entries, finding("translations", taken(lang, takenBy))];
}

const ITSELF: Said = {
  rule: "translation-itself",
  message: "The article names itself as its translation, which changes nothing.",
  fix: "Write the slug of the translation, or take the entry out.",
};

function aboutNamed(tag: string, slug: string, named?: NamedArticle): Said | undefined {
  if (named?.lang !== undefined && languageOf(tag) !== languageOf(named.lang)) {
    return {
      rule: "translation-language",
      message: `The article “${slug}” is in ${named.lang}, and is named as the translation into ${tag}.`,
      fix: `Write ${named.lang}: ${slug}, or the slug of the translation into ${tag}.`,
    };
  }
  if (named?.state === "live") return undefined;
  return {
    rule: "translation-absent",
    message: `Readers are not led to “${slug}”, because ${WHY_ABSENT[named?.state ?? "unknown"]}.`,
    fix: "If the slug is right, nothing needs doing: the link is there as soon as the article is.",
  };
}

const WHY_ABSENT: Readonly<Record<Exclude<NamedArticle["state"], "live">, string>> = {
  unknown: "no article with that slug has been published yet",
  scheduled: "its time has not come yet",
  retracted: "it has been withdrawn",
};

function taken(lang: string, takenBy: string): Said {
  return {
    rule: "translation-taken",
    message: `These translations have an article in ${lang} already, “${takenBy}”, so this one is not linked with them.`,
    fix: `Name the translations of this article alone, or withdraw “${takenBy}”.`,
  };
}
