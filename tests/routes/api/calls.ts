import { exports } from "cloudflare:workers";

export const TOKEN = "token-of-the-tests";
const ORIGIN = "https://news.example.org";

/** A call of the API with the token, unless headers say otherwise. */
export function call(
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: BodyInit } = {},
): Promise<Response> {
  return exports.default.fetch(`${ORIGIN}/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${TOKEN}`, ...headers },
    ...(body !== undefined && { body }),
  });
}

export const MARKDOWN = { "Content-Type": "text/markdown" };
export const JSON_TYPE = { "Content-Type": "application/json" };

/** A small article in Markdown; further lines of front matter can be given. */
export function markdown(title = "Ferry returns", ...matter: readonly string[]): string {
  const lines = [
    "---",
    `title: ${title}`,
    ...matter,
    "---",
    "",
    "The first boat left at dawn.",
    "",
  ];
  return lines.join("\n");
}

export function put(
  slug: string,
  body: BodyInit = markdown(),
  headers: Record<string, string> = {},
): Promise<Response> {
  return call("PUT", `/articles/${slug}`, { headers: { ...MARKDOWN, ...headers }, body });
}

/** An answer's JSON. */
export async function json(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}
