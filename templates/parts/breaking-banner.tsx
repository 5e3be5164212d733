import type { Locale } from "../../src/locale/locale.ts";
import type { ShellView } from "../views.ts";
import { type LanguageAttributes, languageAttributes } from "./language-attributes.ts";

/** The news that is breaking on every page: a labelled region between header and main (rule 8). */
export function BreakingBanner(props: {
  breaking: NonNullable<ShellView["breaking"]>;
  locale: Locale;
  attributes: LanguageAttributes;
}) {
  const { breaking, locale, attributes } = props;
  return (
    <section class="breaking" aria-labelledby="breaking" {...attributes}>
      <p id="breaking">{locale.shell.breakingNews}</p>
      <p>
        <a href={breaking.href} {...languageAttributes(breaking.lang, locale.tag)}>
          {breaking.text}
        </a>
      </p>
    </section>
  );
}
