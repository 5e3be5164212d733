import type { Child } from "hono/jsx";
import type { LanguageAttributes } from "../../../templates/parts/language-attributes.ts";
import { languageName } from "../../../templates/parts/spelled-out.ts";
import type { Edition } from "../../../templates/views.ts";
import { directionOf } from "../../article/language.ts";
import type { Article } from "../../article/model.ts";
import { fill } from "../../locale/fill.ts";
import type { Locale } from "../../locale/locale.ts";
import { findLocale } from "../../locale/locales.ts";
import { articlePath, FORMS, type FormName, fullPagePath } from "../../paths.ts";

/** A form as a link: its address, its media type and its name. */
export interface FormLink {
  readonly href: string;
  readonly type: string;
  readonly text: string;
}

/** The forms of an article beside the page that lists them, the one for the ear first. */
export function articleForms(slug: string, edition: Edition, { shell }: Locale): FormLink[] {
  const forms: readonly (readonly [FormName, string])[] = [
    ["txt", shell.formAudioText],
    ["ssml", shell.formSpeech],
    edition === "full" ? ["lite", shell.formLite] : ["html", shell.formPage],
    ["md", shell.formMarkdown],
    ["json", shell.formData],
  ];
  return forms.map(([form, text]) => ({
    // The light page is where a setting leads back to, so the full one is asked for by name.
    href: form === "html" ? fullPagePath(slug) : articlePath(slug, form),
    type: FORMS[form].type,
    text,
  }));
}

/**
 * `Listen or read as:`, the forms, and what the text to listen to is; then `In other languages:` and
 * the translations. Two lists, each with its name: a listener who needs one can pass by the other, and
 * is told of the languages before words in them are read.
 */
export function renderForms(
  forms: readonly FormLink[],
  { shell }: Locale,
  attributes: LanguageAttributes,
  translations: Article["translations"] = {},
): Child {
  return (
    <div class="forms" {...attributes}>
      <p id="forms">{shell.otherForms}</p>
      <ul class="links" aria-labelledby="forms">
        {forms.map(({ href, type, text }) => (
          <li>
            <a href={href} type={type}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{shell.listenExplained}</p>
      {renderTranslations(Object.entries(translations), shell.otherLanguages)}
    </div>
  );
}

/** The same article in other languages: each link in the language that it leads to. */
function renderTranslations(links: readonly [lang: string, slug: string][], label: string): Child {
  if (links.length === 0) return null;
  return [
    <p id="languages">{label}</p>,
    <ul class="links" aria-labelledby="languages">
      {links.map(([lang, slug]) => (
        <li>
          <a href={articlePath(slug)} hreflang={lang} lang={lang} dir={directionOf(lang)}>
            {readIn(lang)}
          </a>
        </li>
      ))}
    </ul>,
  ];
}

function readIn(lang: string): string {
  const language = languageName(lang);
  const locale = findLocale(lang);
  return locale === undefined ? language : fill(locale.shell.readIn, { language });
}
