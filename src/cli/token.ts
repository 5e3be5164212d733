import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export const TOKEN_NAME = "PUBLISH_TOKEN";
export const TOKEN_FILE = ".dev.vars";

export interface Token {
  readonly value: string;
  /** In words: where it came from, so that a person can find it. */
  readonly place: string;
}

/** The publishing token from the environment, or else from `.dev.vars` in the folder; or nothing. */
export function findToken(folder: string, environment = process.env): Token | undefined {
  const fromEnvironment = environment[TOKEN_NAME];
  if (fromEnvironment) {
    return { value: fromEnvironment, place: `${TOKEN_NAME} in the environment` };
  }
  const file = join(folder, TOKEN_FILE);
  if (!existsSync(file)) return undefined;
  const value = readFileSync(file, "utf8").match(
    /^\s*PUBLISH_TOKEN\s*=\s*"?([^"\r\n]*?)"?\s*$/mu,
  )?.[1];
  return value ? { value, place: `${TOKEN_NAME} in ${TOKEN_FILE}` } : undefined;
}

/** As `findToken`, and makes a random token, readable by its owner alone, where there is none. */
export async function findOrMakeToken(folder: string, environment = process.env): Promise<Token> {
  const found = findToken(folder, environment);
  if (found !== undefined) return found;
  const value = randomBytes(24).toString("base64url");
  const line = `${TOKEN_NAME}="${value}"\n`;
  await writeFile(join(folder, TOKEN_FILE), line, { mode: 0o600, flag: "a" });
  return { value, place: `${TOKEN_NAME} in ${TOKEN_FILE} (made just now)` };
}
