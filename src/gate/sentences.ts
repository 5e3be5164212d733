import { findSpeechRules } from "../locale/speech/packs.ts";

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, by Unicode (UAX 29), those joined that an abbreviation has parted. */
export function sentences(text: string, lang: string): readonly string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "sentence" });
  segmenters.set(lang, segmenter);
  const abbreviations = findSpeechRules(lang)?.abbreviations ?? [];
  const found: string[] = [];
  let open = "";
  for (const { segment } of segmenter.segment(text.replaceAll("\n", " "))) {
    open += segment;
    const last = /[^\s(“"‘«„]+$/u.exec(segment.slice(-40).trimEnd())?.[0] ?? "";
    if (abbreviations.includes(last) || /^(?:\p{Nd}{1,3}|\p{Lu})\.$/u.test(last)) continue;
    found.push(open.trim());
    open = "";
  }
  if (open.trim() !== "") found.push(open.trim());
  return found;
}
