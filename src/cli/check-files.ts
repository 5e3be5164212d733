import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { checkFile } from "./check-file.ts";
import type { CheckRequest } from "./check-source.ts";
import type { CheckedArticle } from "./checked-article.ts";

type Settings = Pick<CheckRequest, "language" | "accepted">;

/** Files that make it worth starting a thread: it takes a good half second. */
const FILES_A_THREAD = 60;
/** More threads would only wait for the disk and for memory. */
const THREADS = 8;

/** Checks files, in their order; many of them on all processors of the machine. */
export async function* checkFiles(
  files: readonly string[],
  settings: Settings,
): AsyncIterable<CheckedArticle> {
  const count = Math.min(
    availableParallelism(),
    THREADS,
    Math.floor(files.length / FILES_A_THREAD),
  );
  if (count > 1) yield* inThreads(files, settings, count);
  else for (const file of files) yield await checkFile(file, settings);
}

async function* inThreads(files: readonly string[], settings: Settings, count: number) {
  const threads = Array.from({ length: count }, () => startThread(settings));
  try {
    const waiting = [...files.entries()];
    const turns = files.map(() => turn());
    const work = threads.map(async (thread) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, file] = next;
        turns[index]?.done(await askThread(thread, file));
      }
    });
    const failure = Promise.all(work).then(() => new Promise<never>(() => {}));
    // A thread that dies ends the whole check; otherwise its file would be waited for for ever.
    for (const { result } of turns) yield await Promise.race([result, failure]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function startThread(settings: Settings): Worker {
  return new Worker(join(import.meta.dirname, "check-worker.ts"), { workerData: settings });
}

function askThread(thread: Worker, file: string): Promise<CheckedArticle> {
  return new Promise((resolve, reject) => {
    const settle = () => thread.off("message", answered).off("error", failed);
    const answered = (article: CheckedArticle) => {
      settle();
      resolve(article);
    };
    const failed = (error: Error) => {
      settle();
      reject(error);
    };
    thread.on("message", answered).on("error", failed);
    thread.postMessage(file);
  });
}

/** The place of a result that is still to come. */
function turn() {
  let done: (article: CheckedArticle) => void = () => {};
  const result = new Promise<CheckedArticle>((resolve) => {
    done = resolve;
  });
  return { result, done };
}
