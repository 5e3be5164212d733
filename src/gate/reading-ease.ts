/** A formula of reading ease after Flesch: from 100, very easy, to 0, very difficult. */
export interface ReadingFormula {
  /** Who published it, and when. */
  readonly source: string;
  /** From the mean number of words in a sentence and of syllables in a word. */
  readonly ease: (words: number, syllables: number) => number;
  /** What of a word's end is mute, in small letters. */
  readonly mute?: RegExp;
  /** One match a syllable, in small letters. */
  readonly syllable: RegExp;
}

/**
 * The formulas that have been published for languages that Lectern speaks, by language. For the
 * other languages none is established.
 */
export const READING_FORMULAS: Readonly<Record<string, ReadingFormula>> = {
  en: {
    source: "Flesch, A new readability yardstick, 1948",
    ease: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
    mute: /(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e|(?<=[aeiouy]l)e)$/u,
    syllable: /[aeiouy]{1,2}/gu,
  },
  fr: {
    source: "Kandel and Moles, Application de l’indice de Flesch à la langue française, 1958",
    ease: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
    mute: /(?<=\p{L}{2})(?:es?|ent)$/u,
    syllable: /[aeiouyàâäéèêëîïôöùûüœæ]+/gu,
  },
  es: {
    source: "Fernández Huerta, Medidas sencillas de lecturabilidad, 1959",
    ease: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables,
    // Qu and gu before e and i are one sound; í and ú make a syllable of their own.
    syllable: /[íú]|(?:(?<=q)u|[iuü])?[aeoáéó](?:[iuy](?![aeoáéíóú]))?|[iuüy]+/gu,
  },
  pt: {
    source:
      "Martins and others, Readability formulas applied to textbooks in Brazilian Portuguese, 1996",
    ease: (words, syllables) => 248.835 - 1.015 * words - 84.6 * syllables,
    syllable: /[ãõ][eo]?|[íú]|[iu]?[aeoáéóâêôà](?:[iu](?![aeoáéíóúâêô]))?|[iuy]+/gu,
  },
  de: {
    source: "Amstad, Wie verständlich sind unsere Zeitungen?, 1978",
    ease: (words, syllables) => 180 - words - 58.5 * syllables,
    syllable: /ie|ei|ai|au|eu|äu|aa|ee|oo|[aeiouyäöü]/gu,
  },
  ru: {
    source: "Oborneva, Automated estimation of complexity of educational texts, 2006",
    ease: (words, syllables) => 206.835 - 1.3 * words - 60.1 * syllables,
    syllable: /[аеёиоуыэюя]/gu,
  },
  tr: {
    source: "Ateşman, Türkçede okunabilirliğin ölçülmesi, 1997",
    ease: (words, syllables) => 198.825 - 2.61 * words - 40.175 * syllables,
    syllable: /[aeıioöuüâîû]/gu,
  },
};

/** Syllables in a word in small letters; one at least. */
export function syllablesIn(word: string, { mute, syllable }: ReadingFormula): number {
  const sounded = mute === undefined ? word : word.replace(mute, "");
  return Math.max(sounded.match(syllable)?.length ?? 0, 1);
}
