import * as v from "valibot";
import { SITE_RECORD_VERSION, type SiteRecord } from "./site.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const segment = v.union([
  v.string(),
  v.object({
    text: v.string(),
    lang: v.exactOptional(v.string()),
    alias: v.exactOptional(v.string()),
  }),
]);

/** Members that a later version may add are passed over, so that a deployment stops no isolate. */
const schema = v.object({
  record: v.literal(SITE_RECORD_VERSION),
  version: count,
  modified: count,
  languages: v.array(v.string()),
  sections: v.array(v.object({ slug: v.string(), names: v.record(v.string(), v.string()) })),
  breaking: v.exactOptional(
    v.object({
      text: v.string(),
      lang: v.string(),
      href: v.string(),
      until: v.exactOptional(v.string()),
      since: v.exactOptional(v.string()),
      spoken: v.exactOptional(v.array(v.array(segment))),
    }),
  ),
  breakingModified: v.exactOptional(count),
  retracted: v.array(
    v.object({
      slug: v.string(),
      lang: v.string(),
      at: count,
      reason: v.exactOptional(v.string()),
    }),
  ),
});

/** The site record as it is stored: JSON. */
export function encodeSite(site: SiteRecord): string {
  return JSON.stringify(site);
}

/** The site record out of stored text; nothing when the text is damaged or of another version. */
export function decodeSite(text: string): SiteRecord | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
