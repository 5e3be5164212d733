import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NegotiatedForm, negotiateForm } from "../../src/http/negotiate.ts";
import { FORMS } from "../../src/paths.ts";

const ALL: readonly NegotiatedForm[] = ["html", "txt", "ssml", "md", "json"];

describe("the form that an Accept header chooses", () => {
  const table: readonly (readonly [
    accept: string | undefined,
    form: NegotiatedForm | undefined,
  ])[] = [
    [undefined, "html"],
    ["", "html"],
    ["*/*", "html"],
    ["text/*", "html"],
    // Chrome, Firefox, Safari, Lynx, w3m.
    [
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
      "html",
    ],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"],
    ["text/html, application/xhtml+xml, text/plain;q=0.8, image/png, */*;q=0.5", "html"],
    ["text/html, text/plain, text/sgml, text/css, application/xhtml+xml, */*;q=0.01", "html"],
    ["text/html, text/*;q=0.5, image/*, application/*, audio/*", "html"],
    ["text/plain", "txt"],
    ["TEXT/Plain", "txt"],
    ["application/ssml+xml", "ssml"],
    ["text/markdown", "md"],
    ["application/json", "json"],
    ["application/json, text/plain, */*", "json"],
    ["text/plain, application/json, */*", "txt"],
    ["text/plain;q=0.5, application/json;q=0.6", "json"],
    ["text/html, text/plain", "txt"],
    ["text/html;q=0.9, text/plain;q=0.8", "html"],
    ["text/html;q=0.8, text/plain;q=0.9", "txt"],
    ["text/plain;q=0.5, */*;q=0.6", "html"],
    ["text/plain, */*", "txt"],
    ["text/plain;q=0", undefined],
    ["text/plain;q=0, */*", "html"],
    ["text/html;q=0", undefined],
    ["text/html;q=0, */*", undefined],
    ["text/html;q=0, text/markdown;q=0.001", "md"],
    ["text/html;q=0.000, text/plain;q=0.000", undefined],
    ["*/*;q=0", undefined],
    ["*/*;q=0, application/json;q=0.1", "json"],
    ["text/*;q=0, text/html", "html"],
    ["text/*, text/html;q=0", undefined],
    ["application/*", undefined],
    ["image/png", undefined],
    ["application/xhtml+xml", undefined],
    // Parameters: ours is charset=utf-8, and more specific ranges win.
    ["application/json; charset=utf-8", "json"],
    ['application/json; charset="UTF-8"', "json"],
    ["application/json;charset=utf-16", undefined],
    ["text/html;level=1", undefined],
    ["text/html;level=1, */*;q=0.1", "html"],
    ["text/plain;charset=utf-8;q=0, text/plain;q=1, text/html;q=0.2", "html"],
    ["text/plain;charset=utf-8;q=0.9, text/plain;q=0.1, text/html;q=0.5", "txt"],
    ['text/plain;note="a,b;q=0";q=1, text/html;q=0.5', "html"],
    // Malformed members are ignored; a header of nothing else says nothing.
    ["text", "html"],
    ["text/", "html"],
    ["/plain", "html"],
    ["*/plain", "html"],
    ["text/plain;q=2", "html"],
    ["text/plain;q=0.1234", "html"],
    ["text/plain;q=-1", "html"],
    ["text/plain;q=abc, application/json", "json"],
    ["text/plain;q", "html"],
    [",,, text/plain ,,", "txt"],
    ["text/plain ; q=0.4 , text/html ; q=0.3", "txt"],
    ["text/plain;;q=1", "txt"],
    ["text/plain;Q=0", undefined],
    ["text /plain", "html"],
    ['text/plain;x="never ends', "html"],
    ["<script>alert(1)</script>", "html"],
  ];
  test.each(table)("%s → %s", (accept, form) => {
    expect(negotiateForm(accept, ALL)).toBe(form);
  });

  test("a form that is not on offer is never chosen", () => {
    expect(negotiateForm("text/markdown, text/plain;q=0.1", ["html", "txt"])).toBe("txt");
    expect(negotiateForm("text/markdown", ["html", "txt"])).toBeUndefined();
  });
});

const quality = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const member = fc.tuple(
  fc.constantFrom(
    "*/*",
    "text/*",
    "application/*",
    "image/png",
    ...ALL.map((form) => FORMS[form].type),
  ),
  quality,
);
const members = fc.array(member, { maxLength: 8 });
const header = (list: readonly (readonly [string, number])[]) =>
  list.map(([type, q]) => `${type};q=${q}`).join(", ");

describe("for every Accept header", () => {
  test("anything at all gives a form or nothing, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (accept) => {
        const form = negotiateForm(accept, ALL);
        expect(form === undefined || ALL.includes(form)).toBe(true);
      }),
    );
  });

  test("a form other than the page is named, above zero", () => {
    fc.assert(
      fc.property(members, (list) => {
        const form = negotiateForm(header(list), ALL);
        if (form === undefined || form === "html") return;
        expect(list.some(([type, q]) => type === FORMS[form].type && q > 0)).toBe(true);
      }),
    );
  });

  test("a type named with q=0 alone is never sent", () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...ALL), (list, excluded) => {
        const others = list.filter(([type]) => type !== FORMS[excluded].type);
        const accept = header([...others, [FORMS[excluded].type, 0]]);
        expect(negotiateForm(accept, ALL)).not.toBe(excluded);
      }),
    );
  });

  test("malformed members change nothing", () => {
    const malformed = fc.constantFrom("x", "text/plain;q=7", "*/json", ";q=1", "a/b/c");
    fc.assert(
      fc.property(members, malformed, (list, bad) => {
        expect(negotiateForm(`${bad}, ${header(list)}`, ALL)).toBe(
          negotiateForm(header(list), ALL),
        );
      }),
    );
  });

  test("spaces and letter case change nothing", () => {
    fc.assert(
      fc.property(members, (list) => {
        const loud = header(list).toUpperCase().replaceAll(",", " , ").replaceAll(";", " ; ");
        expect(negotiateForm(loud, ALL)).toBe(negotiateForm(header(list), ALL));
      }),
    );
  });

  test("naming the page first and alone at 1 always gives the page", () => {
    fc.assert(
      fc.property(members, (list) => {
        const lower = list
          .filter(([type]) => type !== "text/html")
          .map(([type, q]) => [type, Math.min(q, 0.999)] as const);
        expect(negotiateForm(header([["text/html", 1], ...lower]), ALL)).toBe("html");
      }),
    );
  });
});
