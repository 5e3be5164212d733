import {
  type LanguageAttributes,
  stringAttributes,
} from "../../../templates/parts/language-attributes.ts";
import { spokenLanguage } from "../../../templates/parts/spelled-out.ts";
import type { Composition } from "./composition.ts";

/** `lang` and `dir` for the product's own words, where they are not in the article's language. */
export function stringsIn({ locale, article }: Composition): LanguageAttributes {
  return stringAttributes(locale.tag, article.lang);
}

/** `lang` and `dir` for the article's words within the product's, where the two differ. */
export function articleIn({ locale, article }: Composition): LanguageAttributes {
  return stringAttributes(article.lang, locale.tag);
}

/** The language of dates, lists and numbers: the article's, if Intl has it (spec/page.md, 11). */
export function intlLanguage({ locale, article }: Composition): string {
  return spokenLanguage(article.lang, locale.tag);
}

export function writeNumber(number: number, composition: Composition): string {
  return new Intl.NumberFormat(intlLanguage(composition)).format(number);
}
