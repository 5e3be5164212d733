import { PUBLISH_BODY_BYTES } from "../../limits.ts";
import type { SourceType } from "../../newsroom/submission.ts";
import { failed, type Result, success } from "../../result.ts";
import { decodeText, readBody } from "./body.ts";
import type { ApiFailure } from "./failure.ts";

/** What was sent to be published. */
export interface ArticleSource {
  readonly type: SourceType;
  readonly text: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, SourceType>> = {
  "text/markdown": "markdown",
  "text/html": "html",
  "application/json": "json",
};

/** The article source in a request's body: its type by Content-Type, its text in UTF-8. */
export async function readSource(request: Request): Promise<Result<ArticleSource, ApiFailure>> {
  const type = request.headers.get("Content-Type") ?? "";
  const known = sourceType(type);
  if (known === undefined) {
    return failed({ reason: "media-type", type, accepted: Object.keys(TYPES) });
  }
  const bytes = await readBody(request, PUBLISH_BODY_BYTES);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  return success({ type: known, text: text.value, bytes: bytes.value });
}

function sourceType(contentType: string): SourceType | undefined {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"]*)"?\s*$/u.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const isReadable = charset === undefined || /^(utf-?8|us-ascii)$/u.test(charset.trim());
  return isReadable ? TYPES[type.trim()] : undefined;
}
