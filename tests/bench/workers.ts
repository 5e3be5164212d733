import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

export const BENCH_TOKEN = "token-of-the-bench";
const COMPATIBILITY_DATE = "2026-11-01";

/** The bundle that `wrangler deploy` would send, in a folder of its own; of another entry, if given. */
export function bundleWorker(...entry: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "lectern-bench-"));
  execFileSync("wrangler", ["deploy", ...entry, "--dry-run", "--outdir", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  return folder;
}

/** Lectern on a port of Miniflare's own: wrangler's proxy would be what is measured. */
export function startLectern(bundle: string, script = "index.js"): Miniflare {
  return new Miniflare(
    convertV4MiniflareOptions({
      workers: [
        {
          name: "lectern",
          modules: modulesOf(bundle, script),
          compatibilityDate: COMPATIBILITY_DATE,
          kvNamespaces: ["EDITION"],
          durableObjects: { NEWSROOM: { className: "Newsroom", useSQLite: true } },
          ratelimits: {
            PUBLISH_LIMIT: { namespace_id: "1001", simple: { limit: 1000, period: 60 } },
          },
          bindings: {
            PUBLICATION_NAME: "Lectern",
            PUBLICATION_LANGUAGE: "en",
            PUBLISH_TOKEN: BENCH_TOKEN,
          },
        },
      ],
    }),
  );
}

/** The script first, which is the entry; then the style sheets that it imports as text. */
function modulesOf(bundle: string, script: string) {
  const sheets = readdirSync(bundle).filter((name) => name.endsWith(".css"));
  return [
    { type: "ESModule" as const, path: script, contents: read(bundle, script) },
    ...sheets.map((path) => ({ type: "Text" as const, path, contents: read(bundle, path) })),
  ];
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** The least that a Worker can do: one KV read, given back as it is. */
export async function startBareWorker(value: Uint8Array): Promise<Miniflare> {
  const bare = new Miniflare(
    convertV4MiniflareOptions({
      workers: [
        {
          name: "bare",
          modules: true,
          script: readFileSync(join(import.meta.dirname, "bare-worker.js"), "utf8"),
          compatibilityDate: COMPATIBILITY_DATE,
          kvNamespaces: ["EDITION"],
        },
      ],
    }),
  );
  const edition = await bare.getKVNamespace("EDITION");
  await edition.put("article", value);
  return bare;
}
