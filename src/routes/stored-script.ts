import type { RecordContents } from "../edition/reader.ts";
import { SCRIPT_PART } from "../edition/record.ts";
import { SCRIPT_VERSION, type SpokenScript } from "../edition/script.ts";

/**
 * The spoken script of a record, whose bytes have been checked as a whole. Nothing when it has none,
 * or one that another version of Lectern wrote: the stored forms are then all there is.
 */
export function storedScript(contents: RecordContents): SpokenScript | undefined {
  const bytes = contents.part(SCRIPT_PART);
  if (bytes === undefined) return undefined;
  const script = JSON.parse(new TextDecoder().decode(bytes)) as SpokenScript;
  return script.script === SCRIPT_VERSION ? script : undefined;
}
