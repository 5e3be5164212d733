import { createApp } from "./app.ts";
import { type Environment, newsroomOf } from "./environment.ts";

export { Newsroom } from "./newsroom/newsroom.ts";

const app = createApp();

/** The Worker: readers and writers by `fetch`, and the slow comparison of KV with the truth by the clock. */
export default {
  fetch: (request, environment, context) => app.fetch(request, environment, context),
  async scheduled(_controller, environment) {
    const { compared, mended } = await newsroomOf(environment).sweep();
    if (mended.length > 0)
      console.log(`Mended ${mended.length} of ${compared} keys: ${mended.join(", ")}`);
  },
} satisfies ExportedHandler<Environment>;
