import { describe, expect, it } from "vitest";
import { respell, withAliases } from "../../../src/locale/lexicon/apply.ts";
import { defaultLexicon } from "../../../src/locale/lexicon/default-lexicon.ts";
import {
  type SiteEntry,
  siteLexicon,
  touchedTerms,
} from "../../../src/locale/lexicon/site-lexicon.ts";

function aliased(text: string, own: readonly SiteEntry[], lang = "en"): string {
  const lexicon = siteLexicon(lang, own);
  return withAliases(respell(text, lexicon), lang, lexicon)
    .map((run) => (run.alias === undefined ? run.text : `${run.text}[${run.alias}]`))
    .join("");
}

describe("a site's lexicon over the default", () => {
  it("is the default while the site has nothing of its own", () => {
    expect(siteLexicon("en-GB", [])).toBe(defaultLexicon("en"));
  });

  it("adds terms, and keeps the default's", () => {
    const own = [{ term: "Ri Yong Ho", alias: "Lee Yong Ho" }];
    expect(aliased("Ri Yong Ho met the IAEA.", own)).toBe(
      "Ri Yong Ho[Lee Yong Ho] met the IAEA[I.A.E.A.].",
    );
  });

  it("puts the site's entry in the default's place", () => {
    expect(aliased("The IAEA’s", [{ term: "IAEA", alias: "eye triple A" }])).toBe(
      "The IAEA’s[eye triple A’s]",
    );
  });

  it("switches a default off, and nothing else", () => {
    const own = [{ term: "IAEA" }];
    expect(aliased("IAEA and ICBM", own)).toBe("IAEA and ICBM[I.C.B.M.]");
    expect(aliased("World War II", [{ term: "World War II" }])).toBe("World War II");
  });

  it("respells in the text, and tells engines how to say what is respelt", () => {
    expect(aliased("In WW2, WW2s", [{ term: "WW2", spoken: "World War Two" }])).toBe(
      "In World War Two, WW2s",
    );
    const both = [{ term: "KCNA", spoken: "Korean agency", alias: "Korean A.gency" }];
    expect(aliased("KCNA said", both)).toBe("Korean agency[Korean A.gency] said");
  });

  it("takes a term as written, signs and all, and only where it stands alone", () => {
    const own = [
      { term: "C++", alias: "C plus plus" },
      { term: "AC/DC", alias: "A.C. D.C." },
      { term: "$", alias: "dollar" },
      { term: "AB", alias: "A.B." },
    ];
    expect(aliased("C++ and AC/DC, ABs, CAB, AB1", own)).toBe(
      "C++[C plus plus] and AC/DC[A.C. D.C.], ABs[A.B.’s], CAB, AB1",
    );
  });

  it.each([
    [
      "ko",
      "북한",
      "북한은 어제 남북한 회담을 열고 북한 대표를",
      "북한[x]은 어제 남북한 회담을 열고 북한[x] 대표를",
    ],
    ["ko", "IAEA", "어제 IAEA는 빈에서 IAEAX를", "어제 IAEA[x]는 빈에서 IAEAX를"],
    ["ja", "北朝鮮", "昨日北朝鮮政府が", "昨日北朝鮮[x]政府が"],
    ["ja", "アメリカ", "アメリカのアメリカンドリーム", "アメリカ[x]のアメリカンドリーム"],
    ["ja", "リー", "リーのリーダー", "リー[x]のリーダー"],
    ["ja", "WHO", "昨日WHOは", "昨日WHO[x]は"],
    ["zh", "朝鲜", "昨天朝鲜政府宣布", "昨天朝鲜[x]政府宣布"],
    ["th", "คิม", "วันนี้คิมพูด", "วันนี้คิม[x]พูด"],
    ["hi", "राम", "राम और रामी", "राम[x] और रामी"],
    ["ar", "كيم", "قال كيم في كيمياء", "قال كيم[x] في كيمياء"],
    ["ru", "МАГАТЭ", "В МАГАТЭ и МАГАТЭШ", "В МАГАТЭ[x] и МАГАТЭШ"],
  ])("finds words as the script parts them: %s, %s", (lang, term, text, expected) => {
    expect(aliased(text, [{ term, alias: "x" }], lang)).toBe(expected);
  });
});

describe("what a change touches", () => {
  const before = { term: "A", alias: "a" };
  it.each<[SiteEntry | undefined, SiteEntry | undefined, string[]]>([
    [undefined, before, ["A"]],
    [before, undefined, ["A"]],
    [before, { ...before }, []],
    [before, { term: "A", alias: "b" }, ["A"]],
    [undefined, { term: "A" }, ["A"]],
    [{ term: "A" }, { term: "A" }, []],
    [undefined, { term: "A", spoken: "long", alias: "b" }, ["A", "long"]],
    [{ term: "A", spoken: "long", alias: "b" }, { term: "A", spoken: "lang" }, ["A", "long"]],
  ])("%j, then %j", (one, other, terms) => {
    expect(touchedTerms(one, other)).toEqual(terms);
  });
});
