import { proposeSlug } from "../../article/slug.ts";
import type { Finding } from "../../finding.ts";
import { challenge } from "../../http/authentication.ts";
import {
  API_RETRY_SECONDS,
  IMAGE_PIXELS,
  PUBLISH_LIMIT_PERIOD_SECONDS,
  SLUG_CHARACTERS,
} from "../../limits.ts";
import { MEDIA_TYPES, type MediaExtension } from "../../paths.ts";
import type { ApiFailure } from "./failure.ts";

/** A failure in HTTP, before it is written out. */
interface ApiProblem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document (RFC 9457, 3.2). */
  readonly members?: Readonly<Record<string, unknown>>;
}

type Reason = ApiFailure["reason"];
type FailureOf<Name extends Reason> = Extract<ApiFailure, { reason: Name }>;

/** Every failure of the API, each with what it is in HTTP: a forgotten one fails tsc. */
const PROBLEMS: { readonly [Name in Reason]: (failure: FailureOf<Name>) => ApiProblem } = {
  "publishing-off": () => ({
    status: 503,
    title: "Publishing is not set up",
    detail:
      "This publication has no PUBLISH_TOKEN, so nobody can publish to it. Set one with “npx wrangler secret put PUBLISH_TOKEN”, or in .dev.vars on your own machine.",
  }),
  unauthenticated: ({ token }) => ({
    status: 401,
    title: "A token is needed",
    detail:
      token === "wrong"
        ? "The token that was sent is not this publication's. Send the value of PUBLISH_TOKEN as “Authorization: Bearer TOKEN”."
        : "Send the value of PUBLISH_TOKEN as “Authorization: Bearer TOKEN”.",
    headers: { "WWW-Authenticate": challenge(token) },
  }),
  "rate-limited": () => ({
    status: 429,
    title: "Too many requests",
    detail: `This client has sent many requests. Wait ${PUBLISH_LIMIT_PERIOD_SECONDS} seconds and go on.`,
    headers: { "Retry-After": String(PUBLISH_LIMIT_PERIOD_SECONDS) },
  }),
  "body-too-large": ({ limit }) => ({
    status: 413,
    title: "The body is too large",
    detail: `A body may have at most ${limit} bytes. Send a shorter one; split a long article in two.`,
  }),
  "media-too-large": ({ limit }) => ({
    status: 413,
    title: "The file is too large",
    detail: `A file may have at most ${limit} bytes. Save the picture smaller, or the recording at a lower bit rate.`,
  }),
  "media-empty": () => ({
    status: 400,
    title: "The file is empty",
    detail: "The body has no bytes. Send the bytes of the file as the body.",
  }),
  "media-unsupported": ({ found, advice }) => ({
    status: 415,
    title: "Files of this kind cannot be published",
    detail: `The bytes are ${found ?? "of no kind that is known here"}. ${advice}`,
  }),
  "media-mismatch": ({ by, said, extension }) => ({
    status: 415,
    title: "The file is not what it is said to be",
    detail: `${mismatched(by, said, extension)}, if that is what you mean to publish.`,
    members: { type: MEDIA_TYPES[extension] },
  }),
  "media-damaged": ({ extension, message }) => ({
    status: 422,
    title: "The file is damaged",
    detail: `The bytes begin as ${MEDIA_TYPES[extension]}, and the file cannot be read: ${message}. Save it again and send that.`,
  }),
  "image-too-large": ({ width, height }) => ({
    status: 422,
    title: "The image has too many pixels",
    detail: `The image has ${width} by ${height} pixels. Browsers keep every pixel in memory, so it may have ${IMAGE_PIXELS} in all. Save it smaller.`,
  }),
  "media-type": ({ type, accepted }) => ({
    status: 415,
    title: "This type cannot be read",
    detail: `The Content-Type is ${type === "" ? "missing" : quote(type)}. Send ${accepted.join(", ")} in UTF-8.`,
    headers: { Accept: accepted.join(", ") },
  }),
  "content-coding": ({ coding }) => ({
    status: 415,
    title: "The body is compressed",
    detail: `The Content-Encoding is ${quote(coding)}. Send the body uncompressed.`,
    headers: { "Accept-Encoding": "identity" },
  }),
  "not-utf-8": () => ({
    status: 400,
    title: "The body is not UTF-8",
    detail: "The body has bytes that are not UTF-8. Save the text as UTF-8 and send it again.",
  }),
  "not-json": ({ message }) => ({
    status: 400,
    title: "The body is not JSON",
    detail: message,
  }),
  "bad-slug": ({ slug }) => badSlug(slug),
  "bad-value": ({ name, value, advice }) => ({
    status: 400,
    title: `${name} cannot be used`,
    detail: `${name} is ${value === undefined ? "missing" : quote(value)}. ${advice}`,
    members: { name },
  }),
  "refused-article": ({ findings, errors }) => ({
    status: 422,
    title: "The article cannot be published yet",
    detail: refusalDetail(findings, errors),
    members: { findings },
  }),
  "unacknowledged-warnings": ({ findings, rules }) => ({
    status: 422,
    title: "The article has warnings that nobody has accepted",
    detail: warningDetail(findings, rules),
    members: { findings, acknowledge: rules },
  }),
  "not-live": ({ slug, state }) => ({
    status: 409,
    title: "Readers do not have this article",
    detail:
      state === "retracted"
        ? `The article ${quote(slug)} has been withdrawn, and its address says so. To tell readers more, withdraw it again with another reason; to correct it, publish it again first.`
        : `The article ${quote(slug)} is not out yet, so nobody has been told anything wrong. Mend it and publish it again with PUT.`,
  }),
  "unknown-correction": ({ slug, number }) => ({
    status: 404,
    title: "No such correction",
    detail: `The site keeps no correction ${quote(number)} of the article ${quote(slug)}. Those it keeps have a number at /api/articles/${slug}/corrections; one without a number stands in the article's own source, to be taken out there.`,
  }),
  "corrections-full": ({ slug, limit }) => ({
    status: 409,
    title: "There are too many corrections",
    detail: `The site keeps ${limit} corrections of the article ${quote(slug)}, as many as it may. Withdraw the article, or write them into its source as fewer ones and take them back here.`,
  }),
  "row-too-large": ({ bytes, limit }) => ({
    status: 413,
    title: "The article is too large",
    detail: `The article takes ${bytes} bytes to store, and at most ${limit} can be stored. Split it in two.`,
  }),
  precondition: ({ current }) => ({
    status: 412,
    title: "The article is not as expected",
    detail:
      current === undefined
        ? "There is no article at this address yet. Leave If-Match out to publish it."
        : `The article stands at "${current}", which is not what the request asked for. Get it, look at the changes, and send yours with that ETag.`,
    ...(current !== undefined && { headers: { ETag: `"${current}"` } }),
  }),
  "key-reused": ({ key }) => ({
    status: 409,
    title: "The Idempotency-Key belongs to another request",
    detail: `The Idempotency-Key ${quote(key)} came with a different request before. Send a new key with a new request.`,
  }),
  "unknown-article": ({ slug }) => ({
    status: 404,
    title: "No such article",
    detail: `There is no article ${quote(slug)}. Publish it with PUT, or check the slug.`,
  }),
  "unknown-version": ({ slug, version }) => ({
    status: 404,
    title: "No such version",
    detail: `The article ${quote(slug)} has no version ${quote(version)}. Its versions are listed at /api/articles/${slug}/versions.`,
  }),
  "unknown-entry": ({ lang, term }) => ({
    status: 404,
    title: "No such entry",
    detail: `The site's lexicon for ${quote(lang)} has no entry ${quote(term)} of its own. Set one with PUT; {"off": true} switches a default off.`,
  }),
  "lexicon-full": ({ lang, limit }) => ({
    status: 409,
    title: "The lexicon is full",
    detail: `The site's lexicon for ${quote(lang)} has ${limit} entries, as many as it may. Remove one that is no longer needed.`,
  }),
  "unknown-address": ({ path }) => ({
    status: 404,
    title: "No such address",
    detail: `There is nothing at ${quote(path)}. Articles are at /api/articles/SLUG, breaking news at /api/breaking, the lexicon at /api/lexicon, media at /api/media/NAME, and how all of it stands at /api/status.`,
  }),
  method: ({ method, allow }) => ({
    status: 405,
    title: "This method cannot be used here",
    detail: `The method is ${quote(method)}. Use ${allow.join(", ")}.`,
    headers: { Allow: allow.join(", ") },
  }),
  "newsroom-unavailable": () => ({
    status: 503,
    title: "The newsroom cannot be reached",
    detail: `Nothing may have been stored. Send the same request with the same Idempotency-Key in ${API_RETRY_SECONDS} seconds.`,
    headers: { "Retry-After": String(API_RETRY_SECONDS) },
  }),
  fault: () => ({
    status: 500,
    title: "Something went wrong here",
    detail:
      "The fault is ours and has been logged. Try again; if it stays, tell whoever runs this site.",
  }),
};

