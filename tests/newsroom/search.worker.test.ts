import { reset } from "cloudflare:test";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { LATEST_ARTICLES, SEARCH_RESULTS } from "../../src/limits.ts";
import type { SearchQuery } from "../../src/newsroom/search-filter.ts";
import type { SearchHit } from "../../src/newsroom/search-index.ts";
import { newsroom, paragraph, submission } from "./submissions.ts";

const FILLER = "Nothing of note happened on the quay that day. ".repeat(40);

const ARTICLES: Readonly<Record<string, Partial<Article>>> = {
  "harbour-body": {
    title: "A quiet week",
    published: "2026-03-03",
    body: [paragraph(`${"The harbour again. ".repeat(30)}`)],
  },
  "harbour-lead": { title: "Plans", lead: "A new harbour is planned.", published: "2026-02-01" },
  "harbour-old": { title: "The harbour opens", published: "2026-01-01" },
  "harbour-new": {
    title: "The harbour closes",
    published: "2026-01-02",
    body: [paragraph(FILLER)],
  },
  korean: { title: "김정은 위원장, 평양에서 연설", lang: "ko", body: [paragraph("평양시의 날씨")] },
  japanese: { title: "東京で地震", lang: "ja", body: [paragraph("気象庁によると被害はない。")] },
  chinese: { title: "北京举行会议", lang: "zh", body: [paragraph("中华人民共和国外交部发言人")] },
  arabic: { title: "انتخابات جديدة", lang: "ar", body: [paragraph("أعلنت الحُكومة النتائج")] },
  thai: { title: "ข่าววันนี้", lang: "th", body: [paragraph("ประเทศไทยมีฝนตกหนัก")] },
  hindi: { title: "हिन्दी समाचार", lang: "hi" },
  hebrew: { title: 'דובר צה"ל', lang: "he" },
  french: { title: "L’été à Évian", lang: "fr" },
  british: { title: "Colour of the lake", lang: "en-GB" },
  quoted: { title: "Statement", body: [paragraph("He said that peace talks would go on.")] },
  swedish: { title: "Får på ängen", lang: "sv", published: "2026-04-01" },
  father: { title: "Min far är här", lang: "sv" },
  turkish: { title: "Erdoğan İstanbul'da, ISPARTA'da yağmur", lang: "tr" },
  german: { title: "Müller über die Straße", lang: "de" },
  vietnamese: { title: "Mưa lớn ở Hà Nội", lang: "vi" },
  polish: { title: "Lech Wałęsa w Łodzi", lang: "pl" },
  spanish: { title: "El año nuevo", lang: "es" },
  russian: { title: "Ёлка и мой дом", lang: "ru" },
  persian: { title: "گزارش می\u200Cشود", lang: "fa" },
  urdu: { title: "یہ خبر ہے", lang: "ur" },
  amharic: { title: "ሠላም ለዓለም", lang: "am" },
  lao: { title: "ປະເທດລາວ", lang: "lo" },
  khmer: { title: "មានភ្លៀងធ្លាក់ខ្លាំងនៅភ្នំពេញ", lang: "km" },
  burmese: { title: "မြန်မာ သတင်း", lang: "my" },
  hausa: { title: "Ƙasar Hausa", lang: "ha" },
  greek: { title: "Η Αθήνα σήμερα", lang: "el" },
  english: { title: "Erdoğan meets Müller", lang: "en" },
  reversed: { title: "Answer", body: [paragraph("The talks, it said, brought no peace.")] },
};

beforeAll(async () => {
  for (const [slug, members] of Object.entries(ARTICLES)) {
    await newsroom().publish(submission(slug, members));
  }
});
afterAll(() => reset());

async function found(text: string, filter: Omit<SearchQuery, "text"> = {}): Promise<string[]> {
  const { hits } = await newsroom().search({ text, ...filter });
  return hits.map(({ summary }) => summary.slug);
}

test("the title ranks above the lead, the lead above the body, and the newer first", async () => {
  expect(await found("harbour")).toEqual([
    "harbour-new",
    "harbour-old",
    "harbour-lead",
    "harbour-body",
  ]);
});

