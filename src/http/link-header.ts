/** One link of a Link header (RFC 8288). */
export interface HeaderLink {
  readonly href: string;
  readonly rel: "canonical" | "alternate" | "prev" | "next" | "hub" | "self";
  readonly type?: string;
  /** BCP 47. */
  readonly hreflang?: string;
}

/** The value of a Link header. Addresses are written as ASCII, which URI-References are. */
export function linkHeader(links: readonly HeaderLink[]): string {
  return links.map(serialise).join(", ");
}

function serialise({ href, rel, type, hreflang }: HeaderLink): string {
  const parts = [`<${asciiReference(href)}>`, `rel="${rel}"`];
  if (type !== undefined) parts.push(`type="${type}"`);
  if (hreflang !== undefined) parts.push(`hreflang="${hreflang}"`);
  return parts.join("; ");
}

/** Percent-encodes what a header cannot carry or what would end the reference. */
function asciiReference(href: string): string {
  return href.replace(/[^\u0021-\u007E]|[<>"\\]/gu, (character) =>
    encodeURIComponent(character.isWellFormed() ? character : "\uFFFD"),
  );
}
