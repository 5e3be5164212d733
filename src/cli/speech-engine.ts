import { spawn } from "node:child_process";
import { failed, type Result, success } from "../result.ts";
import type { Listening } from "./listening.ts";

/** A program of the system that speaks; `file` is where to write a WAV instead of speaking. */
interface Engine {
  readonly command: string;
  readonly takesSsml: boolean;
  readonly options: (lang: string, file: string | undefined) => readonly string[];
}

const ENGINES: readonly Engine[] = [
  {
    command: "espeak-ng",
    takesSsml: true,
    options: (lang, file) => ["-m", "-v", lang, ...(file === undefined ? [] : ["-w", file])],
  },
  {
    command: "say",
    takesSsml: false,
    options: (_, file) =>
      file === undefined ? [] : ["-o", file, "--file-format=WAVE", "--data-format=LEI16@22050"],
  },
];

/** Speaks, or writes a WAV file; the failure is a sentence that says what to install. */
export async function speakAloud(
  listening: Listening,
  file: string | undefined,
): Promise<Result<string, string>> {
  for (const engine of ENGINES) {
    const status = await runEngine(engine, listening, file);
    if (status === "absent") continue;
    return status === 0
      ? success(engine.command)
      : failed(`${engine.command} stopped with status ${String(status)}; what it said is above.`);
  }
  return failed(
    "No speech engine was found. Install espeak-ng (on Debian: apt install espeak-ng), or use a Mac, which has one.",
  );
}

function runEngine(
  { command, takesSsml, options }: Engine,
  { text, ssml, lang }: Listening,
  file: string | undefined,
): Promise<number | null | "absent"> {
  const language = new Intl.Locale(lang).language;
  const child = spawn(command, options(language, file), { stdio: ["pipe", "ignore", "inherit"] });
  return new Promise((resolve) => {
    child.on("error", () => resolve("absent"));
    child.on("close", resolve);
    // An engine that stops early closes its input; its status says so better than this error.
    child.stdin.on("error", () => undefined);
    child.stdin.end(takesSsml ? (ssml ?? text) : text);
  });
}
