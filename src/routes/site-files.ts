import { createHash } from "node:crypto";
import { paperColour } from "../../templates/stylesheet.ts";
import { directionOf } from "../article/language.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Problem } from "../http/problem.ts";
import { frontPath, PATHS } from "../paths.ts";
import { type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import { readyAnswer, sendReady } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** A lectern with an open book, in a colour that stands out on light and dark tabs. */
const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d4f91"/><path fill="#fff" d="M5 9c4-2 8-2 11 1 3-3 7-3 11-1v9c-4-2-8-2-11 1-3-3-7-3-11-1z"/><path fill="#fff" d="M14.5 20h3v6h4v2h-11v-2h4z"/></svg>
`;

const FAVICON_TYPE = "image/svg+xml";

export async function readFavicon(reading: Reading): Promise<Result<Response, Problem>> {
  return answerFile(reading, `${FAVICON_TYPE}; charset=utf-8`, FAVICON);
}

/** `/robots.txt` (RFC 9309): nothing is kept from crawlers but what is not there to be found. */
export async function readRobots(reading: Reading): Promise<Result<Response, Problem>> {
  const sitemaps = [PATHS.sitemap, PATHS.newsSitemap];
  const lines = [
    "User-agent: *",
    `Disallow: ${PATHS.api}/`,
    `Disallow: ${PATHS.search}`,
    "",
    ...sitemaps.map((path) => `Sitemap: ${reading.origin}${path}`),
    "",
  ];
  return answerFile(reading, "text/plain; charset=utf-8", lines.join("\n"));
}

/** `/site.webmanifest` (W3C Web Application Manifest), for those who keep the site beside their apps. */
export async function readManifest(reading: Reading): Promise<Result<Response, Problem>> {
  const { name, language: lang } = reading.configuration;
  const manifest = {
    id: frontPath(),
    name,
    short_name: name,
    lang,
    dir: directionOf(lang),
    start_url: frontPath(),
    scope: frontPath(),
    // With the browser's own way back, and a way to make the words larger.
    display: "minimal-ui",
    background_color: paperColour,
    theme_color: paperColour,
    icons: [{ src: PATHS.favicon, sizes: "any", type: FAVICON_TYPE }],
  };
  return answerFile(reading, "application/manifest+json", `${JSON.stringify(manifest)}\n`);
}

/** A small text that changes with a deployment or a setting alone; its tag is made once an isolate. */
function answerFile(
  { request, isolate }: Reading,
  type: string,
  text: string,
): Result<Response, Problem> {
  const known = isolate.answers.find(text);
  if (known !== undefined) return success(sendReady(request, known));
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const told = { type, cacheControl: CACHE_CONTROL.asset, validators: { tag } };
  const answer = readyAnswer(told, utf8(text));
  isolate.answers.keep(text, answer);
  return success(sendReady(request, answer));
}