test.each([
  ["평양", ["korean"]],
  ["위원장", ["korean"]],
  ["地震", ["japanese"]],
  ["気象庁", ["japanese"]],
  ["外交部", ["chinese"]],
  ["الحكومة", ["arabic"]],
  ["اعلنت", ["arabic"]],
  ["ประเทศไทย", ["thai"]],
  ["हिन्दी", ["hindi"]],
  ['צה"ל', ["hebrew"]],
  ["ete evian", ["french"]],
  ["ÉVIAN", ["french"]],
  ["far", ["father"]],
  ["får", ["swedish"]],
  ["FÅR", ["swedish"]],
  ["erdoğan", ["english", "turkish"]],
  ["erdogan", ["english", "turkish"]],
  ["Istanbul", ["turkish"]],
  ["ISTANBUL", ["turkish"]],
  ["ısparta", ["turkish"]],
  ["isparta", ["turkish"]],
  ["mueller", ["german"]],
  ["Müller", ["english", "german"]],
  ["muller", ["english", "german"]],
  ["strasse", ["german"]],
  ["ha noi", ["vietnamese"]],
  ["Hà Nội", ["vietnamese"]],
  ["walesa lodzi", ["polish"]],
  ["wałęsa", ["polish"]],
  ["ano", []],
  ["año", ["spanish"]],
  ["елка", ["russian"]],
  ["мои", []],
  ["می شود", ["persian"]],
  ["ميشود", ["persian"]],
  ["هے", ["urdu"]],
  ["ሰላም", ["amharic"]],
  ["ລາວ", ["lao"]],
  ["ភ្នំពេញ", ["khmer"]],
  ["မြန်မာ", ["burmese"]],
  ["kasar", ["hausa"]],
  ["αθηνα", ["greek"]],
])("%s is found in its script", async (query, slugs) => {
  expect((await found(query)).sort()).toEqual(slugs);
});

test("what is looked for in the title is found there in a language with letters of its own", async () => {
  await newsroom().publish(
    submission("body-only", { title: "Nyheter", lang: "sv", body: [paragraph("Ett får.")] }),
  );
  expect(await found("får")).toEqual(["swedish", "body-only"]);
  await newsroom().retract({ slug: "body-only", precondition: {} });
});

test("all words must be there, a phrase in its order, and the last word may go on", async () => {
  expect((await found("peace talks")).sort()).toEqual(["quoted", "reversed"]);
  expect(await found('"peace talks"')).toEqual(["quoted"]);
  expect(await found("“peace talks” unheard")).toEqual([]);
  expect(await found("harb clos")).toEqual([]);
  expect(await found("harbour clos")).toEqual(["harbour-new"]);
});

test("a language finds its regions too, and nothing else", async () => {
  expect(await found("colour", { lang: "en" })).toEqual(["british"]);
  expect(await found("colour", { lang: "en-GB" })).toEqual(["british"]);
  expect(await found("colour", { lang: "fr" })).toEqual([]);
  expect(await found("colour", { lang: "%" })).toEqual([]);
  expect(await found("erdogan", { lang: "tr" })).toEqual(["turkish"]);
});

test("days are whole and include both ends; a section is one", async () => {
  const at = (slug: string, published: string) =>
    submission(slug, { title: "Buoy", published, section: { slug: "sea", name: "Sea" } });
  await newsroom().publish(at("first-moment", "2025-05-01T00:00:00Z"));
  await newsroom().publish(at("last-moment", "2025-05-02T23:59:59Z"));
  await newsroom().publish(at("next-day", "2025-05-03"));
  const sea = { section: "sea" };
  const days = { from: "2025-05-01", to: "2025-05-02" };
  expect(await found("buoy", { ...sea, ...days })).toEqual(["last-moment", "first-moment"]);
  expect(await found("buoy", { from: "2025-05-03" })).toEqual(["next-day"]);
  expect(await found("buoy", { to: "2025-04-30" })).toEqual([]);
  expect(await found("buoy", { section: "land" })).toEqual([]);
  expect(await found("", { ...sea, lang: "en" })).toEqual([
    "next-day",
    "last-moment",
    "first-moment",
  ]);
  expect(await found("", days)).toEqual(["last-moment", "first-moment"]);
  expect(await found("🙂", sea)).toEqual([]);
});

test("what finds nothing leads to what finds something, and to what is new", async () => {
  const help = async (query: SearchQuery) => (await newsroom().search(query)).help;
  expect(await help({ text: "harbour" })).toBeUndefined();
  expect((await help({ text: '"talks peace"' }))?.suggestions).toEqual([
    { text: "talks peace", total: 2 },
  ]);
  expect((await help({ text: "harbour walrus closes" }))?.suggestions).toEqual([
    { text: "harbour closes", total: 1 },
  ]);
  const filtered = await help({ text: "colour", lang: "fr", to: "2999-01-01" });
  expect(filtered?.suggestions).toEqual([{ text: "colour", total: 1 }]);
  expect(filtered?.latest.map(({ slug }) => slug)).toEqual(["french"]);
  const nothing = await help({ text: "walrus" });
  expect(nothing?.suggestions).toEqual([]);
  expect(nothing?.latest).toHaveLength(LATEST_ARTICLES);
});

