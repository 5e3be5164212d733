import { Hono } from "hono";
import { type Environment, newsroomOf } from "../../environment.ts";
import { PUBLISH_BODY_BYTES, SMALL_BODY_BYTES } from "../../limits.ts";
import { defaultLanguages, defaultLexicon } from "../../locale/lexicon/default-lexicon.ts";
import { isOff, type SiteEntry } from "../../locale/lexicon/site-lexicon.ts";
import type { LexiconChange, LexiconChanged } from "../../newsroom/submission.ts";
import { type Result, success } from "../../result.ts";
import { answer } from "./answer.ts";
import type { ApiContext } from "./context.ts";
import type { ApiFailure } from "./failure.ts";
import { readJsonRequest } from "./json-request.ts";
import { decodeEntries, decodeEntry, decodeLanguage, decodeTerm } from "./lexicon-entry.ts";
import { onlyMethods } from "./methods.ts";
import { refuse } from "./refuse.ts";

/** `/api/lexicon`: how the site says its names and initialisms, by language, over the default. */
export const lexicon = new Hono<{ Bindings: Environment }>();

lexicon.get("/", async (context) => {
  const counts = new Map(
    (await newsroomOf(context.env).lexicons()).map(({ lang, entries }) => [lang, entries]),
  );
  const languages = [...new Set([...counts.keys(), ...defaultLanguages()])].toSorted();
  return answer({
    languages: languages.map((lang) => ({
      lang,
      entries: counts.get(lang) ?? 0,
      defaults: defaultLexicon(lang).entries.length,
    })),
  });
});
lexicon.all("/", onlyMethods("GET", "HEAD"));

lexicon.get("/:lang", async (context) => {
  const lang = decodeLanguage(context.req.param("lang"));
  if (!lang.ok) return refuse(lang.failure);
  const own = await newsroomOf(context.env).lexicon(lang.value);
  const terms = new Set(own.map(({ term }) => term));
  const defaults = defaultLexicon(lang.value).entries.map(({ written, text, alias }) => ({
    ...shown({ term: written, ...(text && { spoken: text }), ...(alias && { alias }) }),
    ...(terms.has(written) && { replaced: true }),
  }));
  return answer({ lang: lang.value, entries: own.map(shown), defaults });
});
lexicon.put("/:lang", (context) =>
  change(context, PUBLISH_BODY_BYTES, (members) => {
    const entries = decodeEntries(members);
    return entries.ok ? success({ kind: "replace", entries: entries.value }) : entries;
  }),
);
lexicon.all("/:lang", onlyMethods("GET", "HEAD", "PUT"));

lexicon.put("/:lang/:term", (context) =>
  change(context, SMALL_BODY_BYTES, (members) => {
    const term = decodeTerm(context.req.param("term"));
    if (!term.ok) return term;
    const entry = decodeEntry(term.value, members);
    return entry.ok ? success({ kind: "set", entry: entry.value }) : entry;
  }),
);
lexicon.delete("/:lang/:term", (context) =>
  change(context, SMALL_BODY_BYTES, () => {
    const term = decodeTerm(context.req.param("term"));
    return term.ok ? success({ kind: "remove", term: term.value }) : term;
  }),
);
lexicon.all("/:lang/:term", onlyMethods("PUT", "DELETE"));

type What =
  | { readonly kind: "set"; readonly entry: SiteEntry }
  | { readonly kind: "remove"; readonly term: string }
  | { readonly kind: "replace"; readonly entries: readonly SiteEntry[] };

/** Reads a change out of a request, makes it, and says how many articles are rendered again. */
async function change(
  context: ApiContext,
  limit: number,
  decode: (members: Readonly<Record<string, unknown>>) => Result<What, ApiFailure>,
): Promise<Response> {
  const lang = decodeLanguage(context.req.param("lang") ?? "");
  if (!lang.ok) return refuse(lang.failure);
  const request = await readJsonRequest(context.req.raw, limit);
  if (!request.ok) return refuse(request.failure);
  const what = decode(request.value.members);
  if (!what.ok) return refuse(what.failure);
  const { once } = request.value.conditions;
  const asked: LexiconChange = { lang: lang.value, ...what.value, ...(once && { once }) };
  const outcome = await newsroomOf(context.env).changeLexicon(asked);
  return outcome.ok ? changed(asked, outcome.value) : refuse(outcome.failure);
}

function changed(asked: LexiconChange, { created, articles, complete }: LexiconChanged): Response {
  const { lang } = asked;
  // While the search of a large site goes on, more articles follow.
  const rendering = { articles, complete };
  switch (asked.kind) {
    case "set":
      return answer({ lang, ...shown(asked.entry), rendering }, created ? 201 : 200);
    case "remove":
      return answer({ lang, term: asked.term, removed: true, rendering });
    case "replace":
      return answer({ lang, entries: asked.entries.length, rendering });
  }
}

function shown<Entry extends SiteEntry>(entry: Entry): Entry & { readonly off?: true } {
  return isOff(entry) ? { ...entry, off: true } : entry;
}
