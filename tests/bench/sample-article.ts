/** An article of a thousand English words with headings, as Markdown: the size that budgets speak of. */
export function thousandWords(): string {
  const paragraphs = Array.from({ length: 20 }, (_, index) => paragraph(index));
  const body = paragraphs.map((text, index) =>
    index % 5 === 0 ? `## Part ${index / 5 + 1}\n\n${text}` : text,
  );
  return `---\ntitle: A thousand words\nlang: en\nlead: The size that budgets speak of.\n---\n\n${body.join("\n\n")}\n`;
}

const WORDS =
  `delegates from both countries met on Monday to discuss food aid family reunions fishing rights
  harbour fees winter fuel railway repairs and the slow return of letters that were posted years ago
  while officials said little reporters waited outside in the rain and shared what they had heard`.split(
    /\s+/u,
  );

/** Fifty words in an order that no other paragraph has, so that compression finds no free lunch. */
function paragraph(seed: number): string {
  let state = seed * 7919 + 17;
  const words = Array.from({ length: 50 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[state % WORDS.length] ?? "";
  });
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
