import { isLinkAddress, isResourceAddress } from "../../article/address.ts";
import type { Place } from "../../article/traverse.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";

/**
 * An address that is not of the web or of mail. The model has no room for one, so reading a source
 * leaves it out, or refuses the source, and reports it under this name; here it is looked for again.
 */
export const urlScheme: Rule = {
  id: "url-scheme",
  version: 1,
  severity: "error",
  criteria: [],
  why: "Other addresses run code, open programs or work on one device alone, and not for every reader.",
  messages: {
    link: {
      message: "The link leads to “{address}”.",
      fix: "Use an address that begins with https://, http:// or mailto:.",
    },
    resource: {
      message: "The address “{address}” cannot be loaded.",
      fix: "Use an address that begins with https:// or http://.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const [path, address, message] of addressesOf(scope)) {
      if (address === undefined) continue;
      const isRight = message === "link" ? isLinkAddress(address) : isResourceAddress(address);
      if (isRight) continue;
      const excerpt = excerptOf(address);
      yield { outcome: "fail", path, message, values: { address: excerpt }, excerpt };
    }
  },
};

type Address = readonly [path: string, address: string | undefined, message: "link" | "resource"];

function addressesOf({ article, places }: Scope): Address[] {
  return [["canonical", article.canonical, "resource"], ...places.flatMap(addressesAt)];
}

function addressesAt({ node, path }: Place): Address[] {
  switch (node.kind) {
    case "link":
      return [[`${path}.href`, node.href, "link"]];
    case "figure":
      return [
        [`${path}.image.src`, node.image.src, "resource"],
        [`${path}.image.href`, node.image.href, "link"],
      ];
    case "media":
      return [
        [`${path}.src`, node.src, "resource"],
        [`${path}.transcript`, node.transcript, "resource"],
        [`${path}.captions`, node.captions, "resource"],
      ];
    case "embed":
      return [[`${path}.href`, node.href, "resource"]];
    default:
      return [];
  }
}
