import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const REAL = join(import.meta.dirname, "../../../shared/real");

/** Real input kept beside the project, when it is there; said once when it is not. */
export function realFile(path: string): string | undefined {
  const file = join(REAL, path);
  if (existsSync(file)) return readFileSync(file, "utf8");
  console.info(`Real input is absent, so its tests are skipped: ${path}`);
  return undefined;
}

export function realPages(): readonly { readonly name: string; readonly html: string }[] {
  const folder = join(REAL, "pages");
  if (!existsSync(folder)) {
    console.info("Real input is absent, so its tests are skipped: pages");
    return [];
  }
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      html: readFileSync(join(folder, name, "source.html"), "utf8"),
    }));
}
