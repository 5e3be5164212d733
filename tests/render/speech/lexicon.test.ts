import { describe, expect, it } from "vitest";
import { withAliases } from "../../../src/locale/lexicon/apply.ts";
import { defaultLexicon } from "../../../src/locale/lexicon/default-lexicon.ts";

function aliases(text: string, lang = "en"): string[] {
  return withAliases(text, lang, defaultLexicon(lang)).flatMap(({ text: written, alias }) =>
    alias === undefined ? [] : [`${written} → ${alias}`],
  );
}

describe("what engines are told in place of a word", () => {
  it.each([
    ["the IAEA left", "IAEA → I.A.E.A."],
    ["the IAEA’s staff", "IAEA’s → I.A.E.A.’s"],
    ["two ICBMs flew", "ICBMs → I.C.B.M.’s"],
    ["U.S.-ROK drills", "ROK → R.O.K."],
    ["in the 1970s", "1970s → nineteen seventies"],
    ["in 1998", "1998 → 19 98"],
    ["in 1905", "1905 → 19 oh 5"],
    ["for $1.5 billion now", "$1.5 billion → 1.5 billion dollars"],
    ["a $5 million deal", "$5 million → 5 million dollar"],
    ["for £12.50 each", "£12.50 → 12 pounds 50 pence"],
    ["$10 to 15 billion", "$10 to 15 billion → 10 to 15 billion dollars"],
    ["10-15 people", "10-15 → 10 to 15"],
    ["open 24/7", "24/7 → 24 7"],
    ["rain and/or snow", "and/or → and or"],
    ["a Boeing 737-800 jet", "737-800 → 737 800"],
    ["at 6:05 a.m. today", "6:05 → 6 oh 5"],
    ["is N/A here", "N/A → N.A."],
    ["the 2025/26 season", "2025/26 → 2025 26"],
    ["Rain (mm)", "mm → millimeters"],
    ["Trade, US$bn", "US$bn → billion U.S. dollars"],
    ["AT&T’s plan", "AT&T’s → A.T. and T’s"],
  ])("%s: %s", (text, expected) => {
    expect(aliases(text)).toEqual([expected]);
  });

  it.each([
    "who left",
    "WHO IS NEXT IN LINE",
    "Kim Jong Il",
    "the F-35",
    "call 555-1234",
    "on 1/2",
    "in 2026",
    "1,970 people",
    "#1998",
  ])("nothing in “%s”", (text) => {
    expect(aliases(text)).toEqual([]);
  });

  it("is by language", () => {
    expect(aliases("l’OCDE et $5", "fr")).toEqual(["OCDE → O.C.D.E."]);
    expect(aliases("die AfD", "de")).toEqual(["AfD → A.F.D."]);
    expect(aliases("IAEA", "ko")).toEqual([]);
  });

  it("leaves the text as it is", () => {
    const text = "The IAEA’s $5 of 1998";
    const runs = withAliases(text, "en", defaultLexicon("en"));
    expect(runs.map((run) => run.text).join("")).toBe(text);
  });
});
