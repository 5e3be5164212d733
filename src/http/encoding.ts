import { parseWeighted } from "./accept.ts";

/** Content codings in which forms are stored, the smallest first; `identity` is the plain bytes. */
export const CODINGS = ["br", "gzip"] as const;
export type Coding = (typeof CODINGS)[number];

/**
 * The coding to send, among those at hand, by RFC 9110 §12.5.3: the client's highest quality, then
 * the smallest. Nothing means plain bytes, which are also sent when the client refuses everything.
 */
export function chooseCoding(
  acceptEncoding: string | undefined,
  available: readonly Coding[],
): Coding | undefined {
  const members = parseWeighted(acceptEncoding ?? "");
  const quality = (coding: string) =>
    (members.find(({ name }) => name === coding) ?? members.find(({ name }) => name === "*"))
      ?.quality ?? 0;
  const plain = members.find(({ name }) => name === "identity")?.quality ?? 0;
  const [best] = CODINGS.filter((coding) => available.includes(coding))
    .filter((coding) => quality(coding) > 0 && quality(coding) >= plain)
    .sort((one, other) => quality(other) - quality(one));
  return best;
}

/**
 * What the client itself accepts. At the edge every request carries `Accept-Encoding: br, gzip`, and
 * the client's own is in `request.cf`; elsewhere the header is the client's (platform.md).
 */
export function clientAcceptEncoding(request: Request): string | undefined {
  const atEdge = request.cf?.clientAcceptEncoding;
  if (typeof atEdge === "string") return atEdge;
  return request.headers.get("Accept-Encoding") ?? undefined;
}
