/**
 * Stands for the origin of the publication in what is stored for machines: feeds and site maps need
 * whole addresses, and the origin may be that of each request. A private-use character, which
 * whoever stores such a text takes out of the words in it.
 */
export const ORIGIN_PLACE = "\uE002";

/** A stored text with its addresses made whole; `origin` has no final slash. */
export function atOrigin(text: string, origin: string): string {
  return text.replaceAll(ORIGIN_PLACE, () => origin);
}
