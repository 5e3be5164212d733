import { spawn } from "node:child_process";
import { failed, type Result, success } from "../result.ts";
import type { Listening } from "./listening.ts";

/** A program of the system that speaks; `file` is where to write a WAV instead of speaking. */
interface Engine {
  readonly command: string;
  readonly takesSsml: boolean;
  readonly options: (lang: string, file: string | undefined) => readonly string[];
  /** Options with which it says nothing, and fails when it has no voice for a language. */
  readonly probe?: (lang: string) => readonly string[];
}

const ENGINES: readonly Engine[] = [
  {
    command: "espeak-ng",
    takesSsml: true,
    // UTF-8 whatever the system's encoding is; all of the input at once, not line by line.
    options: (lang, file) => [
      ...["-b", "1", "-m", "--stdin", "-v", lang],
      ...(file === undefined ? [] : ["-w", file]),
    ],
    probe: (lang) => ["-q", "-v", lang, "-"],
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
  const { lang, text, ssml } = listening;
  for (const { command, takesSsml, options, probe } of ENGINES) {
    const voice = probe === undefined ? 0 : await run(command, probe(lang), "", "ignore");
    if (voice === "absent") continue;
    if (voice !== 0) return failed(noVoice(command, lang));
    const said = takesSsml ? (ssml ?? text) : text;
    const status = await run(command, options(lang, file), said, "inherit");
    if (status === "absent") continue;
    return status === 0
      ? success(command)
      : failed(`${command} stopped with status ${String(status)}; what it said is above.`);
  }
  return failed(
    "No speech engine was found. Install espeak-ng (on Debian: apt install espeak-ng), or use a Mac, which has one.",
  );
}

function noVoice(command: string, lang: string): string {
  // Intl throws on extensions and private use.
  const { baseName } = new Intl.Locale(lang);
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(baseName) ?? lang;
  return `${command} has no voice for ${name} (${lang}). Without --speak and --wav, listen prints the text, which another speech engine can read.`;
}

function run(
  command: string,
  options: readonly string[],
  input: string,
  errors: "inherit" | "ignore",
): Promise<number | null | "absent"> {
  const child = spawn(command, options, { stdio: ["pipe", "ignore", errors] });
  return new Promise((resolve) => {
    child.on("error", () => resolve("absent"));
    child.on("close", resolve);
    // An engine that stops early closes its input; its status says so better than this error.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
