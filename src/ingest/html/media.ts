import type { BlockOf } from "../../article/model.ts";
import { quoted } from "../report.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { attribute, descendants, type MarkupElement } from "./markup.ts";

export const MEDIA_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["video", { display: "block", handle: media("video") }],
  ["audio", { display: "block", handle: media("audio") }],
  ["iframe", { display: "block", handle: frame("src") }],
  ["embed", { display: "block", handle: frame("src") }],
  ["object", { display: "block", handle: object }],
];

const LOSS = "It was left out.";

function media(medium: BlockOf<"media">["medium"]): Handler["handle"] {
  return (element, flow) => {
    const inner = [...descendants(element)];
    const sources = [element, ...inner.filter(({ name }) => name === "source")];
    const written = sources
      .map((each) => attribute(each, "src"))
      .find((each) => each !== undefined);
    const src = flow.context.addresses.resource(written ?? "", element, LOSS);
    if (src === undefined) {
      const message = `A ${medium} without an address was left out.`;
      flow.context.report.add("markup-dropped", element, message, "Give it a src.");
      return;
    }
    const title = attribute(element, "title") ?? attribute(element, "aria-label");
    const duration = seconds(attribute(element, "data-duration"));
    const transcript = optional(flow, element, attribute(element, "data-transcript"));
    const captions = optional(flow, element, captionTrack(inner));
    flow.block(
      {
        kind: "media",
        medium,
        src,
        ...(title !== undefined && { title }),
        ...(duration !== undefined && { duration }),
        ...(transcript !== undefined && { transcript }),
        ...(captions !== undefined && { captions }),
      },
      element.line,
    );
  };
}

function captionTrack(inner: readonly MarkupElement[]): string | undefined {
  const tracks = inner.filter(({ name }) => name === "track");
  const kindOf = (track: MarkupElement) => attribute(track, "kind") ?? "subtitles";
  const track =
    tracks.find((each) => kindOf(each) === "captions") ??
    tracks.find((each) => kindOf(each) === "subtitles");
  return track && attribute(track, "src");
}

function optional(flow: Flow, element: MarkupElement, written: string | undefined) {
  return written === undefined
    ? undefined
    : flow.context.addresses.resource(written, element, LOSS);
}

/** Whole seconds out of `PT4M30S` (ISO 8601) or a number. */
function seconds(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const parts = /^P(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7})(?:\.\d+)?S)?)$/u.exec(
    written,
  );
  const total = parts
    ? Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
    : Math.round(Number(written));
  return Number.isInteger(total) && total >= 1 && total <= 10_000_000 ? total : undefined;
}

function frame(source: string): Handler["handle"] {
  return (element, flow) => {
    const written =
      attribute(element, source) ??
      attribute(element, "data-src") ??
      attribute(element, "data-lazy-src");
    if (written === undefined || /^about:/iu.test(written) || isTracker(element)) {
      const message = `A frame that shows nothing${written ? `, ${quoted(written)},` : ""} was left out.`;
      flow.context.report.add("markup-dropped", element, message, "Nothing needs doing.");
      return;
    }
    const href = flow.context.addresses.resource(written, element, LOSS);
    if (href === undefined) return;
    const title = attribute(element, "title") ?? attribute(element, "aria-label");
    flow.block({ kind: "embed", href, ...(title !== undefined && { title }) }, element.line);
  };
}

function isTracker(element: MarkupElement): boolean {
  return ["width", "height"].some((name) => /^[012](px)?$/u.test(attribute(element, name) ?? ""));
}

/** An object's fallback is what is shown where it cannot be; its address is kept where it has one. */
function object(element: MarkupElement, flow: Flow): void {
  if (attribute(element, "data") === undefined) flow.nodes(element.children);
  else frame("data")(element, flow);
}
