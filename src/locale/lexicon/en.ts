import { dotted, type Lexicon, type LexiconEntry } from "./lexicon.ts";

/**
 * Initialisms that people spell and engines read as words: `npm run bench:speech` has the way to
 * try one. Those that an engine spells by itself (FBI, GDP, UN) need no entry.
 */
const SPELT = [
  ..."IAEA ICBM IRBM MRBM SRBM SLBM WHO ROK DPRK IMF INF ICRC UNSC UNGA UNDP INGO CVID".split(" "),
  ..."IRGC OSCE IAAF EBRD AIIB IBRD AU".split(" "),
];

const ENTRIES: readonly LexiconEntry[] = [
  { written: "World War II", text: "World War Two" },
  { written: "World War I", text: "World War One" },
  { written: "CO2", alias: "C.O. 2" },
  { written: "CO₂", alias: "C.O. 2" },
  { written: "NOx", alias: "N.O.X." },
  { written: "IoT", alias: "I.O.T." },
  { written: "BoE", alias: "B.O.E." },
  { written: "USAID", alias: "U.S. Aid" },
];

export const en: Lexicon = {
  lang: "en",
  entries: [...SPELT.map((written) => ({ written, alias: dotted(written) })), ...ENTRIES],
};
