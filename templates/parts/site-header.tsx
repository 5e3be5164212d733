import { frontPath, PATHS } from "../../src/paths.ts";
import type { NavigationLink, ShellView } from "../views.ts";
import type { LanguageAttributes } from "./language-attributes.ts";
import { NavigationLinks } from "./navigation-links.tsx";

/** The site's name, its sections, the search and its languages (spec/page.md, 3 and 5). */
export function SiteHeader({
  view,
  attributes,
}: {
  view: ShellView;
  attributes: LanguageAttributes;
}) {
  const { shell, tag } = view.locale;
  return (
    <header {...attributes}>
      <p class="site">
        <a href={frontPath()}>{view.publication}</a>
      </p>
      <nav id="navigation" tabindex={-1} aria-label={shell.navigation}>
        <NavigationLinks links={[frontLink(view), ...view.sections]} enclosing={tag} />
      </nav>
      <search>
        <form action={PATHS.search}>
          <label for="search">{shell.searchLabel}</label>{" "}
          <input id="search" name="q" type="search" autocomplete="off" />
          <button type="submit">{shell.searchButton}</button>
        </form>
      </search>
      {view.languages.length > 1 && (
        <nav aria-label={shell.languages}>
          <NavigationLinks links={view.languages} enclosing={tag} naming="languages" />
        </nav>
      )}
    </header>
  );
}

/** Always there, so that the skip link to the navigation always leads to something. */
function frontLink({ locale, atFront }: ShellView): NavigationLink {
  return { href: frontPath(), text: locale.shell.frontPage, current: atFront === true };
}
