import { Hono } from "hono";
import { type Environment, newsroomOf } from "../../environment.ts";
import type { ImageSize } from "../../ingest/media/image-size.ts";
import { readMedium } from "../../ingest/media/medium.ts";
import { MEDIA_BYTES, MEDIA_NAME_CHARACTERS } from "../../limits.ts";
import type { Uploaded } from "../../newsroom/submission.ts";
import { MEDIA_TYPES, type MediaExtension, mediaPath } from "../../paths.ts";
import { failed, type Result, success } from "../../result.ts";
import { answer } from "./answer.ts";
import { badValue } from "./bad-value.ts";
import { readBody } from "./body.ts";
import { type ApiContext, siteOrigin } from "./context.ts";
import type { ApiFailure } from "./failure.ts";
import { onlyMethods } from "./methods.ts";
import { isOneLine } from "./one-line.ts";
import { refuse } from "./refuse.ts";

/** `/api/media/{name}`: files that articles show or link to. Their addresses are digests of their bytes. */
export const media = new Hono<{ Bindings: Environment }>();

media.put("/:name", (context) => upload(context, context.req.param("name")));
media.all("/:name", onlyMethods("PUT"));

/** A file that has been read and recognised. */
interface ReadFile {
  readonly bytes: Uint8Array;
  readonly extension: MediaExtension;
  readonly size?: ImageSize;
}

async function upload(context: ApiContext, name: string): Promise<Response> {
  const file = await readFile(context.req.raw, name);
  if (!file.ok) return refuse(file.failure);
  const { bytes, extension, size } = file.value;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const sha256 = Buffer.from(digest).toString("hex");
  const outcome = await newsroomOf(context.env).upload({ sha256, extension, bytes, name, ...size });
  if (!outcome.ok) return refuse(outcome.failure);
  return uploaded(context, outcome.value, file.value);
}

async function readFile(request: Request, name: string): Promise<Result<ReadFile, ApiFailure>> {
  if (!isOneLine(name, MEDIA_NAME_CHARACTERS)) {
    const advice = `Give the file a name of 1 to ${MEDIA_NAME_CHARACTERS} characters, such as ferry.jpg.`;
    return badValue("name", name, advice);
  }
  const body = await readBody(request, MEDIA_BYTES);
  if (!body.ok) {
    const { failure } = body;
    return failed(
      failure.reason === "body-too-large" ? { ...failure, reason: "media-too-large" } : failure,
    );
  }
  const type = request.headers.get("Content-Type");
  const medium = readMedium(body.value, { name, ...(type !== null && { type }) });
  return medium.ok ? success({ bytes: body.value, ...medium.value }) : medium;
}

/** With the line of Markdown that shows an image: between its brackets the editor says what it says. */
function uploaded(
  context: ApiContext,
  { name, created, delivered }: Uploaded,
  { bytes, extension, size }: ReadFile,
): Response {
  const path = mediaPath(name);
  const url = `${siteOrigin(context)}${path}`;
  const body = {
    url,
    path,
    type: MEDIA_TYPES[extension],
    bytes: bytes.length,
    ...size,
    live: delivered,
    ...(size !== undefined && { markdown: `![](${path})` }),
  };
  return answer(body, created ? 201 : 200, { Location: url });
}
