import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { MEDIA_BYTES } from "../../src/limits.ts";
import { type Run, runScript } from "./command-run.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/media");

function media(...args: readonly string[]): Promise<Run> {
  const environment = { LECTERN_URL: inject("origin"), PUBLISH_TOKEN: inject("token") };
  return runScript("src/cli/lectern.ts", ["media", ...args], environment);
}

test("uploads files and prints where they are, and for a picture the line to paste", async () => {
  const picture = join(FIXTURES, "images/orientation-6.20x30.jpg");
  const sound = join(FIXTURES, "recordings/sound.m4a");
  const { status, out, err } = await media(picture, sound);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const lines = out.trimEnd().split("\n");
  const path = /\/media\/[0-9a-f]{64}\.jpg/u.exec(out)?.[0];
  expect(lines).toEqual([
    `${picture} is at ${inject("origin")}${path}, 20 by 30 pixels`,
    `  ![](${path})`,
    expect.stringMatching(/sound\.m4a is at http.*\/media\/[0-9a-f]{64}\.m4a$/u),
  ]);
  const told = JSON.parse((await media(picture, "--json")).out);
  expect(told).toMatchObject([{ file: picture, status: 200, answer: { path, live: true } }]);
});

test("what cannot be uploaded is said in a sentence, and keeps no other file back", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lectern-media-"));
  const [wrong, large] = [join(folder, "ferry.png"), join(folder, "large.png")];
  await writeFile(wrong, "<p>Hello");
  await writeFile(large, new Uint8Array(MEDIA_BYTES + 1));
  const nothing = join(folder, "nothing.png");
  const film = join(FIXTURES, "recordings/film.webm");
  const { status, out, err } = await media(wrong, large, nothing, folder, film);
  expect(status).toBe(1);
  expect(out).toMatch(/film\.webm is at /u);
  expect(err.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/ferry\.png was not uploaded\. The bytes are HTML or XML\. /u),
    `${large} was not uploaded. It has ${MEDIA_BYTES + 1} bytes, and a file may have at most ${MEDIA_BYTES}.`,
    `${nothing} was not uploaded. There is no such file.`,
    `${folder} was not uploaded. It is a folder. Name the files in it.`,
  ]);
});

test("a call without a file is a mistake", async () => {
  const { status, err } = await media();
  expect(status).toBe(2);
  expect(err).toContain("lectern media ferry.jpg");
});
