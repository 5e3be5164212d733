import type { Finding } from "../../finding.ts";
import type { MediaFailure } from "../../ingest/media/failure.ts";
import type { Refusal } from "../../newsroom/submission.ts";

/** Why a call of the API is not done: data, until `refuse` puts it into HTTP. */
export type ApiFailure =
  | Refusal
  | MediaFailure
  | { readonly reason: "publishing-off" }
  | { readonly reason: "unauthenticated"; readonly token: "absent" | "wrong" }
  | { readonly reason: "rate-limited" }
  | { readonly reason: "body-too-large"; readonly limit: number }
  | { readonly reason: "media-too-large"; readonly limit: number }
  | { readonly reason: "media-type"; readonly type: string; readonly accepted: readonly string[] }
  | { readonly reason: "content-coding"; readonly coding: string }
  | { readonly reason: "not-utf-8" }
  | { readonly reason: "not-json"; readonly message: string }
  | { readonly reason: "bad-slug"; readonly slug: string }
  /** A header, parameter or member has a value that cannot be used; `advice` says what to write. */
  | {
      readonly reason: "bad-value";
      readonly name: string;
      readonly value: unknown;
      readonly advice: string;
    }
  /** `errors` counts them all; `findings` may be shortened. */
  | {
      readonly reason: "refused-article";
      readonly findings: readonly Finding[];
      readonly errors: number;
    }
  /** `rules` are the ids of those whose warnings nobody has accepted. */
  | {
      readonly reason: "unacknowledged-warnings";
      readonly findings: readonly Finding[];
      readonly rules: readonly string[];
    }
  | { readonly reason: "unknown-version"; readonly slug: string; readonly version: string }
  | { readonly reason: "unknown-address"; readonly path: string }
  | { readonly reason: "method"; readonly method: string; readonly allow: readonly string[] }
  | { readonly reason: "newsroom-unavailable" }
  | { readonly reason: "fault" };
