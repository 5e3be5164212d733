const WORDS =
  "The|He|She|It|They|We|You|I|A|His|Her|Its|Their|Our|This|That|These|Those|There|Then|In|On|At|By|From|With|For|If|As|But|And|When|While|After|Before|However|What|Why|How|Who|Where";

/** Words that open a sentence, so that a full stop before them ends one: `left at 5 p.m. The`. */
export const EN_OPENING = new RegExp(`^[“"‘]?(?:${WORDS})\\b`, "u");

/**
 * The same after a title or a name, without the words that are surnames too (`Dr. He`, `Mr. A`):
 * `the Dr. Then` has a full stop.
 */
export const EN_NO_NAME =
  "(?!(?:The|She|It|They|We|You|I|Its|Their|Our|This|That|These|Those|There|Then|In|At|By|From|With|For|If|But|And|When|While|After|Before|However|What|Why|How|Who|Where)\\b)";
