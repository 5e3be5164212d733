import type { Correction } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";
import { momentOf } from "../../ingest/moment.ts";
import { CORRECTION_CHARACTERS } from "../../limits.ts";
import { type Result, success } from "../../result.ts";
import { badValue, unknownMember } from "./bad-value.ts";
import type { ApiFailure } from "./failure.ts";

const DAY_MILLISECONDS = 86_400_000;

/**
 * A correction out of unknown JSON: `{"text", "date"}`, the date a day that has begun somewhere on
 * earth; today in UTC when it is not given. What the text may hold is for the gate to say.
 */
export function decodeCorrection(
  members: Readonly<Record<string, unknown>>,
  now: Date,
): Result<Correction, ApiFailure> {
  const { text, date = dayOf(now) } = members;
  const advice = 'Send {"text": "…", "date": "2026-11-24"} alone.';
  const unknown = unknownMember(members, ["text", "date"], advice);
  if (unknown !== undefined) return unknown;
  const words = typeof text === "string" ? foldSpace(text).normalize("NFC") : "";
  if (words === "" || words.length > CORRECTION_CHARACTERS) {
    const advice = `Write what was wrong and what is true, in 1 to ${CORRECTION_CHARACTERS} characters.`;
    return badValue("text", text, advice);
  }
  if (typeof date !== "string" || date.length !== 10 || momentOf(date) !== date) {
    return badValue(
      "date",
      date,
      "Write a calendar day such as 2026-11-24, or leave it out for today.",
    );
  }
  const tomorrow = dayOf(new Date(now.getTime() + DAY_MILLISECONDS));
  if (date > tomorrow) {
    return badValue("date", date, `It is still to come. The latest day is ${tomorrow}.`);
  }
  return success({ date, text: words });
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
