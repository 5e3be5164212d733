/** The part of the platform's rate limiter that is used. */
export interface Limiter {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/**
 * Whether a client may send one more request. Clients are told apart by address, before anyone has
 * shown a token, so that guessing tokens is limited too.
 */
export async function mayProceed(limiter: Limiter, headers: Headers): Promise<boolean> {
  const key = headers.get("CF-Connecting-IP") ?? "unknown";
  return (await limiter.limit({ key })).success;
}
