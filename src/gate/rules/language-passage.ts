import { FOREIGN_LETTERS, FOREIGN_WORDS } from "../../limits.ts";
import { detectLanguage } from "../../locale/gate/detect-language.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { excerptOf } from "../excerpt.ts";
import { foreignLanguage } from "../foreign-language.ts";
import { type ForeignRun, foreignRuns } from "../foreign-runs.ts";
import { languageLabel } from "../language-label.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { stretches } from "../stretches.ts";

const QUOTED = /[“”„"«»『「]([^“”„"«»『「」』\n]{30,2000})[“”"«»」』]/gu;
/** The share of an article's letters, of 1, from which not a passage but the article says a wrong language. */
const WHOLE_ARTICLE = 0.5;
/** As much text as tells a language for sure. */
const TELLING_CHARACTERS = 2_000;

/** Text in another language or script that does not say so (WCAG 3.1.1, 3.1.2). */
export const languagePassage: Rule = {
  id: "language-passage",
  version: 1,
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

interface Passage {
  readonly path: string;
  /** The language that it is marked with. */
  readonly lang: string;
  readonly text: string;
  /** The language that it reads as; nothing when only its script is known. */
  readonly found?: string;
}

function sighting({ path, lang, text, found }: Passage): Sighting {
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
function mostFound(passages: readonly Passage[], scope: Scope): string | undefined {
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
function restIsIn(lang: string, foreign: readonly (readonly Passage[])[], scope: Scope): boolean {
  const kinds = foreign.map((passages) => Map.groupBy(passages, ({ path }) => path));
  const texts = stretches(scope).map(({ path, text }) =>
    kinds.reduce((rest, byPath) => without(rest, byPath.get(path) ?? []), text),
  );
  const found = detectLanguage(texts.join("\n").slice(0, TELLING_CHARACTERS));
  return found !== undefined && languageOf(found.lang) === languageOf(lang);
}

/** A text without passages that come in its order; in one pass, because there can be thousands. */
function without(text: string, passages: readonly Passage[]): string {
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

/** Sentences in another script; else what is surely in another language, whole or a quotation in it. */
function* foreignPassages(scope: Scope): Generator<Passage> {
  for (const { path, lang, text } of stretches(scope)) {
    const runs = [...foreignRuns(text, lang)].filter((run) => isSentence(run, text));
    const [longest] = runs.toSorted((one, other) => other.letters - one.letters);
    if (longest !== undefined) {
      yield { path, lang, text: longest.text, ...told(longest.text, lang) };
      continue;
    }
    const found = foreignLanguage(text, lang);
    if (found !== undefined) yield { path, lang, text, found };
    if (found !== undefined) continue;
    for (const [, quoted = ""] of text.matchAll(QUOTED)) {
      const { found } = told(quoted, lang);
      if (found !== undefined) yield { path, lang, text: quoted, found };
    }
  }
}

function told(text: string, lang: string): { readonly found?: string } {
  const found = foreignLanguage(text, lang);
  return found === undefined ? {} : { found };
}

/** Names and terms in another script. */
function* foreignTerms(scope: Scope): Generator<Passage> {
  for (const { path, lang, text } of stretches(scope)) {
    for (const run of foreignRuns(text, lang)) {
      if (!isSentence(run, text)) yield { path, lang, text: run.text };
    }
  }
}

/** Names and terms have a few words; what is a whole paragraph and ends with a stop is a sentence. */
function isSentence({ text, words, letters, unspaced }: ForeignRun, all: string): boolean {
  const isAll = text.length + 2 > all.trim().length && /[.!?…。！？؟।]$/u.test(all.trim());
  if (unspaced) return letters >= (isAll ? FOREIGN_LETTERS / 2 : FOREIGN_LETTERS);
  return words >= (isAll ? FOREIGN_WORDS / 2 : FOREIGN_WORDS);
}
