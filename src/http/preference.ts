import { EDITION_PARAMETER } from "../paths.ts";

/** `full` is the page as designed; `lite` is the same without images and nearly without style. */
export type PageEdition = "full" | "lite";

/** How pages reach a reader, and who said so. */
export interface Preference {
  readonly edition: PageEdition;
  /** Whether the reader's own cookie says something: the answer is then theirs alone. */
  readonly personal: boolean;
  /** The headers that the choice was made by; none when the address says it. */
  readonly vary: readonly string[];
}

const COOKIE = "edition";
const YEAR_SECONDS = 31_536_000;

/** What the answer of a page depends on beside its address, unless that says enough. */
export const PREFERENCE_VARY = ["Save-Data", "Cookie"] as const;

/**
 * What the address says by `?edition=lite` or `?edition=full`; without that the reader's setting; and
 * without one what the browser says by `Save-Data: on`. `query` is nothing where there is none.
 */
export function preferenceOf(headers: Headers, query?: URLSearchParams): Preference {
  const asked = query?.get(EDITION_PARAMETER);
  if (isPageEdition(asked)) return { edition: asked, personal: false, vary: [] };
  const chosen = readEditionCookie(headers.get("Cookie") ?? "");
  if (chosen !== undefined) return { edition: chosen, personal: true, vary: PREFERENCE_VARY };
  const saves = /^on\s*(?:;|$)/iu.test(headers.get("Save-Data")?.trim() ?? "");
  return { edition: saves ? "lite" : "full", personal: false, vary: PREFERENCE_VARY };
}

export function isPageEdition(text: unknown): text is PageEdition {
  return text === "full" || text === "lite";
}

/** The one cookie: no identity, nothing to read for scripts, kept for a year. `Secure` over https. */
export function editionCookie(edition: PageEdition, secure: boolean): string {
  const attributes = [`${COOKIE}=${edition}`, "Path=/", `Max-Age=${YEAR_SECONDS}`];
  if (secure) attributes.push("Secure");
  return [...attributes, "HttpOnly", "SameSite=Lax"].join("; ");
}

function readEditionCookie(header: string): PageEdition | undefined {
  if (header === "") return undefined;
  return header
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${COOKIE}=`))
    .map((pair) => pair.slice(COOKIE.length + 1))
    .find(isPageEdition);
}
