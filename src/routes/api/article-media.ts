import { withImageSizes } from "../../article/image-sizes.ts";
import type { Article } from "../../article/model.ts";
import { type Place, places } from "../../article/traverse.ts";
import type { Finding } from "../../finding.ts";
import { excerptOf } from "../../gate/excerpt.ts";
import type { Ingested } from "../../ingest/ingest.ts";
import type { KnownMedia } from "../../newsroom/submission.ts";
import { PATHS } from "../../paths.ts";

/** Gives those of these media that the newsroom has. */
type Ask = (names: readonly string[]) => Promise<readonly KnownMedia[]>;

/** An address in an article that is one of this site's media. */
interface Mention {
  readonly path: string;
  readonly address: string;
  readonly name: string;
}

/**
 * An article whose images from this site say how large they are, with an error for each address that
 * leads to no medium. Asks the newsroom once, and not at all when the article names none.
 * `origin` is the site's, without a final slash.
 */
export async function knowingMedia(
  ingested: Ingested,
  origin: string,
  ask: Ask,
): Promise<Ingested> {
  const mentions = mentionsIn(ingested.article, origin);
  if (mentions.length === 0) return ingested;
  const names = [...new Set(mentions.map(({ name }) => name))];
  const known = new Map((await ask(names)).map((media) => [media.name, media]));
  const unknown = mentions.filter(({ name }) => !known.has(name));
  const article = withImageSizes(ingested.article, (src) => {
    const { width, height } = known.get(mediaName(src, origin) ?? "") ?? {};
    return width === undefined || height === undefined ? undefined : { width, height };
  });
  const found = unknown.map((mention) => unknownMedia(mention, ingested));
  return { ...ingested, article, findings: [...ingested.findings, ...found] };
}

function mentionsIn(article: Article, origin: string): Mention[] {
  return [...places(article)].flatMap(({ node, path }) =>
    addressesOf(node).flatMap(([member, address]) => {
      const name = address === undefined ? undefined : mediaName(address, origin);
      return name === undefined || address === undefined
        ? []
        : [{ path: `${path}.${member}`, address, name }];
    }),
  );
}

function addressesOf(node: Place["node"]): [string, string | undefined][] {
  switch (node.kind) {
    case "figure":
      return [
        ["image.src", node.image.src],
        ["image.href", node.image.href],
      ];
    case "media":
      return [
        ["src", node.src],
        ["transcript", node.transcript],
        ["captions", node.captions],
      ];
    case "link":
    case "embed":
      return [["href", node.href]];
    default:
      return [];
  }
}

/** The last part of an address of this site's media, whatever it is; nothing for any other address. */
function mediaName(address: string, origin: string): string | undefined {
  const url = URL.parse(address, origin);
  const folder = `${PATHS.media}/`;
  if (url?.origin !== origin || !url.pathname.startsWith(folder)) return undefined;
  return url.pathname.slice(folder.length);
}

function unknownMedia({ path, address }: Mention, { lines }: Ingested): Finding {
  const line = lines.at(path);
  const excerpt = excerptOf(address);
  return {
    rule: "media-unknown",
    severity: "error",
    path,
    ...(line !== undefined && { line }),
    message: `“${excerpt}” leads to no file that has been uploaded here.`,
    fix: "Upload the file with “lectern media FILE” or PUT /api/media/NAME, and write the address that this answers.",
    excerpt,
  };
}
