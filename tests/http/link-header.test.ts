import fc from "fast-check";
import { expect, test } from "vitest";
import { linkHeader } from "../../src/http/link-header.ts";

test("links are listed with their relation, type and language", () => {
  const value = linkHeader([
    { href: "https://news.example.org/articles/kim", rel: "canonical" },
    { href: "/articles/kim.txt", rel: "alternate", type: "text/plain" },
    { href: "/articles/kim-ko", rel: "alternate", hreflang: "ko" },
  ]);
  expect(value).toBe(
    '<https://news.example.org/articles/kim>; rel="canonical", ' +
      '</articles/kim.txt>; rel="alternate"; type="text/plain", ' +
      '</articles/kim-ko>; rel="alternate"; hreflang="ko"',
  );
});

test("an address of any characters makes a header, and cannot end its brackets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (href) => {
      const value = linkHeader([{ href, rel: "canonical" }]);
      expect(() => new Headers({ Link: value })).not.toThrow();
      expect(value).toMatch(/^<[\u0021-\u007E]*>; rel="canonical"$/u);
      expect(value.indexOf(">")).toBe(value.lastIndexOf(">"));
    }),
  );
});
