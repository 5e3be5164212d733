import type { ByteRange } from "../http/range.ts";

/** A stretch of a stream, with its length told before it begins; what is after it is not read. */
export function sliced(body: ReadableStream<Uint8Array>, range: ByteRange): ReadableStream {
  const { readable, writable } = new FixedLengthStream(range.length);
  body
    .pipeThrough(new TransformStream(windowOn(range)))
    .pipeTo(writable)
    // A reader who leaves is no fault; one whose bytes break off sees that by the length.
    .catch((error) => console.warn("A medium was not sent to its end.", error));
  return readable;
}

function windowOn({ start, length }: ByteRange): Transformer<Uint8Array, Uint8Array> {
  let ahead = start;
  let left = length;
  return {
    transform(chunk, controller) {
      const piece = chunk.subarray(ahead, ahead + left);
      ahead = Math.max(0, ahead - chunk.length);
      left -= piece.length;
      if (piece.length > 0) controller.enqueue(piece);
      if (left === 0) controller.terminate();
    },
  };
}
