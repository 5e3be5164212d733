import type { MarkdownIt } from "markdown-it";

/** `## Background {#background}`: an id for links from elsewhere, as Pandoc and kramdown write it. */
export function headingIds(markdown: MarkdownIt): void {
  // Before `text_join`, while an escaped `\{` is still apart from the text around it.
  markdown.core.ruler.before("text_join", "heading_ids", (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const last = state.tokens[index + 1]?.children?.at(-1);
      if (last?.type !== "text") continue;
      const found = /(?:^|\s)\s*\{#([^\s{}]{1,200})\}$/u.exec(last.content);
      if (found?.[1] === undefined) continue;
      token.attrSet("id", found[1]);
      last.content = last.content.slice(0, found.index);
    }
  });
}
