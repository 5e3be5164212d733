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

const UNSPACED = new Set(["Hans", "Hant", "Jpan"]);

const END = /[.!?…:;。！？：；．｡‼⁇⁈⁉؟؛۔।॥։՞՜፧።፤፨។៕။།᠃᠉][\s"'’”»›“‘)\]}」』）】〉》〕｣]*$/u;

/** Whether a text ends with a stop, closing quotation marks and brackets aside. */
export function isClosed(text: string): boolean {
  return END.test(text);
}

/** The full stop of a language: its locale's, or its script's. */
export function stopOf(lang: string): string {
  return findLocale(lang)?.punctuation.stop ?? STOPS[scriptOf(lang)] ?? ".";
}

/** What stands between two sentences: nothing in scripts that write without spaces. */
export function gapOf(lang: string): string {
  return UNSPACED.has(scriptOf(lang)) ? "" : " ";
}

const scripts = new Map<string, string>();

function scriptOf(lang: string): string {
  const known = scripts.get(lang);
  if (known !== undefined) return known;
  const script = new Intl.Locale(lang).maximize().script ?? "Latn";
  scripts.set(lang, script);
  return script;
}
