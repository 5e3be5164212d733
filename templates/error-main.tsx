import { frontPath } from "../src/paths.ts";
import { languageAttributes, stringAttributes } from "./parts/language-attributes.ts";
import { NavigationLinks } from "./parts/navigation-links.tsx";
import { phrase } from "./parts/phrase.tsx";
import { spelledSeconds } from "./parts/spelled-out.ts";
import type { ErrorView } from "./views.ts";

/** The main part of an error page: the problem, what can be done about it, and a way on. */
export function renderErrorMain(view: ErrorView): string {
  const { locale, retryAfter, forms = [] } = view;
  const { title, advice } = locale.shell.errors[view.name];
  return String(
    <main id="content" tabindex={-1} {...stringAttributes(locale.tag, view.lang)}>
      <h1>{title}</h1>
      <p>{view.advice ?? advice}</p>
      {view.reason && <p>{reasonGiven(view.reason, view)}</p>}
      {retryAfter !== undefined && <p>{tryAgain(retryAfter, view)}</p>}
      {forms.length > 0 && (
        <div class="links">
          <p id="forms">{locale.shell.availableForms}</p>
          <NavigationLinks links={forms} enclosing={locale.tag} labelledBy="forms" />
        </div>
      )}
      <p class="links">
        <a href={frontPath()}>{locale.shell.toFrontPage}</a>
      </p>
    </main>,
  );
}

function reasonGiven(reason: string, { locale, lang, reasonLang = lang }: ErrorView) {
  const words = <bdi {...languageAttributes(reasonLang, locale.tag)}>{reason}</bdi>;
  return phrase(locale.shell.retractionReason, { reason: words });
}

function tryAgain(seconds: number, { locale }: ErrorView) {
  return phrase(locale.shell.tryAgainIn, { seconds: spelledSeconds(seconds, locale.tag) });
}
