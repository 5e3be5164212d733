import { describe, expect, it } from "vitest";
import { atomFaults } from "./atom-rules.ts";

const SELF = "https://news.example.org/feed.xml";

const ENTRY = `<entry xml:lang="fa"><id>https://news.example.org/articles/ferry</id><title>Ferry</title><link rel="alternate" type="text/html" href="https://news.example.org/articles/ferry"/><link rel="alternate" type="text/plain" href="https://news.example.org/articles/ferry.txt"/><published>2026-11-23T00:00:00Z</published><updated>2026-11-23T09:30:00Z</updated><author><name>Ann Lee</name></author><category term="north" label="The North"/><summary>By boat</summary><content type="html">&lt;p>By &lt;a href="https://news.example.org/">boat&lt;/a>&lt;/p></content></entry>`;

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="en"><id>https://news.example.org/</id><title>Lectern</title><updated>2026-11-23T09:30:00Z</updated><link rel="self" type="application/atom+xml" href="${SELF}"/><link rel="alternate" type="text/html" href="https://news.example.org/"/><link rel="hub" href="https://hub.example.org/"/><author><name>Lectern</name></author>${ENTRY}</feed>`;

/** The feed with one thing in it replaced; fails when there is no such thing. */
function feedWith(found: string, replacement: string): string {
  expect(FEED).toContain(found);
  return FEED.replace(found, () => replacement);
}

describe("a feed that is clean", () => {
  it("has no faults", () => {
    expect(atomFaults(FEED, SELF)).toEqual([]);
  });

  it.each([
    ["no entries", ENTRY, ""],
    ["an author of the feed alone", "<author><name>Ann Lee</name></author>", ""],
    ["a complete feed", ENTRY, ""],
    [
      "an identifier that is no address of the web",
      "<id>https://news.example.org/<",
      "<id>urn:uuid:b1b8e9a0-1c1f-4d0e-9a53-0e0c1d4f0d2e<",
    ],
  ])("may have %s", (_, found, replacement) => {
    expect(atomFaults(feedWith(found, replacement), SELF)).toEqual([]);
  });

  it("may be an archive that leads to the others", () => {
    const links = `<fh:archive/><link rel="current" href="${SELF}"/><link rel="prev-archive" href="https://news.example.org/older.xml"/>`;
    expect(atomFaults(feedWith("<author>", `${links}<author>`))).toEqual([]);
  });
});

