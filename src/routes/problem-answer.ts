import { renderErrorMain } from "../../templates/error-main.tsx";
import type { NavigationLink } from "../../templates/views.ts";
import { canonicalLanguage } from "../article/language.ts";
import { contentType } from "../http/content-type.ts";
import { negotiateProblemForm } from "../http/negotiate.ts";
import { type OfferedForm, PROBLEMS, type Problem } from "../http/problem.ts";
import { splitSuffix } from "../http/request-path.ts";
import { findLocale, localeFor } from "../locale/locales.ts";
import { type FormName, PATHS } from "../paths.ts";
import { askedLanguage } from "./asked-language.ts";
import { breakingLine, textAfter } from "./breaking-first.ts";
import { formLabel } from "./form-label.ts";
import { joinPage, shellFor } from "./page.ts";
import {
  adviceOn,
  type ProblemInWords,
  problemJson,
  problemSsml,
  problemText,
} from "./problem-forms.ts";
import type { Reading } from "./reading.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** The one place where a problem becomes an answer, in the form that was asked for. */
export function answerProblem(reading: Reading, problem: Problem): Response {
  const { form, vary } = problemForm(reading);
  const about = inWords(reading, problem);
  const { status, cache } = PROBLEMS[problem.name];
  const isPersonal = form === "html" && reading.preference.personal;
  const cacheControl = isPersonal ? cache.replace("public", "private") : cache;
  const told = { lang: about.lang, cacheControl, vary, noindex: true };
  const { type, body } = written(reading, form, about);
  return withOwnHeaders(respond({ ...told, type }, body, status), problem);
}

/** The words are the product's own, so the answer is in a language that it speaks. */
function inWords(reading: Reading, problem: Problem): ProblemInWords {
  const { language } = reading.configuration;
  const wanted = problem.lang ?? askedLanguage(reading) ?? pathLanguage(reading) ?? language;
  const locale = localeFor(wanted, language);
  return { lang: findLocale(wanted) === undefined ? locale.tag : wanted, locale, problem };
}

function written(
  reading: Reading,
  form: FormName,
  about: ProblemInWords,
): { readonly type: string; readonly body: Uint8Array<ArrayBuffer> } {
  switch (form) {
    case "html":
    case "lite":
      return { type: contentType(form), body: errorPage(reading, form, about) };
    case "ssml": {
      const body = utf8(problemSsml(about, breakingLine(reading, about.locale.tag)));
      return { type: contentType(form), body };
    }
    case "json":
      return { type: "application/problem+json", body: utf8(problemJson(about)) };
    // A paragraph of Markdown would need its own escaping; a text is read just as well.
    case "md":
    case "txt": {
      const text = textAfter(breakingLine(reading, about.locale.tag), problemText(about));
      return { type: contentType("txt"), body: utf8(text) };
    }
  }
}

/** The API answers in JSON alone; elsewhere a suffix says which form was asked for, and Accept without one. */
function problemForm({ request, url, preference }: Reading): {
  form: FormName;
  vary: readonly string[];
} {
  if (url.pathname.startsWith(`${PATHS.api}/`)) return { form: "json", vary: [] };
  const suffixed = splitSuffix(url.pathname.slice(url.pathname.lastIndexOf("/") + 1)).form;
  if (suffixed === "lite") return { form: "lite", vary: [] };
  if (suffixed !== undefined && suffixed !== "html") return { form: suffixed, vary: [] };
  const form = negotiateProblemForm(request.headers.get("Accept") ?? undefined);
  return { form, vary: ["Accept", ...preference.vary] };
}

/** `/ko/…` is answered in Korean, if Lectern speaks it. */
function pathLanguage({ url }: Reading): string | undefined {
  const lang = canonicalLanguage(url.pathname.split("/")[1] ?? "");
  return lang !== undefined && findLocale(lang) !== undefined ? lang : undefined;
}

function errorPage(reading: Reading, form: "html" | "lite", about: ProblemInWords) {
  const { lang, locale, problem } = about;
  const edition = form === "lite" ? "lite" : reading.preference.edition;
  const main = renderErrorMain({
    lang,
    locale,
    name: problem.name,
    advice: adviceOn(problem, locale),
    ...(problem.reason !== undefined && { reason: problem.reason }),
    ...(problem.lang !== undefined && { reasonLang: problem.lang }),
    ...(problem.retrySeconds !== undefined && { retryAfter: problem.retrySeconds }),
    forms: (problem.forms ?? []).map((offered) => formLink(offered, about)),
  });
  const head = {
    title: locale.shell.errors[problem.name].title,
    publication: reading.configuration.name,
    alternates: [],
    robots: "noindex",
  } as const;
  return joinPage(shellFor(reading, { lang, edition }), head, main);
}

function formLink(offered: OfferedForm, { locale }: ProblemInWords): NavigationLink {
  return { href: offered.href, text: formLabel(offered, locale) };
}

function withOwnHeaders(response: Response, { allow, bytes, retrySeconds }: Problem): Response {
  if (allow !== undefined) response.headers.set("Allow", allow.join(", "));
  if (bytes !== undefined) response.headers.set("Content-Range", `bytes */${bytes}`);
  if (retrySeconds !== undefined) response.headers.set("Retry-After", String(retrySeconds));
  return response;
}
