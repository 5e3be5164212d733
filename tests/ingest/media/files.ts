import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An image of ours with the size at which it is shown, which its name says: `plain.30x20.png`. */
export interface ImageFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

const FOLDER = join(import.meta.dirname, "../../fixtures/media");

/** Every kind of image, as different programs write them. */
export const IMAGES: readonly ImageFile[] = filesIn("images").map(({ name, bytes }) => {
  const [, width, height] = /\.(\d+)x(\d+)\./u.exec(name) ?? [];
  return { name, bytes, width: Number(width), height: Number(height) };
});

/** A film and a sound in each of two formats, as a browser recorded them. */
export const RECORDINGS = filesIn("recordings");

function filesIn(folder: string) {
  return readdirSync(join(FOLDER, folder)).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(FOLDER, folder, name))),
  }));
}
