import { expect, test } from "vitest";
import { checkSource } from "../../src/cli/check-source.ts";

/** Half of what one request may bring, made of one thing over and over: time must not grow with its square. */
const CHARACTERS = 500_000;
/** A few times what the slowest takes on a machine that is busy with other tests. */
const SECONDS = 6;

const REPEATED: Readonly<Record<string, (index: number) => string>> = {
  "words of four scripts": () => "abc 안녕 привет مرحبا ",
  "links with one text": (index) => `[click here](/a${index % 9}) `,
  "references to no note": (index) => `[^n${index}] `,
  "initialisms with their expansions": () => "AB (Alpha Beta) ",
  emoji: () => "😀",
  "one word": () => "a",
  "opening brackets": () => "(",
  "opening quotation marks": () => "“a ",
  "signs of a drawing": () => "=-=-",
  "short sentences": () => "The red line is on the right. ",
  "capitals with stops": () => "U.S. ",
  "bidirectional controls": () => "\u202A",
};

test.each(Object.entries(REPEATED))(
  "%s are checked in time",
  (_name, repeated) => {
    const parts: string[] = [];
    for (let length = 0; length < CHARACTERS; ) {
      const part = repeated(parts.length);
      parts.push(part);
      length += part.length;
    }
    const text = `---\ntitle: Long\nlang: en\n---\n\n${parts.join("")}\n`;
    const start = performance.now();
    checkSource({ type: "markdown", text, language: "en", accepted: [] });
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  },
  60_000,
);
