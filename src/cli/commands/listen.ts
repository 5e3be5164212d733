import { type Command, type ExitStatus, type Invocation, Misuse } from "../command.ts";
import { Refused } from "../patience.ts";
import { speakAloud } from "../speech-engine.ts";

export const listen: Command = {
  summary: "Print the text of an article that is made for the ear, or speak it",
  usage: "FILE|ADDRESS|SLUG [--speak] [--wav FILE] [--json]",
  help: `A file needs no server: it is heard as it would be published. A hyphen stands for what comes by
standard input.

  --speak     Speak through the system's engine: espeak-ng, or say on a Mac
  --wav FILE  Write the speech to a WAV file instead
  --json      Print the text, the speech markup and the language as JSON

  lectern listen visit.md
  lectern listen how-to-listen --speak
  lectern listen http://127.0.0.1:8787/articles/how-to-listen --wav listen.wav`,
  options: { speak: { type: "boolean" }, wav: { type: "string" } },
  run: listenToOne,
};

async function listenToOne(invocation: Invocation): Promise<ExitStatus> {
  const [name, ...more] = invocation.names;
  if (name === undefined || more.length > 0) {
    throw new Misuse("Name one file, address or slug: lectern listen visit.md");
  }
  // What renders an article is loaded by this command alone.
  const heard = await (await import("../listening.ts")).listenTo(name, invocation.url);
  if (!heard.ok) throw new Refused(heard.failure);
  const { speak, wav, json } = invocation.options;
  const file = typeof wav === "string" ? wav : undefined;
  if (speak !== true && file === undefined) {
    const { text } = heard.value;
    invocation.write(json === true ? JSON.stringify(heard.value, null, 2) : text.trimEnd());
    return 0;
  }
  const spoken = await speakAloud(heard.value, file);
  if (!spoken.ok) throw new Refused(spoken.failure);
  if (file !== undefined) invocation.write(`${spoken.value} wrote ${file}.`);
  return 0;
}
