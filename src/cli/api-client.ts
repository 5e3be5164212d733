import { apiArticlePath, apiMediaPath, PATHS } from "../paths.ts";

/** Where a Lectern is and the token that publishes to it. */
export interface Connection {
  /** Such as `http://127.0.0.1:8787`, without a slash at its end. */
  readonly url: string;
  readonly token: string;
}

export interface ApiAnswer {
  readonly status: number;
  /** The decoded JSON body; an empty object when there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Retry-After, where the answer says when to come again. */
  readonly retrySeconds?: number;
}

/** Thrown when nothing answers, so that a command can say what to do instead of printing a stack. */
export class Unreachable extends Error {
  constructor(url: string) {
    super(
      `Nothing answers at ${url}. Start Lectern with npm start, or give its address with --url.`,
    );
  }
}

/** Thrown when the API refuses what a command cannot do without; the message is the API's own. */
export class Refused extends Error {}

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

async function call(connection: Connection, path: string, init: RequestInit): Promise<ApiAnswer> {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${connection.token}`);
  const response = await fetch(connection.url + path, { ...init, headers }).catch(() => {
    throw new Unreachable(connection.url);
  });
  const retry = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return {
    status: response.status,
    body: await jsonBody(response),
    ...(Number.isFinite(retry) && { retrySeconds: retry }),
  };
}

async function jsonBody(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return text === "" ? {} : { detail: text.slice(0, 500) };
  }
}
