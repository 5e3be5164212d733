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
  {
    name: "12 titles without a dot",
    apply: (text) =>
      text.replace(
        new RegExp(
          `\\b(Mr|Mrs|Ms|Mx|Dr|Drs|Messrs|St)\\. ?(?=${CAPITAL}|[“"‘(]|(?:&|and) M)`,
          "gu",
        ),
        "$1 ",
      ),
  },
  naming(
    "13 titles in words",
    TITLES,
    (names) => new RegExp(`\\b(${names})\\. ?(?=${CAPITAL})`, "gu"),
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
  replacing("13 Junior", /(?<=\p{Ll}),? Jr\.?(?=[\s,;:!?”’)]|$)/gu, " Junior"),
  replacing("13 Senior", /(?<=\p{Ll}),? Sr\.?(?=[\s,;:!?”’)]|$)/gu, " Senior"),
  replacing(
    "13 versus",
    /(?<=[\p{L}\p{N})”’"] )vs?\.(?= )|(?<=[\p{L}\p{N})”’"] )vs(?= )/gu,
    "versus",
  ),
];
