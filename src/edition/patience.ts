import { KEY_READ_SECONDS } from "../limits.ts";
import { withinSeconds } from "../within-seconds.ts";

/** What the store gives; rejects when that takes longer than KEY_READ_SECONDS. */
export function withinPatience<Given>(asked: Promise<Given>): Promise<Given> {
  return withinSeconds(KEY_READ_SECONDS, asked, () => {
    throw new Error(`The store took longer than ${KEY_READ_SECONDS} s.`);
  });
}
