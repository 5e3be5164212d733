import { SLUG_CHARACTERS } from "../limits.ts";

/** Whether a slug is `[a-z0-9]` and single hyphens, at most 120 characters (spec/http.md). */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_CHARACTERS && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
}

/** The nearest valid slug to any text: `Über Kim's visit!` gives `uber-kims-visit`; may be empty. */
export function proposeSlug(text: string): string {
  return text
    .slice(0, SLUG_CHARACTERS * 4)
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, SLUG_CHARACTERS)
    .replace(/^-+|-+$/gu, "");
}
