import type { Child } from "hono/jsx";
import { phrase } from "../../../templates/parts/phrase.tsx";
import { isLinkAddress } from "../../article/address.ts";
import type { BlockOf, Image } from "../../article/model.ts";
import { fill } from "../../locale/fill.ts";
import { fragmentOf, targetOf } from "./anchors.ts";
import type { BlockHandler, Composition } from "./composition.ts";
import { inArticle } from "./in-article.tsx";
import { renderInlines } from "./inlines.tsx";
import { hostOf } from "./link.tsx";
import { isSeen } from "./words.ts";

/** An image with its caption and credit; in the lite form its description, and a link to it. */
export const renderFigure: BlockHandler<"figure"> = (figure, composition) => {
  const lite = composition.edition === "lite";
  const { image } = figure;
  const shown = lite ? describedImage(image, composition) : shownImage(image, composition);
  const about = caption(figure, composition);
  // A figure is announced; one that says nothing should not be.
  if (about === null && image.decorative && image.href === undefined) return <p>{shown}</p>;
  return (
    <figure>
      {shown}
      {about}
    </figure>
  );
};

function shownImage(image: Image, composition: Composition): Child {
  const { alt, foreign } = description(image, composition);
  const { src, width, height } = image;
  const shown = (
    <img
      src={src}
      alt={alt}
      {...(width !== undefined && { width })}
      {...(height !== undefined && { height })}
      loading="lazy"
      decoding="async"
      {...(foreign && composition.strings)}
    />
  );
  const address = leadsTo(image, composition);
  if (address === undefined) return shown;
  // An image that says nothing cannot name a link, so the link stands beside it with words.
  if (alt === "") return [shown, leadOn(address)];
  return <a href={address}>{shown}</a>;
}

function describedImage(image: Image, composition: Composition): Child {
  const { alt, foreign } = description(image, composition);
  const address = leadsTo(image, composition);
  // One text node cannot be in two languages: without strings for the article's, its words alone.
  const isBare = foreign || composition.strings.lang !== undefined;
  const words = isBare ? alt : fill(composition.locale.shell.imageLink, { description: alt });
  return [
    alt !== "" && (
      <p>
        <a href={image.src} {...(foreign && composition.strings)}>
          {words}
        </a>
      </p>
    ),
    leadOn(address),
  ];
}

/** What an image says: nothing, the newsroom's words, or that nobody has described it. */
function description(image: Image, { locale }: Composition): { alt: string; foreign: boolean } {
  if (image.decorative) return { alt: "", foreign: false };
  const written = image.alt ?? "";
  if (isSeen(written)) return { alt: written, foreign: false };
  return { alt: locale.shell.imageUndescribed, foreign: true };
}

function leadsTo({ href }: Image, { anchors }: Composition): string | undefined {
  if (href === undefined || !isLinkAddress(href)) return undefined;
  if (!href.startsWith("#")) return href;
  const target = targetOf(href, anchors);
  return target === undefined ? undefined : fragmentOf(target);
}

/** The link of an image as words; one within the page has none to show. */
function leadOn(address: string | undefined): Child {
  if (address === undefined || address.startsWith("#")) return null;
  return (
    <p>
      <a href={address}>{hostOf(address)}</a>
    </p>
  );
}

function caption({ caption, credit }: BlockOf<"figure">, composition: Composition): Child {
  if (caption === undefined && credit === undefined) return null;
  const { imageCredit } = composition.locale.shell;
  return (
    <figcaption>
      {caption !== undefined && <p>{renderInlines(caption, composition)}</p>}
      {credit !== undefined && (
        <p {...composition.strings}>
          {phrase(imageCredit, { credit: inArticle(credit, composition) })}
        </p>
      )}
    </figcaption>
  );
}
