import { PUBLISH_BODY_BYTES } from "../limits.ts";

/** All that comes by standard input, or as much as shows that it is too much for an article. */
export async function readStandardInput(): Promise<Buffer> {
  if (process.stdin.isTTY) console.error("Write or paste the article, then press Ctrl+D.");
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece);
    length += piece.length;
    if (length > PUBLISH_BODY_BYTES) break;
  }
  return Buffer.concat(pieces);
}
