import { EditionUnavailable } from "./failures.ts";
import { withinPatience } from "./patience.ts";

/**
 * What stands at a key, its bytes still to come; a data centre may keep it for `cacheTtl` seconds.
 * Rejects with `EditionUnavailable` when KV fails or takes too long.
 */
export async function lookUp<Metadata>(kv: KVNamespace, key: string, cacheTtl: number) {
  try {
    const options = { type: "stream", cacheTtl } as const;
    return await withinPatience(kv.getWithMetadata<Metadata>(key, options));
  } catch (error) {
    throw new EditionUnavailable(key, "the store did not answer.", error);
  }
}

/** Waiting for a stream to have been cancelled takes as long as all the rest of a 304. */
export function letGo(value: ReadableStream): void {
  value.cancel().catch((error) => console.warn("A record could not be let go of.", error));
}