describe("a feed that is not", () => {
  it.each([
    ["<title>Lectern</title>", "", "<feed> lacks <title>."],
    ["<title>Lectern</title>", "<title> </title>", "<title> is blank."],
    ["<title>Lectern</title>", "<title>a</title><title>b</title>", "<feed> has 2 <title>."],
    ["<title>Lectern</title>", "<title>a<b>c</b></title>", "<b> in <title>."],
    [
      "<title>Lectern</title>",
      '<title type="xhtml">a</title>',
      "<title> holds other than one div.",
    ],
    [
      "<title>Lectern</title>",
      '<title type="text/plain">a</title>',
      'type="text/plain" on <title>.',
    ],
    [' xml:lang="en"', "", "<feed> lacks xml:lang."],
    [' xml:lang="en"', ' xml:lang="english!"', 'xml:lang="english!".'],
    ['rel="self"', 'rel="related"', '<feed> has 0 links rel="self".'],
    ['type="application/atom+xml"', 'type="text/xml"', 'The link rel="self" has type="text/xml".'],
    [
      `href="${SELF}"`,
      'href="https://news.example.org/x"',
      `rel="self" is https://news.example.org/x, not ${SELF}.`,
    ],
    ['rel="hub"', 'rel="hubs"', 'rel="hubs" on <link>.'],
    ['href="https://hub.example.org/"', 'href="/hub"', 'href="/hub" on <link>.'],
    [' href="https://hub.example.org/"', "", "<link> lacks href."],
    ["<author>", "<fh:archive/><author>", "An archive without prev-archive or next-archive."],
    ["<author>", "<fh:archive/><author>", "An archive without current."],
    [
      "<author>",
      '<fh:complete/><link rel="next-archive" href="https://a.example/"/><author>',
      'A complete feed with rel="next-archive".',
    ],
    [
      "<author>",
      "<fh:old/><author>",
      "<fh:old> of http://purl.org/syndication/history/1.0 in <feed>.",
    ],
    ["<author>", '<x:a xmlns:x="urn:x"/><author>', "<x:a> of urn:x in <feed>."],
    ["<author>", "<publisher/><author>", "<publisher> in <feed>."],
    ["<author>", "words<author>", "Text in <feed>."],
    ["</entry></feed>", "</entry><rights>x</rights></feed>", "<rights> after the first <entry>."],
    [
      "</entry></feed>",
      `</entry>${ENTRY}</feed>`,
      "Two entries have the id https://news.example.org/articles/ferry.",
    ],
    [
      "</entry></feed>",
      `</entry>${ENTRY}</feed>`,
      "Two entries have the updated 2026-11-23T09:30:00Z.",
    ],
    ["<id>https://news.example.org/articles/ferry</id>", "", "<entry> lacks <id>."],
    [
      "<id>https://news.example.org/articles/ferry",
      "<id>/articles/ferry",
      "<id> is “/articles/ferry”, which is no whole address.",
    ],
    [
      "<id>https://news.example.org/articles/ferry",
      "<id>HTTPS://news.example.org/a",
      "<id> is “HTTPS://news.example.org/a”, which is no whole address.",
    ],
    [
      "<published>2026-11-23T00:00:00Z",
      "<published>2026-11-23",
      "<published> is “2026-11-23”, which is no date-time.",
    ],
    [
      "<published>2026-11-23T00:00:00Z",
      "<published>2026-02-30T00:00:00Z",
      "<published> is “2026-02-30T00:00:00Z”, which is no date-time.",
    ],
    [
      "<published>2026-11-23T00:00:00Z",
      "<published>2026-11-23t00:00:00z",
      "<published> is “2026-11-23t00:00:00z”, which is no date-time.",
    ],
    [
      'type="text/plain"',
      'type="text/html"',
      '<entry> has two alternates with type="text/html" hreflang="".',
    ],
    [
      'rel="alternate" type="text/plain"',
      'rel="next" type="text/plain"',
      '<entry> has a link rel="next".',
    ],
    ['term="north" ', "", "<category> lacks term."],
    ['term="north" ', 'term="north" size="1" ', 'size="1" on <category>.'],
    [
      "<summary>By boat</summary><content ",
      '<content src="https://a.example/" ',
      "<content> with src.",
    ],
    ["&lt;p>By", "&lt;script>1&lt;/script>&lt;p>By", "<script> in the content."],
    [
      "&lt;p>By",
      '&lt;p style="color:red">By',
      'style="color:red" on <p> in the content is taken out by readers.',
    ],
    [
      'href="https://news.example.org/">',
      'href="/">',
      'href="/" on <a> in the content is not absolute.',
    ],
    ["&lt;p>By", "&lt;p id=a id=b>By", "HTML: duplicate-attribute."],
  ])("%s as %s", (found, replacement, fault) => {
    expect(atomFaults(feedWith(found, replacement), SELF)).toContain(fault);
  });

  it("has an entry that nobody wrote", () => {
    const unsigned = FEED.replaceAll(/<author>.*?<\/author>/gu, "");
    expect(atomFaults(unsigned)).toEqual(["<entry> has no author, and neither has the feed."]);
  });

  it("has an entry that says nothing and leads nowhere", () => {
    const bare = FEED.replace(/<summary>.*<\/content>/u, "").replaceAll(
      'rel="alternate"',
      'rel="related"',
    );
    expect(atomFaults(bare)).toEqual([
      "<entry> has neither content nor summary.",
      "<entry> has neither content nor an alternate.",
    ]);
  });

  it("is no feed", () => {
    expect(atomFaults("<rss/>")).toEqual(["The root is no feed of Atom."]);
    expect(() => atomFaults(FEED.slice(1, -1))).toThrow();
  });
});
