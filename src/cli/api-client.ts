import { randomUUID } from "node:crypto";
import { apiArticlePath, apiMediaPath, PATHS } from "../paths.ts";
import { patiently, Refused } from "./patience.ts";

export { Refused, Unreachable } from "./patience.ts";

/** Where a Lectern is and the token that publishes to it. */
export interface Connection {
  /** Such as `http://127.0.0.1:8787`, without a slash at its end. */
  readonly url: string;
  readonly token: string;
  /** In words: where the token was found. */
  readonly tokenPlace?: string;
  /** Tells the person that, and why, a call takes its time. */
  readonly tell?: (line: string) => void;
}

export interface ApiAnswer {
  readonly status: number;
  /** The decoded JSON body; an empty object when there was none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ArticleUpload {
  readonly slug: string;
  /** Such as `text/markdown`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In whose name warnings are accepted. */
  readonly editor?: string;
}

/** `PUT /api/articles/{slug}`; `parameters` are the query's, such as `dry-run`. */
export function putArticle(
  connection: Connection,
  { slug, type, bytes, editor }: ArticleUpload,
  parameters: Readonly<Record<string, string>> = {},
): Promise<ApiAnswer> {
  const query = new URLSearchParams(parameters).toString();
  return call(connection, `${apiArticlePath(slug)}${query === "" ? "" : `?${query}`}`, {
    method: "PUT",
    headers: { "Content-Type": type, ...signature(editor) },
    body: bytes,
  });
}

/** `PUT /api/media/{name}`; what the bytes are is told by themselves. */
export function putMedia(
  connection: Connection,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ApiAnswer> {
  return call(connection, apiMediaPath(name), { method: "PUT", body: bytes });
}

/** `GET /api/articles/{slug}`. */
export function getArticle(connection: Connection, slug: string): Promise<ApiAnswer> {
  return call(connection, apiArticlePath(slug), { method: "GET" });
}

/** `GET /api/articles`: a page of what there is; `filter` is the query's, such as `state`. */
export function listArticles(
  connection: Connection,
  filter: Readonly<Record<string, string>>,
): Promise<ApiAnswer> {
  return call(connection, `${PATHS.api}/articles?${new URLSearchParams(filter)}`, {
    method: "GET",
  });
}

/** `GET /api/lexicon`: the languages that have one; with a language, its entries. */
export function getLexicon(connection: Connection, lang?: string): Promise<ApiAnswer> {
  const path = lang === undefined ? "" : `/${lang}`;
  return call(connection, `${PATHS.api}/lexicon${path}`, { method: "GET" });
}

/** `DELETE /api/articles/{slug}` with a reason, when there is one. */
export function retractArticle(
  connection: Connection,
  slug: string,
  reason: string | undefined,
  editor?: string,
): Promise<ApiAnswer> {
  const body = reason === undefined ? undefined : { reason };
  return callApi(connection, "DELETE", apiArticlePath(slug), body, editor);
}

/** A call with a body in JSON, or none; `editor` is in whose name. */
export function callApi(
  connection: Connection,
  method: "GET" | "PUT" | "POST" | "DELETE",
  path: string,
  body?: unknown,
  editor?: string,
): Promise<ApiAnswer> {
  return call(connection, path, {
    method,
    headers: {
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...signature(editor),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** A header carries ASCII alone (RFC 9110, 5.5). */
function signature(editor: string | undefined): Readonly<Record<string, string>> {
  return editor === undefined ? {} : { "Lectern-Editor": encodeURIComponent(editor) };
}

/** One call, made again with the same Idempotency-Key for as long as that can help. */
async function call(connection: Connection, path: string, init: RequestInit): Promise<ApiAnswer> {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${connection.token}`);
  if (init.method !== "GET") headers.set("Idempotency-Key", randomUUID());
  const response = await patiently(connection, path, { ...init, headers, redirect: "manual" });
  if (response.status === 401) throw new Refused(wrongToken(connection));
  const body = await jsonBody(connection.url, response);
  const answer = { status: response.status, body };
  // Nothing else that could be asked of it would be answered otherwise.
  if (response.status === 503) throw new Refused(String(body.detail ?? "It is not available."));
  return answer;
}

function wrongToken({ url, tokenPlace = "this command" }: Connection): string {
  return `${url} does not take the token of ${tokenPlace}. Give the PUBLISH_TOKEN that was set there, or another --url.`;
}

async function jsonBody(url: string, response: Response): Promise<Record<string, unknown>> {
  const location = response.headers.get("Location");
  if (response.status >= 300 && response.status < 400 && location !== null) {
    throw new Refused(`${url} leads to ${new URL(location, url).origin}. Give that with --url.`);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === "object" && body !== null) return { ...body };
  throw new Refused(
    `${url} answers ${response.status}, and not as Lectern does. Give Lectern's address with --url.`,
  );
}
