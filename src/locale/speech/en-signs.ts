import { type InlineRule, replacing } from "./speech-rules.ts";

/** Rules 14 and 15, and the signs that English has a word for. */
export const EN_SIGNS: readonly InlineRule[] = [
  replacing("14 ampersand", /(?<=\S) & (?=\S)/gu, " and "),
  replacing("15 sections", /§§ ?(?=\p{Nd})/gu, "sections "),
  replacing("15 section", /§ ?(?=\p{Nd})/gu, "section "),
  replacing("15 number", /(?<![\p{L}\p{N}&])[#№] ?(?=\p{Nd}+\p{L}?(?![\p{L}\p{N}_]))/gu, "number "),
  replacing("15 hashtag", /(?<![\p{L}\p{N}&])#(?=[\p{L}\p{N}_])/gu, "hashtag "),
  replacing("musical and programming sharps", /\b([A-G])#(?![\p{L}\p{N}])/gu, "$1 sharp"),
  replacing("about", /(?<![\p{L}\p{N}])[~≈∼] ?(?=\p{Sc}?\p{Nd})/gu, "about "),
  replacing("less than", /(?:(?<=\s)< | ?<)(?=\p{Sc}?\p{Nd})/gu, " less than "),
  replacing("less than", /(?<=[\p{L}\p{N})] )<(?= [\p{L}\p{N}(])/gu, "less than"),
  replacing("strokes between clauses", /(?<=\p{L}[\p{L}.’”!?)]*) \/ (?=[\p{L}“‘(])/gu, ", "),
  replacing("middle dots between clauses", /(?<=\S) [·‧] (?=\S)/gu, ", "),
  replacing("more than", /(?:(?<=\s)> | ?>)(?=\p{Sc}?\p{Nd})/gu, " more than "),
  replacing("copyright", /\b([Cc]opyright) (?:©|\([cC]\)) ?/gu, "$1 "),
  replacing("copyright", /(?:©|\([cC]\)(?= \p{Nd}{4})) ?/gu, "copyright "),
  replacing("from one number to another", /(?<=\p{Nd}) ?(?:→|⇒|->) ?(?=\p{Nd})/gu, " to "),
  {
    name: "ratings in stars",
    apply: (text) =>
      text.replace(/[★☆]{3,10}/gu, (stars) => {
        const full = [...stars].filter((star) => star === "★").length;
        return `${full} out of ${stars.length} stars`;
      }),
  },
  { name: "space", apply: (text) => text.replace(/ {2,}/gu, " ").trim() },
];
