import { parentPort, workerData } from "node:worker_threads";
import { checkFile } from "./check-file.ts";

/** One of several threads that check files: a path comes in, what was found goes out. */
parentPort?.on("message", async (path: string) => {
  parentPort?.postMessage(await checkFile(path, workerData));
});
