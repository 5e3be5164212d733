import type { ParseArgsConfig } from "node:util";
import { isSlug } from "../article/slug.ts";
import type { Connection } from "./api-client.ts";
import type { ProgressBar } from "./progress-bar.ts";

/** 0: done; 1: refused, with the reasons; 2: the command was not understood (spec/http.md). */
export type ExitStatus = 0 | 1 | 2;

export interface Invocation {
  readonly names: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Asks for the token only when a command talks to the API; throws `Misuse` when there is none. */
  readonly connection: () => Connection;
  /** The address alone, for what anybody may read. */
  readonly url: string;
  /** A line for whoever asked; on a terminal it takes the progress bar away first. */
  readonly write: (line: string) => void;
  /** A line about what went wrong, on standard error. */
  readonly complain: (line: string) => void;
  /** Begins a task of so many steps, of which a terminal shows a bar. */
  readonly progress: (total: number) => ProgressBar;
  /** What is still to be said when the person presses Ctrl+C. */
  readonly whenStopped: (say: () => void) => void;
}

export interface Command {
  /** What it does, in one line of the help. */
  readonly summary: string;
  /** What follows `lectern NAME`. */
  readonly usage: string;
  /** The rest of its help: options and examples, ready to print. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly run: (invocation: Invocation) => Promise<ExitStatus>;
}

/** A command was called in a way that cannot work; the message says how to call it. */
export class Misuse extends Error {}

/** A slug is looked at before anything is asked: no article can have another. */
export function refuseNoSlug(name: string): void {
  if (!isSlug(name)) throw new Misuse(`“${name}” is not a slug: a-z, 0-9 and single hyphens.`);
}
