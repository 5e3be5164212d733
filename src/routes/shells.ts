import { createHash } from "node:crypto";
import { renderShell } from "../../templates/shell.tsx";
import type { Edition, NavigationLink, ShellView } from "../../templates/views.ts";
import type { Configuration } from "../config.ts";
import type { SiteRecord } from "../edition/site.ts";
import { SHELLS_KEPT } from "../limits.ts";
import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import { archivePath, frontPath, PATHS, settingsPath } from "../paths.ts";
import { breakingNow, languageLinks, sectionLinks } from "./navigation.ts";
import { SPECIMEN_HEAD } from "./specimen-head.ts";

/** What a page shell is rendered from. */
export interface ShellRequest {
  readonly configuration: Configuration;
  readonly site: SiteRecord;
  /** BCP 47. */
  readonly lang: string;
  readonly edition: Edition;
  /** The page's own path, where the shell links to it. */
  readonly current?: string;
  readonly now: Date;
}

/** A page shell in UTF-8. */
export interface ShellBytes {
  readonly opening: Uint8Array;
  readonly middle: Uint8Array;
  readonly closing: Uint8Array;
  /** Names the content of the shell and the way heads are written; a part of every page's ETag. */
  readonly tag: string;
}

/** The page shells that an isolate has rendered. */
export class Shells {
  readonly #shells = new Map<string, ShellBytes>();

  /** How many are kept at present. */
  get size(): number {
    return this.#shells.size;
  }

  get(request: ShellRequest): ShellBytes {
    const key = keyOf(request);
    const known = this.#shells.get(key);
    if (known !== undefined) return known;
    const shell = shellBytes(shellView(request));
    const [oldest] = this.#shells.keys();
    if (this.#shells.size >= SHELLS_KEPT && oldest !== undefined) this.#shells.delete(oldest);
    this.#shells.set(key, shell);
    return shell;
  }
}

function keyOf({ configuration, site, lang, edition, current, now }: ShellRequest): string {
  const { name, language } = configuration;
  const isBreaking = breakingNow(site, now) !== undefined;
  // A newsroom that was put back to an earlier state counts its versions again, at another time.
  const standing = [site.version, site.modified, isBreaking];
  return JSON.stringify([name, language, ...standing, lang, edition, current]);
}

function shellView({ configuration, site, lang, edition, current, now }: ShellRequest): ShellView {
  const locale = localeFor(lang, configuration.language);
  const breaking = breakingNow(site, now);
  return {
    publication: configuration.name,
    lang,
    locale,
    edition,
    sections: sectionLinks(site, locale.tag, configuration.language, current),
    languages: languageLinks(site, current),
    atFront: current === frontPath(),
    footer: [
      ...archiveLink(locale, site, current),
      settingsLink(locale, configuration.language),
      statementLink(locale, current),
    ],
    ...(breaking !== undefined && { breaking }),
  };
}

/** There is an archive from the first article on. */
function archiveLink({ shell }: Locale, site: SiteRecord, current?: string): NavigationLink[] {
  const href = archivePath();
  const link = { href, text: shell.archive, current: href === current };
  return site.languages.length === 0 ? [] : [link];
}

/** The settings are in the publication's language unless their address says another. */
function settingsLink({ tag, shell }: Locale, language: string): NavigationLink {
  const href = settingsPath(tag === localeFor(language).tag ? undefined : tag);
  return { href, text: shell.settings };
}

function statementLink({ shell }: Locale, current: string | undefined): NavigationLink {
  const href = PATHS.accessibility;
  return { href, text: shell.accessibility, current: href === current };
}

function shellBytes(view: ShellView): ShellBytes {
  const { opening, middle, closing } = renderShell(view);
  const hash = createHash("sha256");
  for (const part of [opening, middle, closing, SPECIMEN_HEAD]) hash.update(`${part}\n`);
  const encoder = new TextEncoder();
  return {
    opening: encoder.encode(opening),
    middle: encoder.encode(middle),
    closing: encoder.encode(closing),
    tag: hash.digest("base64url").slice(0, 12),
  };
}
