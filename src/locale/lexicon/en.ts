import { type Lexicon, spelt } from "./lexicon.ts";

/**
 * English. Initialisms that people spell and engines read as words, tried one by one with
 * espeak-ng; those that an engine spells by itself (FBI, GDP, UN) need no entry.
 */
export const en: Lexicon = {
  lang: "en",
  entries: [
    ...spelt("IAEA", "ICBM", "IRBM", "MRBM", "SRBM", "SLBM", "WHO", "ROK", "DPRK", "IMF", "INF"),
    ...spelt("ICRC", "UNSC", "UNGA", "UNDP", "INGO", "CVID", "IRGC", "OSCE", "IAAF", "EBRD"),
    ...spelt("AIIB", "IBRD", "AU", "NOx", "IoT", "BoE"),
    { written: "CO2", alias: "C.O. 2" },
    { written: "CO₂", alias: "C.O. 2" },
    { written: "AT&T", alias: "A.T. and T" },
    { written: "USAID", alias: "U.S. Aid" },
    { written: "World War II", text: "World War Two" },
    { written: "World War I", text: "World War One" },
  ],
};
