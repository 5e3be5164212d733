import type { BlockOf } from "../../article/model.ts";
import type { Place } from "../../article/traverse.ts";
import { findLocale } from "../../locale/locales.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { wholeText } from "../whole-text.ts";

/** Blocks before and after a recording in which a transcript may be announced. */
const NEIGHBOURS = 3;

/** A recording that offers neither transcript nor captions (WCAG 1.2.1, 1.2.2, 1.2.3). */
export const mediaAlternative: Rule = {
  id: "media-alternative",
  version: 1,
  severity: "error",
  criteria: ["1.2.1", "1.2.2", "1.2.3"],
  why: "Deaf readers get nothing from a recording without them, and deaf-blind readers only what a transcript says.",
  messages: {
    video: {
      message: "The video {src} has neither captions nor a transcript.",
      fix: 'Give it captions (<track kind="captions" src="…">) or a transcript (data-transcript="…").',
    },
    "video-titled": {
      message: "The video “{title}” has neither captions nor a transcript.",
      fix: 'Give it captions (<track kind="captions" src="…">) or a transcript (data-transcript="…").',
    },
    audio: {
      message: "The recording {src} has no transcript.",
      fix: 'Write down what is said, and give its address: data-transcript="…" on the audio element.',
    },
    "audio-titled": {
      message: "The recording “{title}” has no transcript.",
      fix: 'Write down what is said, and give its address: data-transcript="…" on the audio element.',
    },
    "unsure-near": {
      message: "“{text}”, beside {src}, may be its transcript or captions, but is not tied to it.",
      fix: "If it is, give its address with the recording too (data-transcript or a track), so that every form offers it.",
    },
    "unsure-near-titled": {
      message:
        "“{text}”, beside “{title}”, may be its transcript or captions, but is not tied to it.",
      fix: "If it is, give its address with the recording too (data-transcript or a track), so that every form offers it.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const place of scope.places) {
      const { node, path } = place;
      if (node.kind !== "media" || isEqualled(node)) continue;
      const near = alternativeNear(place, scope);
      const title = excerptOf(node.title ?? "");
      const src = excerptOf(node.src);
      const name = near === undefined ? node.medium : "unsure-near";
      yield {
        outcome: near === undefined ? "fail" : "cannot-tell",
        path,
        message: title === "" ? name : `${name}-titled`,
        values: { src, title, text: near ?? "" },
        excerpt: near ?? (title === "" ? src : title),
      };
    }
  },
};

function isEqualled({ transcript, captions }: BlockOf<"media">): boolean {
  return transcript !== undefined || captions !== undefined;
}

/** Words beside a recording that name a transcript or captions in the language around it. */
function alternativeNear(media: Place, { places }: Scope): string | undefined {
  const shell = findLocale(media.lang)?.shell;
  if (shell === undefined) return undefined;
  const names = [shell.transcript, shell.captions].map((name) => name.toLocaleLowerCase());
  const blocks = places.filter(({ node, ancestors }) => {
    const isText = node.kind === "paragraph" || node.kind === "heading" || node.kind === "aside";
    return node === media.node || (isText && ancestors.length <= media.ancestors.length + 1);
  });
  const at = blocks.findIndex(({ node }) => node === media.node);
  const near = blocks.slice(Math.max(at - NEIGHBOURS, 0), at + NEIGHBOURS + 1);
  const words = near.map(({ node }) => excerptOf(announcement(node)));
  return words.find((text) => names.some((name) => text.toLocaleLowerCase().includes(name)));
}

function announcement(node: Place["node"]): string {
  if (node.kind === "aside") return node.title ?? "";
  return node.kind === "paragraph" || node.kind === "heading" ? wholeText(node.content) : "";
}
