/**
 * Characters that stand in stored texts for what is known only when they are read. They are of the
 * private use, and whoever stores such a text takes them out of the words in it: `withoutPlaces`.
 */

/** Stands for the origin of the publication: machines need whole addresses, and it may be each request's. */
export const ORIGIN_PLACE = "\uE002";

/** Where an Atom feed takes up what every feed says at the moment: its hub, and breaking news. */
export const FEED_PLACE = "\uE003";

const PLACES = /[\uE002\uE003]/gu;

/** A stored text with its addresses made whole; `origin` has no final slash. */
export function atOrigin(text: string, origin: string): string {
  return text.replaceAll(ORIGIN_PLACE, () => origin);
}

/** A text, or plain data with texts in it, without characters that would be taken for a place. */
export function withoutPlaces<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data).replace(PLACES, "")) as Data;
}
