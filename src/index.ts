import { createApp } from "./app.ts";
import { type Environment, newsroomOf } from "./environment.ts";
import { recheck } from "./newsroom/recheck.ts";

export { Newsroom } from "./newsroom/newsroom.ts";

const app = createApp();

/**
 * The Worker: readers and writers by `fetch`; by the clock, the slow comparison of KV with the truth,
 * and the check of what is published by today's rules. Neither keeps the other from running.
 */
export default {
  fetch: (request, environment, context) => app.fetch(request, environment, context),
  async scheduled(_controller, environment) {
    const runs = await Promise.allSettled([sweep(environment), checkAgain(environment)]);
    for (const run of runs) if (run.status === "rejected") throw run.reason;
  },
} satisfies ExportedHandler<Environment>;

async function sweep(environment: Environment): Promise<void> {
  const { compared, mended } = await newsroomOf(environment).sweep();
  if (mended.length > 0)
    console.log(`Mended ${mended.length} of ${compared} keys: ${mended.join(", ")}`);
}

async function checkAgain(environment: Environment): Promise<void> {
  const { failing } = await recheck(environment);
  for (const { slug, outcome } of failing)
    console.warn(`“${slug}” is published and does not pass today's rules: ${outcome}.`);
}
