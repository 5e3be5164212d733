const segmenters = new Map<string, Intl.Segmenter>();
/** Scripts that write words without spaces, which only a dictionary parts. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACED_WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.](?=\p{L})|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a text has, by Unicode's word boundaries (UAX 29) where spaces do not part them. */
export function wordCount(text: string, lang: string): number {
  if (!UNSPACED.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of segmenterOf(lang).segment(text)) if (isWordLike) count += 1;
  return count;
}

function segmenterOf(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, segmenter);
  return segmenter;
}
