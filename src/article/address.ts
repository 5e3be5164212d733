import { URL_CHARACTERS } from "../limits.ts";

const SCHEMES = new Set(["http:", "https:", "mailto:"]);
/** Browsers drop these inside a scheme, so `java\tscript:` must not slip past. */
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007F-\u009F]/u;

/**
 * Whether an address may stand in an article: http, https or mailto, a path of this publication
 * such as `/articles/x`, or `#` and an id. Decided by parsing, never by looking at the start alone.
 */
export function isLinkAddress(address: string): boolean {
  if (address.length > URL_CHARACTERS || IGNORED_BY_BROWSERS.test(address)) return false;
  if (/^#[^#]+$/u.test(address)) return true;
  return isSitePath(address) || SCHEMES.has(scheme(address) ?? "");
}

/** Whether an address may be that of an image, a recording or a page: http, https or a site path. */
export function isResourceAddress(address: string): boolean {
  return isLinkAddress(address) && !address.startsWith("#") && scheme(address) !== "mailto:";
}

/** Whether an address begins with a scheme that no address of an article may have: `javascript:`. */
export function hasForeignScheme(address: string): boolean {
  const read = scheme(address.slice(0, URL_CHARACTERS));
  return read !== undefined && !SCHEMES.has(read);
}

function isSitePath(address: string): boolean {
  return /^\/(?![/\\])/u.test(address) && !address.includes("\\");
}

function scheme(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).protocol : undefined;
}
