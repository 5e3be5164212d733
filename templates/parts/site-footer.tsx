import type { ShellView } from "../views.ts";
import type { LanguageAttributes } from "./language-attributes.ts";
import { NavigationLinks } from "./navigation-links.tsx";

export function SiteFooter({
  view,
  attributes,
}: {
  view: ShellView;
  attributes: LanguageAttributes;
}) {
  const { shell, tag } = view.locale;
  return (
    <footer {...attributes}>
      <nav aria-label={shell.aboutThisSite}>
        <NavigationLinks links={view.footer} enclosing={tag} />
      </nav>
    </footer>
  );
}
