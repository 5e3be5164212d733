/** `full` is the page as designed; `lite` is the same without images and nearly without style. */
export type PageEdition = "full" | "lite";

/** How pages reach a reader, and who said so. */
export interface Preference {
  readonly edition: PageEdition;
  /** Whether the reader's own cookie says something: the answer is then theirs alone. */
  readonly personal: boolean;
}

const COOKIE = "edition";
const YEAR_SECONDS = 31_536_000;

/** The reader's setting, and without one what the browser says by `Save-Data: on`. */
export function preferenceOf(headers: Headers): Preference {
  const chosen = readEditionCookie(headers.get("Cookie") ?? "");
  if (chosen !== undefined) return { edition: chosen, personal: true };
  const saves = /^on\s*(?:;|$)/iu.test(headers.get("Save-Data")?.trim() ?? "");
  return { edition: saves ? "lite" : "full", personal: false };
}

/** What the answer of a page depends on beside its address. */
export const PREFERENCE_VARY = ["Save-Data", "Cookie"] as const;

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
  return header
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${COOKIE}=`))
    .map((pair) => pair.slice(COOKIE.length + 1))
    .find(isPageEdition);
}
