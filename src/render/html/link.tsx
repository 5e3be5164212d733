import type { Child } from "hono/jsx";
import { isLinkAddress } from "../../article/address.ts";
import { directionOf } from "../../article/language.ts";
import type { Inline, InlineOf } from "../../article/model.ts";
import { plainText } from "../../article/plain-text.ts";
import { expand } from "./abbreviation.ts";
import { fragmentOf, targetOf } from "./anchors.ts";
import type { Composition } from "./composition.ts";
import { noteMark, notesWithin } from "./note-mark.tsx";
import type { Surroundings, Within } from "./surroundings.ts";
import { saysSomething } from "./words.ts";

/**
 * A link as one text node where that loses nothing, because some screen readers stop at each part
 * (spec/page.md, 12). Emphasis around all of its words goes around the link. A link to nothing, and
 * a link in a link, are their words alone; one without words has its host for words.
 */
export function renderLink(
  { href, content }: InlineOf<"link">,
  composition: Composition,
  around: Surroundings,
  within: Within,
): Child {
  const address = addressOf(href, composition);
  if (around.inLink || address === undefined) return within(content, composition, around);
  const link = wrapped(content, (inside) => {
    const words = linkWords(inside, composition, { ...around, inLink: true }, within);
    if (words !== undefined) return <a href={address}>{words}</a>;
    return href.startsWith("#") ? null : <a href={address}>{hostOf(href)}</a>;
  });
  const marks = notesWithin(content).map((note) => noteMark(note, composition));
  const words = plainText(content);
  return [/^\s/u.test(words) && " ", link, marks, /\s$/u.test(words) && " "];
}

function addressOf(href: string, { anchors }: Composition): string | undefined {
  if (!isLinkAddress(href)) return undefined;
  if (!href.startsWith("#")) return href;
  const target = targetOf(href, anchors);
  return target === undefined ? undefined : fragmentOf(target);
}

/** What names a link that has no words: a host, an address of mail, or a path of this publication. */
export function hostOf(href: string): string {
  if (href.startsWith("/")) return href;
  const { protocol, pathname, host } = new URL(href);
  return protocol === "mailto:" ? pathname : host;
}

const WRAPPERS = { emphasis: "em", strong: "strong", deleted: "del", inserted: "ins" } as const;

/** `link` in what wraps all of the content: one emphasis, one passage, and so on inwards. */
function wrapped(content: readonly Inline[], link: (inside: readonly Inline[]) => Child): Child {
  const [only, ...others] = content;
  if (only === undefined || others.length > 0) return link(content);
  if (only.kind === "passage") {
    const inside = wrapped(only.content, link);
    return (
      <span lang={only.lang} dir={directionOf(only.lang)}>
        {inside}
      </span>
    );
  }
  if (!(only.kind in WRAPPERS) || !("content" in only)) return link(content);
  const Wrapper = WRAPPERS[only.kind as keyof typeof WRAPPERS];
  return <Wrapper>{wrapped(only.content, link)}</Wrapper>;
}

function linkWords(
  content: readonly Inline[],
  composition: Composition,
  around: Surroundings,
  within: Within,
): Child {
  if (!saysSomething(content, new Set(), true)) return undefined;
  if (!isFlat(content)) return within(content, composition, around);
  return flat(content, composition, around).replace(/\s+/gu, " ").trim();
}

/** Whether the words say all: no language, no struck or raised part. */
function isFlat(content: readonly Inline[]): boolean {
  return content.every((inline) => {
    if (["passage", "subscript", "superscript", "deleted"].includes(inline.kind)) return false;
    return !("content" in inline) || isFlat(inline.content);
  });
}

function flat(content: readonly Inline[], composition: Composition, around: Surroundings): string {
  const { openQuote, closeQuote } = composition.locale.punctuation;
  return content
    .map((inline) => {
      if (inline.kind === "break") return " ";
      if (inline.kind === "abbreviation") {
        const expansion = expand(inline, composition, around.beside);
        return expansion === undefined ? inline.text : `${expansion} (${inline.text})`;
      }
      if (!("content" in inline)) return inline.text;
      const words = flat(inline.content, composition, around);
      return inline.kind === "quotation" ? `${openQuote}${words}${closeQuote}` : words;
    })
    .join("");
}
