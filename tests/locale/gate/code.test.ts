import { expect, test } from "vitest";
import { code } from "../../../src/locale/gate/code.ts";
import { GATE_MESSAGES } from "../../../src/locale/gate/gate-messages-of.ts";

const RIGHT_TO_LEFT = ["ar", "fa", "ur"];
const ISOLATED = /\u2066[^\u2066-\u2069]*\u2069/gu;
/** Signs that change sides or lose their order in a line from right to left. */
const LOOSE_CODE = /[<>#|=]|--|\{(?:src|href|address|meant|first|second)\}|https?:/u;

test("code is closed in itself, and nothing is put inside it", () => {
  expect(code('<th scope="row">')).toBe('\u2066<th scope="row">\u2069');
});

test.each(RIGHT_TO_LEFT)("%s isolates its code and addresses, each by itself", (tag) => {
  const said = Object.values(GATE_MESSAGES.get(tag) ?? {}).flatMap((named) => Object.values(named));
  expect(said.length).toBeGreaterThan(0);
  for (const sentence of said.flatMap(({ message, fix }) => [message, fix])) {
    const rest = sentence.replace(ISOLATED, "");
    expect(rest).not.toMatch(/[\u2066-\u2069]/u);
    expect(rest, sentence).not.toMatch(LOOSE_CODE);
  }
});
