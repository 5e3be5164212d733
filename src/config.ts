import { PUBLICATION_NAME_CHARACTERS } from "./limits.ts";

/** The settings of `wrangler.toml` and the secrets, as the platform gives them: texts or nothing. */
export interface Variables {
  readonly PUBLICATION_NAME?: string;
  readonly PUBLICATION_LANGUAGE?: string;
  readonly SITE_URL?: string;
  readonly PUBLISH_TOKEN?: string;
  readonly CONTACT?: string;
  readonly WEBSUB_HUB?: string;
  readonly CORRECTIONS?: string;
}

/** Whether corrections stand before an article's text or after it. */
export type CorrectionsPlace = "first" | "last";

export interface Configuration {
  /** The publication's name: the end of each title, and the h1 of the front page. */
  readonly name: string;
  /** The publication's own language, canonical BCP 47. */
  readonly language: string;
  /** Origin of the readers' address without a final slash; absent means that of each request. */
  readonly siteUrl?: string;
  /** The Bearer token of `/api`; absent means that publishing is switched off. */
  readonly publishToken?: string;
  /** Where readers tell of barriers: a `mailto:` or `https:` address. */
  readonly contact?: string;
  /** The WebSub hub that is told of changes, and that feeds name. */
  readonly websubHub?: string;
  readonly corrections: CorrectionsPlace;
}

/** A setting has a value that cannot be used; the message names the setting and says what to write. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

const DEFAULT_NAME = "Lectern";
const DEFAULT_LANGUAGE = "en";
const read = new WeakMap<Variables, Configuration>();

/**
 * The settings, checked once per isolate (the platform hands every request the same `env`).
 * Throws a `ConfigurationError` for a value that cannot be used. Absent and empty are the same.
 */
export function readConfiguration(variables: Variables): Configuration {
  const known = read.get(variables);
  if (known !== undefined) return known;
  const siteUrl = readSiteUrl(variables.SITE_URL?.trim() ?? "");
  const publishToken = readToken(variables.PUBLISH_TOKEN?.trim() ?? "");
  const contact = readContact(variables.CONTACT?.trim() ?? "");
  const websubHub = readHub(variables.WEBSUB_HUB?.trim() ?? "", siteUrl);
  const configuration: Configuration = {
    name: readName(variables.PUBLICATION_NAME?.trim() ?? ""),
    language: readLanguage(variables.PUBLICATION_LANGUAGE?.trim() ?? ""),
    corrections: readCorrections(variables.CORRECTIONS?.trim() ?? ""),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(publishToken !== undefined && { publishToken }),
    ...(contact !== undefined && { contact }),
    ...(websubHub !== undefined && { websubHub }),
  };
  read.set(variables, configuration);
  return configuration;
}

function readName(name: string): string {
  if (name.length > PUBLICATION_NAME_CHARACTERS) {
    throw new ConfigurationError(
      `PUBLICATION_NAME has ${name.length} characters. Write at most ${PUBLICATION_NAME_CHARACTERS}.`,
    );
  }
  if (/\p{Cc}/u.test(name)) {
    throw new ConfigurationError(
      "PUBLICATION_NAME holds a line break or another control character. Write it on one line.",
    );
  }
  return name === "" ? DEFAULT_NAME : name;
}

function readLanguage(tag: string): string {
  if (tag === "") return DEFAULT_LANGUAGE;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    if (canonical !== undefined && !/^(und|x)(-|$)/u.test(canonical)) return canonical;
  } catch {
    // Not a well-formed tag: said below, as for a tag that says no language.
  }
  throw new ConfigurationError(
    `PUBLICATION_LANGUAGE is “${tag}”, which is not a language. Write a BCP 47 tag such as “en” or “pt-BR”.`,
  );
}

function readSiteUrl(address: string): string | undefined {
  if (address === "") return undefined;
  const url = URL.parse(address);
  const usable =
    url !== null &&
    (url.protocol === "https:" || url.protocol === "http:") &&
    `${url.username}${url.password}${url.search}${url.hash}` === "" &&
    url.pathname === "/";
  if (usable) return url.origin;
  throw new ConfigurationError(
    `SITE_URL is “${address}”. Write the address of the publication without a path, such as “https://news.example.org”.`,
  );
}

/** An e-mail address may be written bare, as people write them. */
function readContact(contact: string): string | undefined {
  if (contact === "") return undefined;
  const bare = contact.replace(/^mailto:/iu, "");
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/u.test(bare)) return `mailto:${bare}`;
  const url = URL.parse(contact);
  if (url?.protocol === "https:" && `${url.username}${url.password}` === "") return url.href;
  throw new ConfigurationError(
    `CONTACT is “${contact}”. Write an e-mail address such as “access@news.example.org”, or the https address of a form.`,
  );
}

/** Without TLS only on this machine, which is for trying it out. */
function readHub(address: string, siteUrl: string | undefined): string | undefined {
  if (address === "") return undefined;
  if (siteUrl === undefined) {
    throw new ConfigurationError(
      "WEBSUB_HUB is set and SITE_URL is not. Set SITE_URL too: a hub knows feeds by their whole addresses.",
    );
  }
  const url = URL.parse(address);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/u.test(url?.hostname ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback);
  if (isSafe && `${url.username}${url.password}${url.hash}` === "") return url.href;
  throw new ConfigurationError(
    `WEBSUB_HUB is “${address}”. Write the https address of a WebSub hub, or leave it empty.`,
  );
}

function readCorrections(place: string): CorrectionsPlace {
  if (place === "") return "last";
  if (place === "first" || place === "last") return place;
  throw new ConfigurationError(
    `CORRECTIONS is “${place}”. Write “first” to show corrections before an article's text, or “last” to show them after it.`,
  );
}

/** The token's value is never part of a message: messages reach logs. */
function readToken(token: string): string | undefined {
  if (token === "") return undefined;
  if (!/[\s\p{Cc}]/u.test(token)) return token;
  throw new ConfigurationError(
    "PUBLISH_TOKEN holds white space, which a Bearer token cannot carry. Set it again without any.",
  );
}
