import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodePath,
  pathProblem,
  splitSuffix,
  withoutTrailingSlash,
} from "../../src/http/request-path.ts";
import { REQUEST_PATH_BYTES } from "../../src/limits.ts";

test("a path may be as long as the limit and no longer", () => {
  expect(pathProblem(`/${"a".repeat(REQUEST_PATH_BYTES - 1)}`)).toBeUndefined();
  expect(pathProblem(`/${"a".repeat(REQUEST_PATH_BYTES)}`)).toBe("address-too-long");
});

test.each(["/%", "/%zz", "/%E0%A4", "/%FF", "/a%00b", "/%0D%0ASet-Cookie:x"])(
  "%s cannot be understood",
  (path) => {
    expect(pathProblem(path)).toBe("bad-request");
  },
);

test("a percent-encoded letter is that letter", () => {
  expect(decodePath("/articles/%6Bim")).toBe("/articles/kim");
});

test.each([
  ["kim", { name: "kim", form: "html" }],
  ["kim.txt", { name: "kim", form: "txt" }],
  ["kim.lite", { name: "kim", form: "lite" }],
  ["kim.pdf", { name: "kim" }],
  ["kim.", { name: "kim" }],
  ["kim.TXT", { name: "kim" }],
  ["kim.txt.md", { name: "kim" }],
  [".txt", { name: "", form: "txt" }],
])("the suffix of %s", (file, expected) => {
  expect(splitSuffix(file)).toEqual(expected);
});

test("a redirect never names another host", () => {
  expect(withoutTrailingSlash("/articles/kim/")).toBe("/articles/kim");
  expect(withoutTrailingSlash("//example.com/")).toBe("/example.com");
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const target = new URL(withoutTrailingSlash(`/${path}/`), "https://here.example");
      expect(target.host).toBe("here.example");
    }),
  );
});
