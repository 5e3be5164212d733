import { type InlineRule, replacing } from "./speech-rules.ts";

/** A language's words for signs. */
export interface SignWords {
  readonly and: string;
  readonly section: string;
  readonly number: string;
  readonly hashtag: string;
  readonly about: string;
}

/** Rules 14 and 15 for a language with these words. */
export function signRules({
  and,
  section,
  number,
  hashtag,
  about,
}: SignWords): readonly InlineRule[] {
  return [
    replacing("14 ampersand", /(?<=\S) & (?=\S)/gu, ` ${and} `),
    replacing("15 section", /§§? ?(?=\p{Nd})/gu, `${section} `),
    replacing(
      "15 number",
      /(?<![\p{L}\p{N}&])(?:#|№) ?(?=\p{Nd}+(?![\p{L}\p{N}_]))/gu,
      `${number} `,
    ),
    replacing("15 hashtag", /(?<![\p{L}\p{N}&])#(?=[\p{L}\p{N}_])/gu, `${hashtag} `),
    replacing("about", /(?<![\p{L}\p{N}])[~≈∼] ?(?=\p{Sc}?\p{Nd})/gu, `${about} `),
    { name: "space", apply: (text) => text.replace(/ {2,}/gu, " ").trim() },
  ];
}

/** A rule that writes out a month after its day, as in `23 nov. 2026`. */
export function monthRule(
  months: Readonly<Record<string, string>>,
  day: string,
  year: string,
): InlineRule {
  const names = Object.keys(months)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(".", "\\."))
    .join("|");
  const pattern = new RegExp(
    `(?<=(?<!\\p{Nd})\\p{Nd}{1,2}${day}) (${names})(?!\\p{L})( \\p{Nd}{4}(?!\\p{Nd}))?`,
    "giu",
  );
  return {
    name: "10 months",
    apply: (text) =>
      text.replace(pattern, (whole, name: string, number: string | undefined) => {
        const month = months[name.toLowerCase()];
        if (month === undefined) return whole;
        return ` ${month}${number === undefined ? "" : `${year}${number.trim()}`}`;
      }),
  };
}
