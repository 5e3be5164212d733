import type { Problem } from "../http/problem.ts";
import { RETRY_SECONDS } from "../limits.ts";

/** There is nothing at an address, and nothing like it either. */
export const NOT_FOUND: Problem = { name: "not-found" };

/** The store or the Newsroom does not answer. */
export const UNAVAILABLE: Problem = { name: "unavailable", retrySeconds: RETRY_SECONDS };
