import ESpeakNg from "espeak-ng";

interface EspeakModule {
  readonly FS: {
    readFile(path: string, options: { encoding: "utf8" }): string;
    writeFile(path: string, data: string): void;
  };
}

type Load = (options: {
  arguments: readonly string[];
  preRun: readonly ((module: EspeakModule) => void)[];
}) => Promise<EspeakModule>;

/** Stands between two texts of a batch; no language has it, so no text has its phonemes. */
const BETWEEN = "zyzzyxva zyzzyxva";

/**
 * The phonemes (IPA) of many texts, a clause a line, in one run of espeak-ng (the development
 * package; GPL, never in the bundle). `-b 1` is UTF-8; `-m` reads SSML.
 */
export async function phonemes(texts: readonly string[], voice = "en-us"): Promise<string[]> {
  const batch = texts.map((text) => `${text}\n\n${BETWEEN}.\n\n`).join("");
  return parts(await spoken(batch, ["-v", voice]), texts.length, voice);
}

/** The phonemes of many bodies of SSML documents: what stands within their `speak`. */
export async function ssmlPhonemes(bodies: readonly string[], voice = "en-us"): Promise<string[]> {
  const batch = bodies.map((body) => `${body}\n<p><s>${BETWEEN}.\n</s></p>\n`).join("");
  const root = `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">`;
  return parts(
    await spoken(`${root}\n${batch}</speak>`, ["-v", voice, "-m"]),
    bodies.length,
    voice,
  );
}

async function spoken(text: string, options: readonly string[]): Promise<string> {
  const module = await (ESpeakNg as Load)({
    arguments: ["--phonout", "out", "-q", "-b", "1", "--ipa=3", ...options, "-f", "in"],
    preRun: [({ FS }) => FS.writeFile("in", text)],
  });
  return module.FS.readFile("out", { encoding: "utf8" });
}

const separators = new Map<string, string>();

async function parts(output: string, count: number, voice: string): Promise<string[]> {
  const separator = separators.get(voice) ?? (await spoken(`${BETWEEN}.`, ["-v", voice])).trim();
  separators.set(voice, separator);
  const found = output.split(separator).slice(0, -1);
  if (found.length !== count) {
    throw new Error(
      `espeak-ng gave ${found.length} texts back for ${count}; one ran into another.`,
    );
  }
  return found.map((part) => part.trim());
}
