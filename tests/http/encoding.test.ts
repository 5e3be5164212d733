import { expect, test } from "vitest";
import { chooseCoding, clientAcceptEncoding } from "../../src/http/encoding.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["br", "br"],
  ["BR", "br"],
  ["gzip", "gzip"],
  ["gzip, br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1, br;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0", undefined],
  ["*", "br"],
  ["*;q=0", undefined],
  ["*;q=0, gzip;q=0.5", "gzip"],
  ["br;q=0, *", "gzip"],
  ["gzip;q=0.5, identity", undefined],
  ["zstd, deflate", undefined],
  ["gzip;q=oops", undefined],
])("%s → %s", (accepted, coding) => {
  expect(chooseCoding(accepted, ["br", "gzip"])).toBe(coding);
});

test("only what is at hand is sent", () => {
  expect(chooseCoding("br, gzip", ["gzip"])).toBe("gzip");
  expect(chooseCoding("br, gzip", [])).toBeUndefined();
});

test("the client's own header is read where there is no edge", () => {
  const request = new Request("https://example.org/", { headers: { "Accept-Encoding": "gzip" } });
  expect(clientAcceptEncoding(request)).toBe("gzip");
});
