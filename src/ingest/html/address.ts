import { isLinkAddress, isResourceAddress } from "../../article/address.ts";
import { quoted, type Report } from "../report.ts";

/** Where the source stood, as far as it says: what relative addresses are relative to. */
export interface AddressBase {
  readonly base?: string | undefined;
  /** The page's own address, so that links to it with a `#` are links within it. */
  readonly page?: string | undefined;
}

type Place = { readonly line: number };

/**
 * Addresses of a source, made such as the model takes. What cannot be is reported, and the caller
 * keeps the words without the link.
 */
export class Addresses {
  constructor(
    readonly known: AddressBase,
    readonly report: Report,
  ) {}

  /** The address of a link, or nothing: reported when there was one. */
  link(written: string, place: Place): string | undefined {
    const address = cleaned(written);
    if (address === "" || address === "#" || address === "#top") return undefined;
    if (address.startsWith("#")) return inPage(address);
    const resolved = this.#resolve(address);
    if (resolved !== undefined && isLinkAddress(resolved)) return this.#withinPage(resolved);
    this.#refuse(address, place, "The words of the link stay.");
    return undefined;
  }

  /** The address of an image, recording or page, or nothing: reported when there was one. */
  resource(written: string, place: Place, loss: string): string | undefined {
    const address = cleaned(written);
    if (address === "") return undefined;
    const resolved = this.#resolve(address);
    if (resolved !== undefined && isResourceAddress(resolved)) return resolved;
    this.#refuse(address, place, loss);
    return undefined;
  }

  #resolve(address: string): string | undefined {
    if (this.known.base !== undefined && URL.canParse(address, this.known.base)) {
      const isWhole = URL.canParse(address) && isLinkAddress(address);
      return isWhole ? address : new URL(address, this.known.base).href;
    }
    if (address.startsWith("//")) return whole(`https:${address}`);
    if (/^\/[/\\]/u.test(address)) return undefined;
    if (address.startsWith("/")) {
      if (isLinkAddress(address)) return address;
      const url = new URL(address, "https://publication.invalid");
      return url.pathname + url.search + url.hash;
    }
    return whole(address);
  }

  #withinPage(address: string): string {
    const { page } = this.known;
    if (page === undefined || !address.startsWith(`${page}#`)) return address;
    return inPage(address.slice(page.length)) ?? address;
  }

  #refuse(address: string, { line }: Place, loss: string): void {
    const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
    const isWeb = scheme === undefined || scheme === "http" || scheme === "https";
    if (isWeb) {
      this.report.add(
        "url-relative",
        { line },
        `The address ${quoted(address)} leads nowhere from here. ${loss}`,
        "Write the whole address, from https:// on, or a path of this site such as /articles/name.",
        address.slice(0, 80).toWellFormed(),
      );
    } else {
      this.report.add(
        "url-scheme",
        { line },
        `The address ${quoted(address)} begins with ${quoted(`${scheme}:`)}. ${loss}`,
        "Use an address that begins with https://, http:// or mailto:.",
        address.slice(0, 80).toWellFormed(),
      );
    }
  }
}

/** As browsers read it: no white space at the ends, no tabs or line ends within (URL Standard 4.4). */
function cleaned(address: string): string {
  return address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/gu, "").replace(/[\t\n\r]/gu, "");
}

/** An address that stands on its own; left as it is written where the model takes it so. */
function whole(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return isLinkAddress(address) ? address : new URL(address).href;
}

function inPage(address: string): string | undefined {
  let id = address.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A stray % is a part of the id.
  }
  const decoded = `#${id}`;
  return isLinkAddress(decoded) ? decoded : isLinkAddress(address) ? address : undefined;
}
