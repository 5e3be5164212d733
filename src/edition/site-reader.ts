import { SITE_DISTRUST_SECONDS, SITE_RECORD_SECONDS, SITE_REFRESH_SECONDS } from "../limits.ts";
import { SITE_KEY } from "./keys.ts";
import { withinPatience } from "./patience.ts";
import { EMPTY_SITE, type SiteRecord } from "./site.ts";
import { decodeSite } from "./site-codec.ts";

/** Keeps work going after the answer has left: `(promise) => ctx.waitUntil(promise)`. */
export type WaitUntil = (work: Promise<unknown>) => void;

/**
 * One isolate's copy of the site record. Up to SITE_REFRESH_SECONDS old it is simply used; then it is
 * used while a new one is fetched behind the answer; past SITE_RECORD_SECONDS the answer waits, so that
 * a withdrawal never takes longer. When KV fails, the last good copy stays.
 */
export class SiteReader {
  #site: SiteRecord | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #askedAt = Number.NEGATIVE_INFINITY;
  #distrustedUntil = Number.NEGATIVE_INFINITY;

  /**
   * Says that this isolate has just passed on a write: a copy from before it, or from the few seconds
   * in which it is brought to the store, is used no more, so that a writer sees at once what readers
   * elsewhere see within SITE_RECORD_SECONDS.
   */
  distrust(): void {
    this.#distrustedUntil = seconds() + SITE_DISTRUST_SECONDS;
  }

  /** The site record; EMPTY_SITE when there is none or none can be read. Never rejects. */
  async read(kv: KVNamespace, waitUntil: WaitUntil): Promise<SiteRecord> {
    const age = seconds() - this.#readAt;
    const isOld = age >= SITE_RECORD_SECONDS || this.#readAt < this.#distrustedUntil;
    if (this.#site === undefined || isOld) {
      await this.#refresh(kv);
    } else if (age >= SITE_REFRESH_SECONDS && seconds() - this.#askedAt >= 1) {
      waitUntil(this.#refresh(kv));
    }
    return this.#site ?? EMPTY_SITE;
  }

  /** Only data is shared between requests: workerd forbids waiting for another request's promise. */
  async #refresh(kv: KVNamespace): Promise<void> {
    const askedAt = seconds();
    this.#askedAt = askedAt;
    try {
      const text = await withinPatience(
        kv.get(SITE_KEY, { type: "text", cacheTtl: SITE_RECORD_SECONDS }),
      );
      const site = text === null ? EMPTY_SITE : decodeSite(text);
      if (site === undefined) throw new Error("The site record cannot be decoded.");
      this.#keep(site, askedAt);
    } catch (error) {
      console.error("The site record could not be read; the last copy stays in use.", error);
    }
  }

  /** An answer that was asked for earlier must not replace one that was asked for later. */
  #keep(site: SiteRecord, askedAt: number): void {
    if (askedAt < this.#readAt) return;
    this.#site = site;
    this.#readAt = askedAt;
  }
}

function seconds(): number {
  return Date.now() / 1000;
}
