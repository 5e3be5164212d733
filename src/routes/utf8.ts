const encoder = new TextEncoder();

/** A text as bytes that are its own, as a body wants them. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encoder.encode(text));
}
