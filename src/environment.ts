import type { Variables } from "./config.ts";
import type { Newsroom } from "./newsroom/newsroom.ts";

/** What the Worker is bound to in `wrangler.toml`. The Newsroom is a type here, never code. */
export interface Environment extends Variables {
  /** What is published. */
  readonly EDITION: KVNamespace;
  /** The truth: one object per publication. */
  readonly NEWSROOM: DurableObjectNamespace<Newsroom>;
  readonly PUBLISH_LIMIT: RateLimit;
  /** Which deployment this is; empty or absent where nothing is deployed. */
  readonly VERSION?: WorkerVersionMetadata;
}

/** The one Newsroom of the publication. Getting hold of it asks it nothing. */
export function newsroomOf({ NEWSROOM }: Pick<Environment, "NEWSROOM">) {
  return NEWSROOM.getByName("newsroom");
}
