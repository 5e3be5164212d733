import { parseHttpDate } from "./http-date.ts";

/** What tells one state of a thing from another. */
export interface Validators {
  /** An entity tag with its quotation marks, and `W/` before them when it is weak. */
  readonly tag: string;
  /** Whole seconds since 1970. */
  readonly modified?: number;
}

/**
 * Whether the client's copy is still good, for GET and HEAD (RFC 9110 §13.1.2 and §13.1.3): a list of
 * tags or `*`, compared weakly because the edge weakens a tag when it compresses; the date only when
 * no tags were sent, and only when it is one.
 */
export function isNotModified(headers: Headers, { tag, modified }: Validators): boolean {
  const tags = headers.get("If-None-Match");
  if (tags === tag) return true;
  if (tags !== null) return tags.trim() === "*" || entityTags(tags).includes(opaque(tag));
  const date = headers.get("If-Modified-Since");
  if (date === null) return false;
  const since = parseHttpDate(date);
  return since !== undefined && modified !== undefined && modified <= since;
}

/** The opaque parts of a list of entity tags; a tag may hold a comma, so the list is not split. */
function entityTags(list: string): string[] {
  return (list.match(/(?:W\/)?"[^"]*"/gu) ?? []).map(opaque);
}

function opaque(tag: string): string {
  return tag.replace(/^W\//u, "");
}
