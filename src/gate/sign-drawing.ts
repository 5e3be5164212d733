import { DRAWING_SIGNS } from "../limits.ts";

/** Lines, blocks, shapes and dots of Braille, which draw wherever three of them meet. */
const BOXES = /[\u2500-\u25FF\u2800-\u28FF](?:\s?[\u2500-\u25FF\u2800-\u28FF]){2,}/u;
/** Signs that draw: no letters, digits, emoji or money, and not the marks of sentences. */
const SIGN = String.raw`[\\\/\|_=+*~^<>#@°¯¬\-–—\u2500-\u25FF\u2800-\u28FF\(\)\{\}\[\]"'\x60´:;.,]`;
/** Signs without which a run of others is punctuation: `”), (“`. */
const STROKE = /[\\/|_=+*~^<>#@°¯¬\u2500-\u25FF\u2800-\u28FF-]/gu;
const RUN = new RegExp(
  `${SIGN}(?:[ \\t]{0,3}${SIGN}|[ \\t]?[oO0xXvVuUツ益ಠ◕ω][ \\t]?${SIGN}){${DRAWING_SIGNS - 1},}`,
  "gu",
);
const FACE =
  /[(（][^\s()（）]{0,2}[╯ಠಥ◕‿︵▽][^()（）\n]{0,12}[)）]|¯\\?_+[(（]ツ[)）]_+\/?¯|[┻┳]━+[┻┳]/u;
/** Rows of one sign that is passed over or means a blank: dots that lead, a line to write on. */
const LEADERS = /^[\s:._…·-]*$/u;

/** Signs in a line of running text that draw a picture, a face or a line; nothing when there are none. */
export function signDrawing(line: string): string | undefined {
  const face = FACE.exec(line)?.[0] ?? BOXES.exec(line)?.[0];
  if (face !== undefined) return face;
  for (const [run] of line.matchAll(RUN)) {
    const strokes = run.match(STROKE)?.length ?? 0;
    if (strokes >= DRAWING_SIGNS - 2 && !isLeader(run)) return run.trim();
  }
  return undefined;
}

function isLeader(run: string): boolean {
  return LEADERS.test(run) && run.replace(/\s/gu, "").length < DRAWING_SIGNS * 2;
}

/** Whether a preformatted text is a picture: mostly signs, in several lines. */
export function isPicture(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const seen = text.replace(/\s/gu, "");
  const letters = seen.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const strokes = seen.match(STROKE)?.length ?? 0;
  return lines.length >= 3 && letters * 3 < seen.length && strokes * 2 > seen.length;
}
