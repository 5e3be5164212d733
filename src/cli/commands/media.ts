import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { MEDIA_BYTES } from "../../limits.ts";
import { failed, type Result, success } from "../../result.ts";
import { putMedia } from "../api-client.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { refusalOf } from "../report.ts";
import { printable } from "../terminal.ts";

interface Outcome {
  readonly file: string;
  readonly status: number;
  readonly detail?: string;
  readonly answer?: Readonly<Record<string, unknown>>;
}

export const media: Command = {
  summary: "Upload pictures and recordings, and print their addresses",
  usage: "FILE… [--json]",
  help: `What a file is, is told by its content: JPEG, PNG, GIF, WebP and AVIF; MP3, Ogg, M4A, WAV and
FLAC; MP4 and WebM; WebVTT captions; PDF. A file may have ${MEDIA_BYTES / 1024 / 1024} MiB.

An address is made of the content, so it never changes, and the same file has the same address again.
For a picture a line of Markdown is printed. Write between its brackets what the picture says.

  --json  Print the answers as JSON

  lectern media ferry.jpg
  lectern media pictures/*.webp interview.mp3`,
  options: {},
  run: uploadFiles,
};

async function uploadFiles(invocation: Invocation): Promise<ExitStatus> {
  const { names, options, write } = invocation;
  if (names.length === 0) throw new Misuse("Name a file to upload: lectern media ferry.jpg");
  const bar = invocation.progress(names.length);
  const outcomes: Outcome[] = [];
  for (const file of names) {
    const outcome = await uploadFile(invocation, file);
    outcomes.push(outcome);
    bar.advance();
    if (options.json !== true) tell(invocation, outcome);
  }
  bar.clear();
  if (options.json === true) write(JSON.stringify(outcomes, null, 2));
  return outcomes.every(isUploaded) ? 0 : 1;
}

async function uploadFile({ connection }: Invocation, file: string): Promise<Outcome> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return { file, status: 0, detail: bytes.failure };
  const answer = await putMedia(connection(), basename(file), bytes.value);
  const told = { file, status: answer.status, answer: answer.body };
  return isUploaded(told) ? told : { ...told, detail: refusalOf(answer) };
}

/** Too much is not even read: a server that answers while it is sent to is not always heard. */
async function readBytes(file: string): Promise<Result<Uint8Array<ArrayBuffer>, string>> {
  try {
    const { size } = await stat(file);
    if (size > MEDIA_BYTES) {
      return failed(`It has ${size} bytes, and a file may have at most ${MEDIA_BYTES}.`);
    }
    return success(new Uint8Array(await readFile(file)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return failed("There is no such file.");
    if (code === "EISDIR") return failed("It is a folder. Name the files in it.");
    return failed(`It cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isUploaded({ status }: Outcome): boolean {
  return status >= 200 && status < 300;
}

function tell({ write, complain }: Invocation, outcome: Outcome): void {
  const { file, detail = "", answer = {} } = outcome;
  if (!isUploaded(outcome)) {
    complain(`${printable(file)} was not uploaded. ${detail}`);
    return;
  }
  const { url, width, height, markdown } = answer;
  const size = width === undefined ? "" : `, ${width} by ${height} pixels`;
  write(`${printable(file)} is at ${url}${size}`);
  if (typeof markdown === "string") write(`  ${markdown}`);
}
