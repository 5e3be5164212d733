import type { Article } from "../article/model.ts";
import type { Trace } from "./trace.ts";

/** The line of the source, from 1, for any path of an article: its own or that of what it is in. */
export class SourceLines {
  #lines: ReadonlyMap<string, number> | undefined;

  /** `gather` is called once, and only when a line is asked for: most articles draw no finding. */
  constructor(private readonly gather: () => ReadonlyMap<string, number>) {}

  get lines(): ReadonlyMap<string, number> {
    this.#lines ??= this.gather();
    return this.#lines;
  }

  /** Such as `body[3].content[0].href`; nothing when not even a part around it is known. */
  at(path: string): number | undefined {
    for (let place = path; place !== ""; place = parent(place)) {
      const line = this.lines.get(place);
      if (line !== undefined) return line;
    }
    return undefined;
  }

  get size(): number {
    return this.lines.size;
  }
}

function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));
}

/** The lines of a finished article: what was noted of its parts, and what is known of its fields. */
export function sourceLines(
  article: Article,
  trace: Trace,
  fields: ReadonlyMap<string, number> = new Map(),
): SourceLines {
  return new SourceLines(() => {
    const lines = new Map(fields);
    visit(article.body, "body", trace, lines);
    visit(article.notes, "notes", trace, lines);
    return lines;
  });
}

function visit(part: unknown, path: string, trace: Trace, lines: Map<string, number>): void {
  if (typeof part !== "object" || part === null) return;
  const line = trace.line(part);
  if (line !== undefined) lines.set(path, line);
  if (Array.isArray(part)) {
    for (const [index, each] of part.entries()) visit(each, `${path}[${index}]`, trace, lines);
  } else {
    for (const [key, each] of Object.entries(part)) visit(each, `${path}.${key}`, trace, lines);
  }
}
