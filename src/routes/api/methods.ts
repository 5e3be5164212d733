import type { ApiContext } from "./context.ts";
import { refuse } from "./refuse.ts";

/** What an address does with the methods that it has no other answer to: 405, and OPTIONS is told. */
export function onlyMethods(...methods: readonly string[]): (context: ApiContext) => Response {
  const allow = [...methods, "OPTIONS"];
  return ({ req }) => {
    if (req.method !== "OPTIONS") return refuse({ reason: "method", method: req.method, allow });
    const headers = { Allow: allow.join(", "), "Cache-Control": "no-store" };
    return new Response(null, { status: 204, headers });
  };
}
