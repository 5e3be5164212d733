import { expect, test } from "vitest";
import { RULES } from "../../src/gate/rules.ts";
import type { Message } from "../../src/locale/gate/gate-messages.ts";
import { GATE_MESSAGES } from "../../src/locale/gate/gate-messages-of.ts";
import { LOCALES } from "../../src/locale/locales.ts";

/** Editors read what the gate says in the publication's language, and no rule falls back unseen. */
const names = RULES.flatMap(({ id, messages }) => Object.keys(messages).map((name) => [id, name]));

test("every language but English, which the rules speak, has messages", () => {
  const tags = LOCALES.map(({ tag }) => tag).filter((tag) => tag !== "en");
  expect([...GATE_MESSAGES.keys()].toSorted()).toEqual(tags.toSorted());
});

test.each([...GATE_MESSAGES])(
  "%s says every message of every rule, and no other",
  (_, messages) => {
    const said = Object.entries(messages).flatMap(([id, named]) =>
      Object.keys(named).map((name) => [id, name]),
    );
    expect(said.toSorted()).toEqual(names.toSorted());
  },
);

test.each([...GATE_MESSAGES])(
  "%s keeps the placeholders and says whole sentences",
  (_, messages) => {
    for (const rule of RULES) {
      for (const [name, english] of Object.entries(rule.messages)) {
        const said = messages[rule.id]?.[name];
        expect(placeholders(said), `${rule.id}, ${name}`).toEqual(placeholders(english));
        for (const sentence of [said?.message ?? "", said?.fix ?? ""]) {
          expect(sentence).toMatch(/[.。۔।።!?؟][”"»)]?$/u);
          expect(sentence).toBe(sentence.trim().normalize("NFC"));
        }
      }
    }
  },
);

/** What English quotes: titles and words of the article, whose marks no rule may bring along. */
const QUOTED = /“(\{\w+\})”/gu;

test.each([...GATE_MESSAGES])("%s puts its own marks around what it quotes", (_, messages) => {
  const pairs = new Set<string>();
  for (const rule of RULES) {
    for (const [name, english] of Object.entries(rule.messages)) {
      const said = messages[rule.id]?.[name]?.message.replace(/[\u2066\u2069\u00A0]/gu, "") ?? "";
      for (const [, placeholder = ""] of english.message.matchAll(QUOTED)) {
        const at = said.indexOf(placeholder);
        pairs.add(`${said[at - 1]}${said[at + placeholder.length]}`);
      }
    }
  }
  expect([...pairs]).toEqual([expect.stringMatching(/^(?:“”|„“|«»|「」)$/u)]);
});

function placeholders(message: Message | undefined): string[][] {
  return [message?.message, message?.fix].map((text) =>
    [...(text ?? "").matchAll(/\{\w+\}/gu)].map(([found]) => found).toSorted(),
  );
}
