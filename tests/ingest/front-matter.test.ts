import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { FRONT_MATTER_BYTES, PUBLISH_BODY_BYTES } from "../../src/limits.ts";

const read = (text: string) => ingest({ type: "markdown", text }, { lang: "en" });

describe("front matter that cannot be read", () => {
  it.each([
    ["a repeated field", "title: T\ntitle: U", 3, "title: U"],
    ["a tab", "title: T\n\tlead: x", 3, "lead: x"],
    ["a second colon", "title: Kim: a visit", 2, "Kim: a visit"],
    ["a list", "- a", 2, "fields"],
    ["a bad date", "title: T\npublished: yesterday", 3, "yesterday"],
    [
      "a time without a place",
      "title: T\npublished: 2026-11-23T09:30:00",
      3,
      "2026-11-23T09:30:00",
    ],
    ["a bad language", "title: T\nlang: klingon_x", 3, "klingon_x"],
    ["a bad slug", "title: T\ntranslations: {ko: Not A Slug}", 3, "Not A Slug"],
    ["an alias", "title: &a T\nlead: *a", 2, "anchor"],
  ])("names the line and quotes the value: %s", (_, yaml, line, quote) => {
    const result = read(`---\n${yaml}\n---\n\nText.\n`);
    expect(result).toMatchObject({ ok: false, failure: { line } });
    expect(result.ok ? "" : result.failure.message).toContain(quote);
  });

  it("has at most its limit of bytes", () => {
    const sized = (bytes: number) => `---\ntitle: T\n#${"x".repeat(bytes - 11)}\n---\n\nText.\n`;
    expect(read(sized(FRONT_MATTER_BYTES)).ok).toBe(true);
    expect(read(sized(FRONT_MATTER_BYTES + 1))).toMatchObject({ failure: { reason: "too-large" } });
  });

  it("is within a source of at most its own limit", () => {
    const head = "---\ntitle: T\n---\n";
    const sized = (bytes: number) => head + "a".repeat(bytes - head.length);
    expect(read(sized(PUBLISH_BODY_BYTES)).ok).toBe(true);
    expect(read(sized(PUBLISH_BODY_BYTES + 1))).toMatchObject({ failure: { reason: "too-large" } });
  });
});

describe("front matter that can", () => {
  it.each([
    ["2026-11-23T09:30:00+09:00", "2026-11-23T00:30:00Z"],
    ["2026-11-23 09:30 Z", "2026-11-23T09:30:00Z"],
    ["2026-11-23", "2026-11-23"],
  ])("has dates in UTC: %s", (written, published) => {
    const result = read(`---\ntitle: T\npublished: ${written}\n---\n`);
    expect(result.ok && result.value.article.published).toBe(published);
  });

  it("takes a byte order mark and Windows line ends", () => {
    const result = read("\uFEFF---\r\ntitle: T\r\n---\r\n\r\nOne\r\ntwo.\r\n");
    expect(result.ok && result.value.article.body).toEqual([
      { kind: "paragraph", content: [{ kind: "text", text: "One two." }] },
    ]);
    expect(result.ok && result.value.lines.at("body[0].content[0].text")).toBe(5);
  });
});
