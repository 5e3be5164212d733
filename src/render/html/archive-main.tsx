import { stringAttributes } from "../../../templates/parts/language-attributes.ts";
import { localeFor } from "../../locale/locales.ts";
import { archivePath, FORMS, listPath } from "../../paths.ts";
import { monthName, monthsByYear } from "../archive-months.ts";
import type { ArchiveView } from "../view.ts";
import { renderForms } from "./other-forms.tsx";

/** The months that have articles as `<main>`: a heading for each year, and its months under it. */
export function renderArchiveMain(view: ArchiveView): string {
  const { lang, months } = view;
  const locale = localeFor(lang);
  const attributes = stringAttributes(locale.tag, lang);
  const { archive, formAudioText, noArticles } = locale.shell;
  const forms = [{ href: archivePath("txt"), type: FORMS.txt.type, text: formAudioText }];
  return String(
    <main id="content" tabindex={-1} {...attributes}>
      <h1>{archive}</h1>
      {renderForms(forms, locale, {})}
      {months.length === 0 && <p>{noArticles}</p>}
      {monthsByYear(months, lang).map(([year, places]) => (
        <>
          <h2>{year}</h2>
          <ul class="links">
            {places.map((place) => (
              <li>
                <a href={listPath(place)}>{monthName(place.month, lang, { year: "numeric" })}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </main>,
  );
}
