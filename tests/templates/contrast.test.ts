import { describe, expect, it } from "vitest";
import { stylesheets } from "../../templates/stylesheet.ts";

/** WCAG 2.2: 1.4.6 (AAA) for text, 1.4.11 for the edges of controls; both computed from the CSS. */

type Colours = Readonly<Record<string, string>>;

const SCHEMES = {
  light: [""],
  dark: ["", "@media (prefers-color-scheme:dark)"],
  "more contrast": ["", "@media (prefers-contrast:more)"],
  "dark, more contrast": [
    "",
    "@media (prefers-color-scheme:dark)",
    "@media (prefers-contrast:more)",
  ],
  print: ["", "@media (prefers-color-scheme:dark)", "@media print"],
} as const;

describe.each(Object.entries(SCHEMES))("the full page, %s", (_, conditions) => {
  const colours = coloursOf(stylesheets.full, conditions);
  const texts = ["ink", "soft", "link", "visited", "accent"];

  it.each(
    texts.flatMap((text) => [
      [text, "paper"],
      [text, "tint"],
    ]),
  )("has %s on %s at 7:1", (text, ground) => {
    expect(contrast(colours, text ?? "", ground ?? "")).toBeGreaterThanOrEqual(7);
  });

  it("has marked words at 7:1 and the edges of controls at 3:1", () => {
    if (!conditions.some((condition) => condition === "@media print")) {
      expect(contrast(colours, "ink", "mark")).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(colours, "edge", "paper")).toBeGreaterThanOrEqual(3);
    expect(contrast(colours, "link", "paper")).toBeGreaterThanOrEqual(3);
  });
});

describe.each(Object.entries(SCHEMES).slice(0, 2))("the light page, %s", (_, conditions) => {
  it.each(["ink", "link", "visited"])("has %s at 7:1", (text) => {
    expect(contrast(coloursOf(stylesheets.lite, conditions), text, "paper")).toBeGreaterThanOrEqual(
      7,
    );
  });
});

it("names every colour once, so that nothing escapes these tests", () => {
  for (const sheet of Object.values(stylesheets)) {
    const declarations = sheet.replace(/--[a-z]+:#[0-9a-f]+/gu, "");
    expect(declarations).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/u);
  }
});

it("computes what the standard does", () => {
  const colours = { a: "#000", b: "#ffffff", c: "#777777" };
  expect(contrast(colours, "a", "b")).toBeCloseTo(21, 5);
  expect(contrast(colours, "c", "b")).toBeCloseTo(4.48, 2);
});

/** The custom properties that hold where all the conditions do, later ones over earlier ones. */
function coloursOf(css: string, conditions: readonly string[]): Colours {
  const colours: Record<string, string> = {};
  for (const [, condition = "", body = ""] of css.matchAll(/(@media[^{]*)?\{?:root\{([^}]*)\}/gu)) {
    if (!conditions.includes(condition.trim())) continue;
    for (const [, name = "", value = ""] of body.matchAll(
      /--([a-z]+):(#[0-9a-f]+|var\(--[a-z]+\))/gu,
    )) {
      colours[name] = value;
    }
  }
  return colours;
}

function contrast(colours: Colours, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(resolved(colours, name)))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function resolved(colours: Colours, name: string): string {
  const value = colours[name] ?? `no colour ${name}`;
  const other = /^var\(--([a-z]+)\)$/u.exec(value)?.[1];
  return other === undefined ? value : resolved(colours, other);
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(colour)?.[1];
  if (digits === undefined) throw new Error(`${colour} is not a colour as #rgb or #rrggbb.`);
  const size = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((index) => {
    const part = digits.slice(index * size, (index + 1) * size);
    const value = Number.parseInt(size === 1 ? part + part : part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
