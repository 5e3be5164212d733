import { setTimeout as pause } from "node:timers/promises";
import { COMMAND_TRIES } from "../limits.ts";
import type { Connection } from "./api-client.ts";

/** Thrown when nothing answers, so that a command can say what to do instead of printing a stack. */
export class Unreachable extends Error {
  constructor(url: string, cause?: unknown) {
    super(explained(url, cause), { cause });
  }
}

/** Thrown when the API refuses what a command cannot do without; the message is the API's own. */
export class Refused extends Error {}

/** How Node and its fetch name a connection that was there and broke. */
const BREAKS = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"];

/** Addresses that have answered: when one of them is silent, it is worth waiting for. */
const known = new Set<string>();

/**
 * A call that is made again when it may help: after as long as the answer says (Retry-After, RFC 9110,
 * 10.2.3), and after a broken connection. The request has an Idempotency-Key, so it is done once.
 * Throws `Unreachable` when nothing answers, or no longer.
 */
export async function patiently(
  connection: Pick<Connection, "url" | "tell">,
  path: string,
  init: RequestInit,
): Promise<Response> {
  const { url, tell } = connection;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(url + path, init).catch((error: Error) => error);
    if (!(answer instanceof Error)) known.add(url);
    const seconds = secondsToWait(url, answer, attempt);
    if (attempt < COMMAND_TRIES && seconds !== undefined) {
      tell?.(`${whyOf(answer)}; going on in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`);
      await pause(seconds * 1000);
    } else if (answer instanceof Error) {
      throw new Unreachable(url, answer.cause);
    } else return answer;
  }
}

/** A page or form that anybody may read. Throws `Unreachable` when nothing answers. */
export async function readPublic(address: string, headers: HeadersInit = {}): Promise<Response> {
  return fetch(address, { headers }).catch((error: Error) => {
    throw new Unreachable(new URL(address).origin, error.cause);
  });
}

function secondsToWait(url: string, answer: Response | Error, attempt: number): number | undefined {
  if (answer instanceof Error) {
    return BREAKS.includes(codeOf(answer.cause)) || known.has(url) ? attempt : undefined;
  }
  if (![429, 503].includes(answer.status)) return undefined;
  const seconds = Number(answer.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

function whyOf(answer: Response | Error): string {
  if (answer instanceof Error) return "The connection broke";
  return answer.status === 429 ? "Too many requests at once" : "The newsroom did not answer";
}

function explained(url: string, cause: unknown): string {
  if (["", "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"].includes(codeOf(cause))) {
    return `Nothing answers at ${url}. Start Lectern with npm start, or give its address with --url.`;
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `${url} cannot be reached: ${reason}. Look at its address, and at your connection.`;
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return code ?? "";
}
