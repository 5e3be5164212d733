const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** Whether capitals are a number: `XIV`. */
export function isRomanNumeral(word: string): boolean {
  return ROMAN.test(word);
}
