import { likelyScript } from "../../locale/likely-script.ts";
import { findLocale } from "../../locale/locales.ts";

/** Full stops of scripts whose languages may have no locale file (Unicode, ISO 15924). */
const STOPS: Readonly<Record<string, string>> = {
  Armn: "։",
  Beng: "।",
  Deva: "।",
  Ethi: "።",
  Guru: "।",
  Hans: "。",
  Hant: "。",
  Jpan: "。",
  Khmr: "។",
  Mong: "᠃",
  Mymr: "။",
  Orya: "।",
  Tibt: "།",
};

const END = /[.!?…:;。！？：；．｡‼⁇⁈⁉؟؛۔।॥։՞՜፧።፤፨។៕။།᠃᠉][\s"'’”»›“‘)\]}」』）】〉》〕｣]*$/u;

/** Whether a text ends with a stop, closing quotation marks and brackets aside. */
export function isClosed(text: string): boolean {
  return END.test(text);
}

/** The full stop of a language: its locale's, or its script's. */
export function stopOf(lang: string): string {
  return findLocale(lang)?.punctuation.stop ?? STOPS[likelyScript(lang)] ?? ".";
}
