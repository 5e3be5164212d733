import { describe, expect, it } from "vitest";
import { jsonFeedFaults } from "./json-feed-rules.ts";

const SELF = "https://news.example.org/feed.json";

const ITEM = {
  id: "https://news.example.org/articles/ferry",
  url: "https://news.example.org/articles/ferry",
  title: "Ferry",
  language: "fa",
  content_html: '<p>By <a href="https://news.example.org/">boat</a></p>',
  date_published: "2026-11-23T09:30:00Z",
  authors: [{ name: "Ann Lee" }],
  tags: ["boats"],
  attachments: [{ url: "https://news.example.org/a.mp3", mime_type: "audio/mpeg" }],
  _lectern: { section: "north" },
};

const FEED = {
  version: "https://jsonfeed.org/version/1.1",
  title: "Lectern",
  home_page_url: "https://news.example.org/",
  feed_url: SELF,
  language: "en",
  hubs: [{ type: "WebSub", url: "https://hub.example.org/" }],
  items: [ITEM],
};

function faults(members: object, item: object = {}): string[] {
  const { items = [{ ...ITEM, ...item }] } = members as { items?: unknown };
  return jsonFeedFaults(JSON.stringify({ ...FEED, ...members, items }), SELF);
}

describe("a JSON Feed", () => {
  it("that is right has no faults, with items and without", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ items: [], next_url: "https://news.example.org/feed/2.json" })).toEqual([]);
    expect(faults({}, { content_html: undefined, content_text: "By boat" })).toEqual([]);
  });

  it.each([
    [{ version: "https://jsonfeed.org/version/1" }, "version"],
    [{ title: undefined }, "title"],
    [{ title: " " }, "title is blank."],
    [{ home_page_url: "/" }, "home_page_url is no whole address."],
    [{ feed_url: "https://news.example.org/x" }, "feed_url is https://news.example.org/x, not"],
    [{ next_url: SELF }, "next_url is the feed itself."],
    [{ language: "english!" }, "language is no language."],
    [{ author: { name: "Ann Lee" } }, "has author, which is no member"],
    [{ authors: [] }, "authors is empty"],
    [{ authors: [{}] }, "authors.0 says nothing."],
    [{ hubs: [{ type: "WebSub" }] }, "hubs.0.url"],
    [{ items: undefined, x: 1 }, "has x, which is no member"],
    [{ _lectern: "north" }, "has _lectern, which is no member"],
    [{ items: {} }, "items"],
    [{ items: [ITEM, ITEM] }, "Two items are https://news.example.org/articles/ferry."],
  ])("with %j is not right", (members, fault) => {
    expect(faults(members).join("\n")).toContain(fault);
  });

  it.each([
    [{ id: 1 }, "items.0.id"],
    [{ id: undefined }, "items.0.id"],
    [{ content_html: undefined }, "items.0 has neither content_html nor content_text."],
    [{ content_html: "<script>1</script>" }, "<script> in the content."],
    [{ content_html: '<img src="/a.png">' }, 'src="/a.png" on <img> in the content is not'],
    [{ date_published: "2026-11-23" }, "items.0.date_published is no date-time."],
    [{ url: "/articles/ferry" }, "items.0.url is no whole address."],
    [{ dateline: "Busan" }, "items.0 has dateline, which is no member"],
    [{ attachments: [{ url: "https://a.example/", mime_type: "mp3" }] }, "is no media type."],
  ])("with an item with %j is not right", (item, fault) => {
    expect(faults({}, item).join("\n")).toContain(fault);
  });

  it("is JSON", () => {
    expect(() => jsonFeedFaults("<feed/>")).toThrow();
  });
});
