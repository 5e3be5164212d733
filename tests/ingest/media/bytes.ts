/** Bytes of characters below 256, as formats spell their parts. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The smallest PNG with a size: header, empty data, end. Sums are not looked at. */
export function png(width: number, height: number, between = ""): Uint8Array<ArrayBuffer> {
  const header = `${number(width)}${number(height)}\x08\x02\0\0\0`;
  const chunks = [chunk("IHDR", header), between, chunk("IDAT", ""), chunk("IEND", "")];
  return latin(`\x89PNG\r\n\x1a\n${chunks.join("")}`);
}

/** A PNG of a pixel that takes exactly so many bytes. */
export function pngOf(bytes: number): Uint8Array<ArrayBuffer> {
  const rest = bytes - png(1, 1, chunk("tEXt", "")).length;
  return png(1, 1, chunk("tEXt", "x".repeat(rest)));
}

/** A part of a PNG. */
export function chunk(type: string, data: string): string {
  return `${number(data.length)}${type}${data}\0\0\0\0`;
}

function number(value: number): string {
  const shifts = [24, 16, 8, 0];
  return String.fromCharCode(...shifts.map((shift) => Math.floor(value / 2 ** shift) % 256));
}
