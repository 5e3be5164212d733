import type { Standing } from "../../newsroom/submission.ts";
import { standingTag } from "../../newsroom/submission.ts";

/** An answer of the API: JSON that no cache keeps. */
export function answer(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store", ...headers },
  });
}

/** The header that names an article's standing for If-Match. */
export function standingHeader(standing: Standing): Readonly<Record<string, string>> {
  return { ETag: `"${standingTag(standing)}"` };
}
