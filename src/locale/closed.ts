/** A sentence with a stop at its end, if it has none: an engine runs it into the next otherwise. */
export function closed(sentence: string, stop: string): string {
  return ENDED.test(sentence) ? sentence : sentence + stop;
}

const ENDED = /[\p{Sentence_Terminal}…:：፦;؛][\p{Pe}\p{Pf}"']*$/u;
