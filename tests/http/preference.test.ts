import { expect, test } from "vitest";
import { editionCookie, PREFERENCE_VARY, preferenceOf } from "../../src/http/preference.ts";

test.each([
  [{}, "full", false],
  [{ "Save-Data": "on" }, "lite", false],
  [{ "Save-Data": "On" }, "lite", false],
  [{ "Save-Data": "off" }, "full", false],
  [{ "Save-Data": "only" }, "full", false],
  [{ Cookie: "edition=lite" }, "lite", true],
  [{ Cookie: "a=b; edition=lite ;c=d" }, "lite", true],
  [{ Cookie: "edition=full", "Save-Data": "on" }, "full", true],
  [{ Cookie: "edition=huge", "Save-Data": "on" }, "lite", false],
  [{ Cookie: "xedition=lite" }, "full", false],
  [{ Cookie: ";;;=;edition" }, "full", false],
] as const)("%j → %s, personal: %s", (headers, edition, personal) => {
  const expected = { edition, personal, vary: PREFERENCE_VARY };
  expect(preferenceOf(new Headers(headers))).toEqual(expected);
});

test("the cookie that is set is the cookie that is read", () => {
  for (const edition of ["full", "lite"] as const) {
    const cookie = editionCookie(edition, true).split(";")[0] ?? "";
    expect(preferenceOf(new Headers({ Cookie: cookie }))).toMatchObject({
      edition,
      personal: true,
    });
  }
});

test("the address wins over the cookie and the browser, and then says it alone", () => {
  const headers = new Headers({ Cookie: "edition=lite", "Save-Data": "on" });
  const full = { edition: "full", personal: false, vary: [] };
  expect(preferenceOf(headers, new URLSearchParams("edition=full"))).toEqual(full);
  const lite = { edition: "lite", personal: false, vary: [] };
  expect(preferenceOf(new Headers(), new URLSearchParams("edition=lite"))).toEqual(lite);
  for (const query of ["edition=", "edition=huge", "edition=FULL", "editions=full", ""]) {
    const kept = preferenceOf(headers, new URLSearchParams(query));
    expect(kept).toEqual({ edition: "lite", personal: true, vary: PREFERENCE_VARY });
  }
});

test("the cookie is out of reach for scripts and other sites, and secure over https", () => {
  expect(editionCookie("lite", true)).toBe(
    "edition=lite; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax",
  );
  expect(editionCookie("lite", false)).not.toContain("Secure");
});
