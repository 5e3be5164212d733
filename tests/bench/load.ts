import { Agent, request } from "node:http";

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The status that every answer must have, so that a fast error is not taken for speed. */
  readonly status: number;
}

const CONNECTIONS = 16;

/** Requests a second over kept-alive connections, for about the given time. Throws on a wrong status. */
export async function requestsPerSecond(load: Load, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  const end = started + milliseconds;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      let done = 0;
      for (; performance.now() < end; done += 1) await once(load, agent);
      return done;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function once({ url, headers, status }: Load, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      response.resume();
      response.on("end", () =>
        response.statusCode === status
          ? resolve()
          : reject(new Error(`${url} answered ${response.statusCode}, not ${status}.`)),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
