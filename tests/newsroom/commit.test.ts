import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/model.ts";
import {
  decidePublication,
  decideRetraction,
  type KnownArticle,
} from "../../src/newsroom/commit.ts";
import type { Precondition } from "../../src/newsroom/submission.ts";

const NOW = new Date("2026-11-23T12:00:00.500Z");

const KNOWN: KnownArticle = {
  version: 3,
  state: "live",
  lang: "en",
  section: "world",
  tags: ["boats"],
  archive: { kind: "month", month: "2026-11", page: 2 },
  published: "2026-11-01T08:00:00Z",
  kept: [],
};

/** Every month has room on its third page. */
const roomIn = (month: string) => ({ kind: "month" as const, month, page: 3 });
const GROUP = ["ferry", "ferry-fr"];

function article(members: Partial<Article> = {}): Article {
  return {
    model: 1,
    title: "Ferry returns",
    lang: "en",
    authors: [],
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    notes: [],
    body: [],
    ...members,
  };
}

function publish(
  known: KnownArticle | undefined,
  members: Partial<Article> = {},
  precondition: Precondition = {},
) {
  const surroundings = { roomIn, group: GROUP };
  return decidePublication("ferry", known, article(members), precondition, surroundings, NOW);
}

function value<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

test("the first publication is version 1, dated now in whole seconds", () => {
  const publication = value(publish(undefined));
  expect(publication).toMatchObject({ version: 1, created: true, state: "live" });
  expect(publication.article.published).toBe("2026-11-23T12:00:00Z");
});

test("a date that is given wins over the one that stands, which wins over now", () => {
  expect(value(publish(KNOWN)).article.published).toBe(KNOWN.published);
  expect(value(publish(KNOWN, { published: "2020-02-02" })).article.published).toBe("2020-02-02");
});

test.each([
  ["2026-11-23T12:00:00Z", "live"],
  ["2026-11-23T12:00:01Z", "scheduled"],
  ["2026-11-23", "live"],
  ["2026-11-24", "scheduled"],
])("published %s is %s at noon of the 23rd", (published, state) => {
  expect(value(publish(undefined, { published })).state).toBe(state);
});

test("every list that shows it now or showed it before is dirty, and so are its translations", () => {
  const members = {
    lang: "fr-CA",
    section: { slug: "sport", name: "Sport" },
    tags: ["Boats", "Harbour masters", "harbour masters!", "…"],
    published: "2026-10-31",
  };
  expect([...value(publish(KNOWN, members)).dirty].sort()).toEqual([
    "accessibility",
    "article:ferry",
    "article:ferry-fr",
    "catalogue",
    "front",
    "front:en",
    "front:fr",
    "front:fr-CA",
    "month:2026-10:3",
    "month:2026-11:2",
    "section:sport",
    "section:world",
    "site",
    "tag:boats",
    "tag:harbour-masters",
  ]);
});

test("an article stays on its page of the archive for as long as it stays in its month", () => {
  const page = (published: string) => value(publish(KNOWN, { published })).listing.archive;
  expect(page("2026-11-30T23:59:59Z")).toEqual(KNOWN.archive);
  expect(page("2026-12-01T00:00:00Z")).toEqual(roomIn("2026-12"));
  expect(value(publish({ ...KNOWN, state: "retracted" })).listing.archive).toEqual(KNOWN.archive);
});

test("a future date and the end of breaking news are appointments for its keys", () => {
  const breaking = "2026-11-23T15:00:00Z";
  const appointments = value(
    publish(undefined, { published: "2026-11-23T13:00:00Z", breaking }),
  ).appointments;
  expect(new Set(appointments.map(({ at }) => new Date(at).toISOString()))).toEqual(
    new Set(["2026-11-23T13:00:00.000Z", "2026-11-23T15:00:00.000Z"]),
  );
  expect(new Set(appointments.map(({ key }) => key))).toEqual(
    new Set([
      "article:ferry",
      "site",
      "front",
      "front:en",
      "month:2026-11:3",
      "accessibility",
      "catalogue",
    ]),
  );
  expect(value(publish(undefined, { breaking: "2020-01-01T00:00:00Z" })).appointments).toEqual([]);
});

test.each<[string, KnownArticle | undefined, Precondition, boolean]>([
  ["no condition on nothing", undefined, {}, true],
  ["If-Match * on nothing", undefined, { match: "*" }, false],
  ["If-Match * on something", KNOWN, { match: "*" }, true],
  ["If-Match of its version", KNOWN, { match: ["2", "3"] }, true],
  ["If-Match of another version", KNOWN, { match: ["2"] }, false],
  ["If-Match of a version on nothing", undefined, { match: ["1"] }, false],
  ["If-Match that names nothing", KNOWN, { match: [] }, false],
  ["If-None-Match * on nothing", undefined, { noneMatch: "*" }, true],
  ["If-None-Match * on something", KNOWN, { noneMatch: "*" }, false],
  ["If-None-Match of its version", KNOWN, { noneMatch: ["3"] }, false],
  ["If-None-Match of another version", KNOWN, { noneMatch: ["2"] }, true],
  ["the version before a retraction", { ...KNOWN, state: "retracted" }, { match: ["3"] }, false],
  ["the retraction", { ...KNOWN, state: "retracted" }, { match: ["3-retracted"] }, true],
])("%s", (_name, known, precondition, isMet) => {
  const result = publish(known, {}, precondition);
  expect(result.ok).toBe(isMet);
  if (!result.ok) expect(result.failure.reason).toBe("precondition");
});

test("withdrawing an unknown article is refused", () => {
  expect(decideRetraction("ferry", undefined, undefined, {}, GROUP)).toEqual({
    ok: false,
    failure: { reason: "unknown-article", slug: "ferry" },
  });
});

test("withdrawing again does nothing unless the reason is new", () => {
  const retracted = { ...KNOWN, state: "retracted" as const, reason: "Wrong." };
  expect(value(decideRetraction("ferry", retracted, undefined, {}, GROUP))).toBeUndefined();
  expect(value(decideRetraction("ferry", retracted, "Wrong.", {}, GROUP))).toBeUndefined();
  expect(value(decideRetraction("ferry", retracted, "Libel.", {}, GROUP))).toMatchObject({
    reason: "Libel.",
  });
});

test("a withdrawal makes the article's translations dirty", () => {
  const withdrawal = value(decideRetraction("ferry", KNOWN, undefined, {}, GROUP));
  expect(withdrawal?.dirty).toEqual(expect.arrayContaining(GROUP.map((slug) => `article:${slug}`)));
});

test("a publication always has its own key dirty, the next version and a date", () => {
  const published = fc.option(
    fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.nat(), published, fc.boolean(), (version, date, isKnown) => {
      const known = isKnown ? { ...KNOWN, version } : undefined;
      const members = date && { published: `${date.toISOString().slice(0, 19)}Z` };
      const publication = value(publish(known, members));
      expect(publication.version).toBe(isKnown ? version + 1 : 1);
      expect(publication.dirty).toContain("article:ferry");
      expect(publication.state === "scheduled").toBe(publication.liveFrom > NOW.getTime());
      expect(publication.appointments.length > 0).toBe(publication.state === "scheduled");
    }),
  );
});
