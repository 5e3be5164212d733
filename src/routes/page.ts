import { renderHead } from "../../templates/head.tsx";
import type { Edition, HeadView } from "../../templates/views.ts";
import type { Reading } from "./reading.ts";
import type { ShellBytes } from "./shells.ts";

/** A page whose main part is known: the shell around it is chosen, the head is still to be written. */
export interface PageRequest {
  readonly lang: string;
  readonly edition: Edition;
  /** The page's own path, where the shell links to it. */
  readonly current?: string;
}

/** The shell for a page; rendered once per isolate, then at hand. */
export function shellFor(reading: Reading, page: PageRequest): ShellBytes {
  const { isolate, configuration, site, now } = reading;
  return isolate.shells.get({ configuration, site, now, ...page });
}

/** A whole page in UTF-8: opening, head, middle, main, closing. */
export function joinPage(
  shell: ShellBytes,
  head: HeadView,
  main: Uint8Array | string,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const mainBytes = typeof main === "string" ? encoder.encode(main) : main;
  const pieces = [shell.opening, encoder.encode(renderHead(head)), shell.middle, mainBytes];
  return concatenate([...pieces, shell.closing]);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
