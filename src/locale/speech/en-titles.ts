import { EN_NO_NAME, EN_OPENING } from "./en-opening.ts";
import { EN_STREETS } from "./en-streets.ts";
import { CAPITAL, type InlineRule, naming, replacing } from "./speech-rules.ts";

/** Titles and the like that a capital follows; engines say "gen", "em tee", "jay are". */
const TITLES = {
  Gen: "General",
  Lt: "Lieutenant",
  Col: "Colonel",
  Maj: "Major",
  Capt: "Captain",
  Sgt: "Sergeant",
  Cpl: "Corporal",
  Pvt: "Private",
  Brig: "Brigadier",
  Adm: "Admiral",
  Cmdr: "Commander",
  Gov: "Governor",
  Sen: "Senator",
  Sens: "Senators",
  Rep: "Representative",
  Reps: "Representatives",
  Pres: "President",
  Prof: "Professor",
  Rev: "Reverend",
  Amb: "Ambassador",
  Det: "Detective",
  Insp: "Inspector",
  Supt: "Superintendent",
  Mt: "Mount",
  Mts: "Mountains",
  Ft: "Fort",
} as const;

const NUMBERED = {
  No: "Number",
  no: "number",
  Nos: "Numbers",
  nos: "numbers",
  Vol: "Volume",
  vol: "volume",
  Fig: "Figure",
  fig: "figure",
  Figs: "Figures",
  Ch: "Chapter",
  Art: "Article",
  Sec: "Section",
  p: "page",
  pp: "pages",
} as const;

/** Rules 12 and 13: titles lose their dot or become words. */
export const EN_TITLES: readonly InlineRule[] = [
  ...EN_STREETS,
  {
    name: "12 titles without a dot",
    apply: (text) =>
      text.replace(
        new RegExp(
          `\\b(Mr|Mrs|Ms|Mx|Dr|Drs|Messrs|St)\\. ?${EN_NO_NAME}(?=${CAPITAL}|[“"‘(]|(?:&|and) M)`,
          "gu",
        ),
        "$1 ",
      ),
  },
  naming(
    "13 titles in words",
    TITLES,
    // Generations have letters: “Gen. Z”.
    (names) =>
      new RegExp(
        `\\b(${names})\\. ?(?!(?:[X-Z]|Alpha)\\b)(?=${CAPITAL}|\\p{Nd}(?:st|nd|rd|th)\\b)`,
        "gu",
      ),
    (words) => `${words} `,
  ),
  naming(
    "13 numbers in words",
    NUMBERED,
    // “The answer is no. 5 men left.”: in small letters, only after a word that no sentence ends with.
    (names) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}.’'-])(?:(?<=\\b(?:a|the|at|world|ranked|see|on|in|and|\\() ?)|(?=\\p{Lu}|p))(${names})\\. ?(?=\\p{Nd})`,
        "gu",
      ),
    (words) => `${words} `,
  ),
  // In Britain without a full stop: “at No 10 Downing Street”.
  replacing("13 number without a stop", /(?<=\p{Ll} )No (?=\p{Nd})/gu, "Number "),
  generation("13 Junior", "Jr", "Junior"),
  generation("13 Senior", "Sr", "Senior"),
  replacing(
    "13 versus",
    /(?<=[\p{L}\p{N})”’"] )vs?\.(?= )|(?<=[\p{L}\p{N})”’"] )vs(?= )/gu,
    "versus",
  ),
];

/** `Davis Jr. The` keeps its full stop, `King Jr. said` does not. */
function generation(name: string, short: string, long: string): InlineRule {
  const pattern = new RegExp(
    `(?<=\\p{Ll}),? ${short}(?:\\.(?=([\\s,;:!?”’)])|$)|(?=[\\s,;:!?”’)]|$))`,
    "gu",
  );
  return {
    name,
    apply: (text) =>
      text.replace(pattern, (whole, _, at: number) => {
        const ends =
          whole.endsWith(".") && EN_OPENING.test(text.slice(at + whole.length).trimStart());
        return ` ${long}${ends ? "." : ""}`;
      }),
  };
}
