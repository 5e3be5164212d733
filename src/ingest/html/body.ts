import type { Block, Note } from "../../article/model.ts";
import type { Report } from "../report.ts";
import type { Trace } from "../trace.ts";
import { type AddressBase, Addresses } from "./address.ts";
import { anchorsOf } from "./anchors.ts";
import { HtmlContext } from "./context.ts";
import { ELEMENT_HANDLERS, SPECIAL_HANDLER } from "./elements.ts";
import { Flow } from "./flow.ts";
import type { MarkupElement } from "./markup.ts";
import { unwrapped } from "./text.ts";

export interface BodySettings {
  readonly lang: string;
  readonly known: AddressBase;
  readonly report: Report;
  readonly trace: Trace;
}

/** The blocks and notes of a parsed document's body. */
export function bodyOf(
  document: MarkupElement,
  { lang, known, report, trace }: BodySettings,
): { readonly body: readonly Block[]; readonly notes: readonly Note[] } {
  const context = new HtmlContext(
    { lang, report, trace },
    new Addresses(known, report),
    anchorsOf(document),
    { handlers: ELEMENT_HANDLERS, special: SPECIAL_HANDLER, otherwise: unwrapped },
  );
  const flow = new Flow(context);
  flow.nodes(document.children);
  flow.flush();
  return { body: flow.blocks, notes: context.notes };
}
