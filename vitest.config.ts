import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/**
 * wrangler's rule for `*.css` gives a stylesheet as text; this gives the tests the same. The id
 * must not end in `.css`, or vitest puts an empty module in the stylesheet's place.
 */
const stylesheetAsText = {
  name: "stylesheet-as-text",
  enforce: "pre" as const,
  resolveId(source: string, importer: string | undefined) {
    if (!source.endsWith(".css") || importer === undefined) return null;
    return `\0${resolve(dirname(importer), source)}.text`;
  },
  load(id: string) {
    if (!id.startsWith("\0") || !id.endsWith(".css.text")) return null;
    return `export default ${JSON.stringify(readFileSync(id.slice(1, -".text".length), "utf8"))};`;
  },
};

/**
 * Four places to run: `node` for what is pure or a command, `worker` for what lives in workerd with
 * real KV and the real Durable Object, and two against a Lectern that was started with one command:
 * `browser` for pages in a real Chromium, which only read and so run side by side, and `served` for
 * what publishes to it, one after another.
 */
export default defineConfig({
  test: {
    // One more than the cores: what waits for KV's one write a second leaves its core to another.
    maxWorkers: 3,
    projects: [
      {
        plugins: [stylesheetAsText],
        test: {
          name: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.worker.test.ts", "tests/**/*.served.test.ts", "tests/browser/**"],
          // For what hangs. Commands and properties take several times as long on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        plugins: [
          stylesheetAsText,
          cloudflareTest({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { PUBLISH_TOKEN: "token-of-the-tests" } },
          }),
        ],
        test: {
          name: "worker",
          include: ["tests/**/*.worker.test.ts"],
          // A file's first request loads the whole Worker, which takes seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [stylesheetAsText],
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: ["tests/**/*.served.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [stylesheetAsText],
        test: {
          name: "served",
          include: ["tests/**/*.served.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