test("what is withdrawn or has not come yet is never found nor offered, whenever one asks", async () => {
  const title = "Pangolin";
  await newsroom().publish(submission("later", { title, published: "2999-01-01" }));
  expect(await found("pangolin")).toEqual([]);
  expect(await found("", { from: "2990-01-01" })).toEqual([]);
  await newsroom().publish(submission("gone", { title, lang: "cy", published: "2026-11-01" }));
  expect(await found("pangolin")).toEqual(["gone"]);
  const withdrawn = newsroom().retract({ slug: "gone", precondition: {} });
  // Asked while the withdrawal is under way: it was sent first.
  const meanwhile = await Promise.all(
    Array.from({ length: 20 }, () => newsroom().search({ text: "pangolin" })),
  );
  await withdrawn;
  expect(meanwhile.map(({ total }) => total)).toEqual(Array(20).fill(0));
  const { help } = await newsroom().search({ text: "nowhere", lang: "cy" });
  expect(help).toEqual({ suggestions: [], latest: [] });
});

test.each(['"', "*", "\u0000", "AND", "NEAR(", "title:x", "-", "^", "(", "' OR 1=1 --", "", "🙂"])(
  "%j is a query and not an error",
  async (query) => {
    const answer = await newsroom().search({ text: query });
    expect(answer.hits.length).toBe(answer.total);
  },
);

test("no text at all is an error", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('"', "*", "(", ")", ":", "{", "^", "-", "a", " ", "+") }),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.integer(), async (query, page) => {
      const answer = await newsroom().search({ text: query, page });
      expect(answer.page).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

const textOf = (hit: SearchHit | undefined) => hit?.snippet.map(({ text }) => text).join("");

test("a name that no dictionary knows is found in the middle of a sentence, and marked", async () => {
  const text = "ក្រុមហ៊ុនស្រីលង្កាអង់ហ្គីឡាអង់ដូរ៉ាបានប្រកាស";
  await newsroom().publish(
    submission("name", { title: "ព័ត៌មាន", lang: "km", body: [paragraph(text)] }),
  );
  const { hits } = await newsroom().search({ text: "ហ្គីឡាអង់ដូ" });
  expect(hits.map(({ summary }) => summary.slug)).toEqual(["name"]);
  const marked = hits[0]?.snippet.filter(({ match }) => match).map((run) => run.text);
  expect(marked?.join("")).toContain("ហ្គីឡាអង់ដូ");
  expect(await found("外交部 nothing")).toEqual([]);
  await newsroom().retract({ slug: "name", precondition: {} });
  expect(await found("ហ្គីឡាអង់ដូ")).toEqual([]);
});

test("the snippet shows the words around the first hit", async () => {
  const { hits } = await newsroom().search({ text: "talks go" });
  expect(textOf(hits[0])).toBe("He said that peace talks would go on.");
  const [long] = (await newsroom().search({ text: "closes" })).hits;
  expect(textOf(long)).toMatch(/^Nothing of note .* …$/u);
});

test("code is found, and neither it nor an empty cell is in the words that are shown and heard", async () => {
  const code = { kind: "code", text: "npm run zwiebel -- --until 2h" } as const;
  const cells = ["Zwiebel soup", "—"].map(
    (text) => ({ content: [{ kind: "text", text }] }) as const,
  );
  const table = { kind: "table", rows: [cells] } as const;
  await newsroom().publish(submission("code", { body: [paragraph("As follows."), code, table] }));
  const { hits } = await newsroom().search({ text: "zwiebel until" });
  expect(hits.map(textOf)).toEqual(["As follows. Zwiebel soup."]);
});

test("the snippet has what was looked for in runs of its own", async () => {
  const { hits } = await newsroom().search({ text: "talks go" });
  expect(hits[0]?.snippet).toEqual([
    { text: "He said that peace ", match: false },
    { text: "talks", match: true },
    { text: " would ", match: false },
    { text: "go", match: true },
    { text: " on.", match: false },
  ]);
});

test("results come in pages", async () => {
  for (let number = 0; number < SEARCH_RESULTS + 3; number += 1) {
    await newsroom().publish(submission(`lighthouse-${number}`, { title: `Lighthouse ${number}` }));
  }
  const first = await newsroom().search({ text: "lighthouse" });
  const second = await newsroom().search({ text: "lighthouse", page: 2 });
  expect([first.hits.length, second.hits.length]).toEqual([SEARCH_RESULTS, 3]);
  expect(second).toMatchObject({ total: SEARCH_RESULTS + 3, page: 2 });
  const slugs = [...first.hits, ...second.hits].map(({ summary }) => summary.slug);
  expect(new Set(slugs).size).toBe(SEARCH_RESULTS + 3);
  expect((await newsroom().search({ text: "lighthouse", page: 99 })).hits).toEqual([]);
});

test("a new version is found by its own words alone", async () => {
  await newsroom().publish(submission("changing", { title: "Walrus sighted" }));
  await newsroom().publish(submission("changing", { title: "Narwhal sighted" }));
  expect(await found("walrus")).toEqual([]);
  expect(await found("narwhal")).toEqual(["changing"]);
});
