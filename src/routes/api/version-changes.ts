import { diffArrays } from "diff";
import type { Article } from "../../article/model.ts";
import { COMPARED_EDITS } from "../../limits.ts";
import { without } from "../../newsroom/changed.ts";
import { sectionPath } from "../../paths.ts";
import { markdownBlocks } from "../../render/markdown/blocks.ts";
import { placesWith } from "../../render/markdown/inlines.ts";
import { markdownBody } from "../../render/markdown/markdown.ts";

/** Words of a part of an article that one version has and the other has not, as Markdown writes them. */
export interface PartChange {
  /** A field of the article, or `body`, to which its notes belong here. */
  readonly part: keyof typeof FIELDS | "body";
  /** Of the body: the line before, which both versions have; absent at the beginning. */
  readonly after?: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What readers see changed from one version to another. */
export interface VersionChanges {
  /** In the order of a page. A run of changed lines of the body is one entry. */
  readonly parts: readonly PartChange[];
  /** False where the bodies differ too much to say which line took the place of which. */
  readonly inOrder: boolean;
}

/** The words of each field, in the order of a page; a list has an entry for each of its items. */
const FIELDS = {
  title: ({ title }: Article) => [title],
  lang: ({ lang }: Article) => [lang],
  lead: ({ lead }: Article) => given(lead),
  authors: ({ authors }: Article) => authors.map(({ name }) => name),
  section: ({ section }: Article) =>
    section ? [`${section.name}, ${sectionPath(section.slug)}`] : [],
  published: ({ published }: Article) => given(published),
  updated: ({ updated }: Article) => given(updated),
  breaking: ({ breaking }: Article) => given(breaking?.toString()),
  translations: ({ translations }: Article) =>
    Object.entries(translations).map((pair) => pair.join(": ")),
  canonical: ({ canonical }: Article) => given(canonical),
  image: ({ image }: Article) => (image ? [markdownBlocks([image], placesWith(new Set()))] : []),
  dateline: ({ dateline }: Article) => given(dateline),
  tags: ({ tags }: Article) => tags,
  corrections: ({ corrections }: Article) =>
    corrections.map(({ date, text }) => `${date}: ${text}`),
  acknowledge: ({ acknowledge }: Article) => acknowledge,
} as const satisfies Record<
  Exclude<keyof Article, "model" | "body" | "notes">,
  (article: Article) => readonly string[]
>;

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/**
 * Compares two versions in the words that their Markdown has: fields one by one, the body line by
 * line, where a line is a paragraph, a heading, an item of a list or a row of a table. The time it
 * takes is bounded, whatever the two are.
 */
export function changesBetween(before: Article, after: Article): VersionChanges {
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const fields = names.flatMap((part): PartChange[] => {
    const [old, now] = [FIELDS[part](before), FIELDS[part](after)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const [removed, added] = [without(old, now), without(now, old)];
    const isReordered = removed.length + added.length === 0;
    return [{ part, ...(isReordered ? { removed: old, added: now } : { removed, added }) }];
  });
  const [old, now] = [linesOf(before), linesOf(after)];
  const body = hunks(old, now);
  if (body !== undefined) return { parts: [...fields, ...body], inOrder: true };
  const whole = { part: "body", removed: without(old, now), added: without(now, old) } as const;
  return { parts: [...fields, whole], inOrder: false };
}

/** Runs of lines that differ; nothing when there are more than COMPARED_EDITS. */
function hunks(old: readonly string[], now: readonly string[]): PartChange[] | undefined {
  const runs = diffArrays([...old], [...now], { maxEditLength: COMPARED_EDITS });
  if (runs === undefined) return undefined;
  const changes: PartChange[] = [];
  let same: string | undefined;
  let open: { part: "body"; after?: string; removed: string[]; added: string[] } | undefined;
  for (const { value, added, removed } of runs) {
    if (!added && !removed) {
      same = value.at(-1);
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { part: "body", ...(same !== undefined && { after: same }), removed: [], added: [] };
      changes.push(open);
    }
    open[added ? "added" : "removed"].push(...value);
  }
  return changes;
}

function linesOf(article: Article): readonly string[] {
  return markdownBody(article)
    .split("\n")
    .filter((line) => line.trim() !== "");
}
