import { expect, test } from "vitest";
import { atOrigin, ORIGIN_PLACE } from "../../src/edition/places.ts";

test("every address of a stored text is made whole, whatever the origin holds", () => {
  const stored = `<id>${ORIGIN_PLACE}/</id><link href="${ORIGIN_PLACE}/articles/visit"/>`;
  expect(atOrigin(stored, "https://news.example.org")).toBe(
    '<id>https://news.example.org/</id><link href="https://news.example.org/articles/visit"/>',
  );
  expect(atOrigin(ORIGIN_PLACE, "http://$&.example")).toBe("http://$&.example");
});
