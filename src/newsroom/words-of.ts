const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The words of a text in any script as it has them, Chinese, Japanese and Thai among them. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) words.push(segment);
  }
  return words;
}
