import type { Variables } from "./config.ts";
import type { Newsroom } from "./newsroom/newsroom.ts";

/** What the Worker is bound to in `wrangler.toml`. Types alone: nothing is imported at run time. */
export interface Environment extends Variables {
  /** What is published. */
  readonly EDITION: KVNamespace;
  /** The truth: one object per publication. */
  readonly NEWSROOM: DurableObjectNamespace<Newsroom>;
  readonly PUBLISH_LIMIT: RateLimit;
}