/** A failure as `application/problem+json` (RFC 9457). The one place where the API's failures meet HTTP. */
export function refuse(failure: ApiFailure): Response {
  const describe = PROBLEMS[failure.reason] as (failure: ApiFailure) => ApiProblem;
  const { status, title, detail, headers, members } = describe(failure);
  return new Response(JSON.stringify({ title, status, detail, ...members }), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

function refusalDetail(findings: readonly Finding[], errors: number): string {
  const first = findings.find(({ severity }) => severity === "error");
  const said = first === undefined ? "" : inWords(first);
  return errors === 1 ? said : `${errors} errors stand in the way. The first: ${said}`;
}

function warningDetail(findings: readonly Finding[], rules: readonly string[]): string {
  const open = findings.filter(
    ({ severity, rule }) => severity === "warning" && rules.includes(rule),
  );
  const [first] = open;
  const counted = open.length === 1 ? "1 warning stands" : `${open.length} warnings stand`;
  const list = rules.join(", ");
  const said = first === undefined ? "" : `The first: ${inWords(first)} `;
  return `${counted}, by ${list}. ${said}Mend them; or, when they are meant, accept them with “acknowledge: [${list}]” in the front matter or “?acknowledge=${rules.join(",")}” in the request.`;
}

function inWords({ line, message, fix }: Finding): string {
  return `${line === undefined ? "" : `Line ${line}: `}${message} ${fix}`;
}

function badSlug(slug: string): ApiProblem {
  const proposal = proposeSlug(slug);
  const advice =
    proposal === "" ? "Choose one such as “kim-visits-moscow”." : `Try ${quote(proposal)}.`;
  return {
    status: 400,
    title: "This cannot be a slug",
    detail: `The slug ${quote(slug)} cannot be an address: it needs a-z, 0-9 and single hyphens, at most ${SLUG_CHARACTERS} characters. ${advice}`,
    ...(proposal !== "" && { members: { proposal } }),
  };
}

function mismatched(by: "Content-Type" | "name", said: string, extension: MediaExtension): string {
  const type = MEDIA_TYPES[extension];
  return by === "name"
    ? `The name ends in ${quote(`.${said}`)}, and the bytes are ${type}. End it in “.${extension}”`
    : `The Content-Type is ${quote(said)}, and the bytes are ${type}. Send “Content-Type: ${type}”`;
}

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `“${(text.length > 80 ? `${text.slice(0, 80)}…` : text).toWellFormed()}”`;
}
