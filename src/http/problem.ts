import type { FormName, ListForm } from "../paths.ts";
import { CACHE_CONTROL } from "./cache-control.ts";

/** The problems that a reader can meet, with what each is in HTTP (RFC 9110 §15.5, RFC 6585). */
export const PROBLEMS = {
  "bad-request": { status: 400, cache: CACHE_CONTROL.never },
  "not-found": { status: 404, cache: CACHE_CONTROL.absence },
  "method-not-allowed": { status: 405, cache: CACHE_CONTROL.never },
  "not-acceptable": { status: 406, cache: CACHE_CONTROL.absence },
  gone: { status: 410, cache: CACHE_CONTROL.absence },
  "address-too-long": { status: 414, cache: CACHE_CONTROL.never },
  "range-not-satisfiable": { status: 416, cache: CACHE_CONTROL.never },
  "too-many-requests": { status: 429, cache: CACHE_CONTROL.never },
  fault: { status: 500, cache: CACHE_CONTROL.never },
  unavailable: { status: 503, cache: CACHE_CONTROL.never },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

/** Something that can be had instead: a form of an article or a list, or an address whose query is known. */
export interface OfferedForm {
  readonly href: string;
  readonly type: string;
  readonly form?: FormName | ListForm;
}

/** A value in an address that is not what its name asks for. */
export interface UnreadValue {
  readonly kind: "date" | "language" | "page";
  /** Its name in the address, and in the form that made it. */
  readonly name: "lang" | "from" | "to" | "page";
  /** As it was given. */
  readonly value: string;
}

/** Why a request is not answered with what it asked for: data, until the one place that answers it. */
export interface Problem {
  readonly name: ProblemName;
  /** BCP 47: the language of the thing asked for, where it is known. */
  readonly lang?: string;
  /** Why an article was withdrawn, in `lang`. */
  readonly reason?: string;
  /** Which value of the address is not understood. */
  readonly unread?: UnreadValue;
  /** What can be had instead. */
  readonly forms?: readonly OfferedForm[];
  /** The methods that an address takes. */
  readonly allow?: readonly string[];
  /** How many bytes there are, when others were asked for. */
  readonly bytes?: number;
  /** When to try again. */
  readonly retrySeconds?: number;
}
