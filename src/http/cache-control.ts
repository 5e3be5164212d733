/** How long each kind of answer may be kept; every answer says so (an answer that does not is kept for two hours). */
export const CACHE_CONTROL = {
  /** Pages and their other forms (spec/http.md). */
  page: "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  /** A page that the reader's own cookie changed. */
  private: "private, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  /** Asked for again each time; a copy is shown only to who goes back to it. */
  fresh: "private, no-cache",
  /** Absent today, perhaps published in a minute. */
  absence: "public, max-age=30",
  /** Changes with a deployment alone. */
  asset: "public, max-age=86400, stale-while-revalidate=604800",
  /** Its address is a digest of its bytes (RFC 8246). */
  immutable: "public, max-age=31536000, immutable",
  never: "no-store",
} as const;
