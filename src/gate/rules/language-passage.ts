import { detectLanguage } from "../../locale/gate/detect-language.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { excerptOf } from "../excerpt.ts";
import { foreignLanguage } from "../foreign-language.ts";
import { type ForeignPassage, foreignPassages, foreignTerms } from "../foreign-passages.ts";
import { languageLabel } from "../language-label.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { stretches } from "../stretches.ts";

/** The share of an article's letters, of 1, from which not a passage but the article says a wrong language. */
const WHOLE_ARTICLE = 0.5;
/** As much text as tells a language for sure. */
const TELLING_CHARACTERS = 2_000;

/** Text in another language or script that does not say so (WCAG 3.1.1, 3.1.2). */
export const languagePassage: Rule = {
  id: "language-passage",
  version: 2,
  severity: "warning",
  criteria: ["3.1.2", "3.1.1"],
  why: "A voice reads what it is told: French in an English voice is noise, and Korean is silence.",
  messages: {
    script: {
      message: "“{text}” is in another script, and its language is not given.",
      fix: 'Say which language it is: <span lang="…">…</span> around the words, <div lang="…"> around paragraphs.',
    },
    language: {
      message: "“{text}” reads as {language}, but is marked as {lang}.",
      fix: 'Say which language it is: <span lang="{found}">…</span> around the words, <div lang="{found}"> around paragraphs.',
    },
    article: {
      message: "The article says that its language is {lang}, but it reads as {language}.",
      fix: "Correct the article’s language, “lang” in the front matter.",
    },
    "unsure-term": {
      message: "Words in another script have no language: {list}.",
      fix: 'Names may stay as they are. For other words, say which language they are in: <span lang="…">…</span>.',
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const passages = [...foreignPassages(scope)];
    const found = mostFound(passages, scope);
    if (found !== undefined) {
      const values = { language: languageLabel(found), lang: languageLabel(scope.article.lang) };
      yield { outcome: "fail", path: "lang", message: "article", values };
      return;
    }
    for (const passage of passages) yield sighting(passage);
    const terms = [...foreignTerms(scope)];
    const [first] = terms;
    if (first === undefined) return;
    const list = excerptOf([...new Set(terms.map(({ text }) => text))].join(", "));
    yield { outcome: "cannot-tell", path: first.path, message: "unsure-term", values: { list } };
  },
};

function sighting({ path, lang, text, found }: ForeignPassage): Sighting {
  const excerpt = excerptOf(text);
  const common = { outcome: "fail", path, excerpt } as const;
  if (found === undefined) return { ...common, message: "script", values: { text: excerpt } };
  const values = {
    text: excerpt,
    found,
    language: languageLabel(found),
    lang: languageLabel(lang),
  };
  return { ...common, message: "language", values };
}

/** The language of most of the article, where that is not the one which it gives. */
function mostFound(passages: readonly ForeignPassage[], scope: Scope): string | undefined {
  const { lang } = scope.article;
  const kinds = [passages, [...foreignTerms(scope)]].map((kind) =>
    kind.filter((passage) => passage.lang === lang),
  );
  const foreign = kinds.flat();
  if (lettersOf(foreign) <= lettersOf(stretches(scope)) * WHOLE_ARTICLE) return undefined;
  if (restIsIn(lang, kinds, scope)) return undefined;
  const text = foreign.map((passage) => passage.text).join("\n");
  return foreignLanguage(text, lang);
}

/** Whether what is not foreign reads as the article's language: then it quotes at length. */
function restIsIn(
  lang: string,
  foreign: readonly (readonly ForeignPassage[])[],
  scope: Scope,
): boolean {
  const kinds = foreign.map((passages) => Map.groupBy(passages, ({ path }) => path));
  const texts = stretches(scope).map(({ path, text }) =>
    kinds.reduce((rest, byPath) => without(rest, byPath.get(path) ?? []), text),
  );
  const found = detectLanguage(texts.join("\n").slice(0, TELLING_CHARACTERS));
  return found !== undefined && languageOf(found.lang) === languageOf(lang);
}

/** A text without passages that come in its order; in one pass, because there can be thousands. */
function without(text: string, passages: readonly ForeignPassage[]): string {
  const kept: string[] = [];
  let end = 0;
  for (const passage of passages) {
    const start = text.indexOf(passage.text, end);
    if (start === -1) continue;
    kept.push(text.slice(end, start));
    end = start + passage.text.length;
  }
  return kept.join("") + text.slice(end);
}

function lettersOf(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
