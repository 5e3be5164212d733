import { stringAttributes } from "../../templates/parts/language-attributes.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import { localeFor } from "../locale/locales.ts";
import { FORMS, frontPath, PATHS } from "../paths.ts";
import { breakingLine, textAfter } from "./breaking-first.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** The front page before anything has been published: the newsroom has made none yet. */
export function emptyFront(reading: Reading, form: "html" | "txt"): Response {
  const { name, language: lang } = reading.configuration;
  const locale = localeFor(lang);
  const told = { type: contentType(form), lang, cacheControl: CACHE_CONTROL.absence };
  if (form === "txt") {
    const text = `${name}${locale.punctuation.stop}\n\n${locale.shell.noArticles}\n`;
    const body = utf8(textAfter(breakingLine(reading, lang), text));
    return respond({ ...told, noindex: true }, body);
  }
  const main = String(
    <main id="content" tabindex={-1} {...stringAttributes(locale.tag, lang)}>
      <h1>{name}</h1>
      <p>{locale.shell.noArticles}</p>
    </main>,
  );
  const head = {
    title: name,
    publication: name,
    canonical: `${reading.origin}${frontPath()}`,
    alternates: [{ href: frontPath(undefined, "txt"), type: FORMS.txt.type }],
    manifest: PATHS.manifest,
  };
  const { edition } = reading.preference;
  const shell = shellFor(reading, { lang, edition, current: frontPath() });
  return respond({ ...told, vary: reading.preference.vary }, joinPage(shell, head, main));
}
