import type { Block, Note } from "../../article/model.ts";
import { ARTICLE_NODES } from "../../limits.ts";
import { failed, type Result, success } from "../../result.ts";
import type { IngestFailure } from "../failure.ts";
import type { Report } from "../report.ts";
import type { Trace } from "../trace.ts";
import { type AddressBase, Addresses } from "./address.ts";
import { anchorsOf } from "./anchors.ts";
import { HtmlContext } from "./context.ts";
import { ELEMENT_HANDLERS, SPECIAL_HANDLER } from "./elements.ts";
import { Flow } from "./flow.ts";
import { resolveLabels } from "./labels.ts";
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
): Result<{ readonly body: readonly Block[]; readonly notes: readonly Note[] }, IngestFailure> {
  const context = new HtmlContext(
    { lang, report, trace },
    new Addresses(known, report),
    anchorsOf(document),
    { handlers: ELEMENT_HANDLERS, special: SPECIAL_HANDLER, otherwise: unwrapped },
  );
  resolveLabels(document);
  const flow = new Flow(context);
  flow.nodes(document.children);
  flow.flush();
  if (context.parts > ARTICLE_NODES * 2) return failed(TOO_MANY);
  return success({ body: flow.blocks, notes: context.notes });
}

const TOO_MANY: IngestFailure = {
  reason: "too-large",
  path: "body",
  message: `The article has more than ${ARTICLE_NODES} parts.`,
  fix: "Split it into several articles.",
};
