import type { Locale } from "../../src/locale/locale.ts";
import type { LanguageAttributes } from "./language-attributes.ts";

/**
 * The first focusable things of a page (WCAG 2.4.1). Paragraphs, so that they stand on lines of
 * their own where there is no style; no heading, and in no landmark (spec/page.md, 1).
 */
export function SkipLinks({
  locale,
  attributes,
}: {
  locale: Locale;
  attributes: LanguageAttributes;
}) {
  const { skipToContent, skipToNavigation, skipToSearch } = locale.shell;
  return (
    <>
      <p class="skip" {...attributes}>
        <a href="#content">{skipToContent}</a>
      </p>
      <p class="skip" {...attributes}>
        <a href="#navigation">{skipToNavigation}</a>
      </p>
      <p class="skip" {...attributes}>
        <a href="#search">{skipToSearch}</a>
      </p>
    </>
  );
}
