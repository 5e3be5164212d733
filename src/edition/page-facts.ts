import * as v from "valibot";
import { failed, type Result, success } from "../result.ts";
import type { Damaged } from "./failures.ts";
import type { PageFacts } from "./record.ts";

const pixels = v.exactOptional(v.number());

/** Members that a later version may add are passed over, so that a deployment stops no isolate. */
const schema = v.object({
  title: v.string(),
  lang: v.string(),
  description: v.exactOptional(v.string()),
  section: v.exactOptional(v.object({ slug: v.string(), name: v.string() })),
  canonical: v.exactOptional(v.string()),
  translations: v.record(v.string(), v.string()),
  reason: v.exactOptional(v.string()),
  article: v.exactOptional(
    v.object({
      published: v.string(),
      updated: v.exactOptional(v.string()),
      authors: v.array(v.object({ name: v.string(), lang: v.exactOptional(v.string()) })),
      image: v.exactOptional(v.object({ src: v.string(), width: pixels, height: pixels })),
      corrections: v.array(v.object({ date: v.string(), text: v.string() })),
      images: v.exactOptional(v.picklist(["described", "undescribed"])),
      isAllText: v.boolean(),
    }),
  ),
});

/** The facts of a page out of a record's bytes. */
export function decodePageFacts(bytes: Uint8Array | undefined): Result<PageFacts, Damaged> {
  const parsed = v.safeParse(schema, parse(bytes));
  if (parsed.success) return success(parsed.output);
  return failed({ reason: "damaged", message: "The facts of its page cannot be read." });
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
