/** How large an image is shown where nothing else says so, in CSS pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The bytes are no image that browsers show; the message completes “The image cannot be read: …”. */
export class NotAnImage extends Error {
  override readonly name = "NotAnImage";
}

/** A stored size as it is shown: an orientation of 5 to 8 lays the image on its side (Exif, 4.6.5). */
export function displayed({ width, height }: ImageSize, orientation: number): ImageSize {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
