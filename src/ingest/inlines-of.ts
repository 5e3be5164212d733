import type { Block, Image, Inline } from "../article/model.ts";
import { plainText } from "../article/plain-text.ts";

const BREAK: Inline = { kind: "break" };

/**
 * Blocks as one run of inlines, for the places where the model has no blocks: table cells, captions,
 * terms, notes. Every word stays, and a line break stands between blocks.
 * `lose` is told of each image whose alt text is all that remains.
 */
export function inlinesOf(blocks: readonly Block[], lose: (image: Image) => void): Inline[] {
  const runs = blocks.map((block) => runOf(block, lose)).filter((run) => run.length > 0);
  return joinRuns(runs);
}

function joinRuns(runs: readonly (readonly Inline[])[]): Inline[] {
  return runs.flatMap((run, index) => (index === 0 ? run : [BREAK, ...run]));
}

function runOf(block: Block, lose: (image: Image) => void): readonly Inline[] {
  const inner = (blocks: readonly Block[]) => inlinesOf(blocks, lose);
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "pull-quote":
      return block.content;
    case "list":
      return joinRuns(block.items.map(({ content }) => inner(content)));
    case "definitions":
      return joinRuns(block.entries.flatMap((entry) => [...entry.terms, ...entry.descriptions]));
    case "quote":
      return joinRuns([inner(block.content), block.source ?? []].filter((run) => run.length > 0));
    case "table":
      return joinRuns([
        ...(block.caption ? [block.caption] : []),
        ...block.rows.flat().map(({ content }) => content),
      ]);
    case "figure":
      lose(block.image);
      return joinRuns(
        [imageWords(block.image), block.caption ?? [], words(block.credit)].filter(
          (run) => run.length > 0,
        ),
      );
    case "media":
      return linked(block.src, block.title);
    case "embed":
      return joinRuns(
        [linked(block.href, block.title ?? block.author), words(block.text)].filter(
          (run) => run.length > 0,
        ),
      );
    case "code":
      return [{ kind: "code", text: block.text }];
    case "aside":
      return joinRuns([words(block.title), inner(block.content)].filter((run) => run.length > 0));
    case "passage": {
      const content = inner(block.content);
      return content.length === 0 ? [] : [{ kind: "passage", lang: block.lang, content }];
    }
    case "rule":
      return [];
  }
}

function imageWords({ alt, href }: Image): readonly Inline[] {
  const content = words(alt);
  return href === undefined || content.length === 0 ? content : [{ kind: "link", href, content }];
}

function linked(href: string, title: string | undefined): readonly Inline[] {
  return [{ kind: "link", href, content: words(title ?? href) }];
}

function words(text: string | undefined): readonly Inline[] {
  return text === undefined || plainText([{ kind: "text", text }]).trim() === ""
    ? []
    : [{ kind: "text", text }];
}
