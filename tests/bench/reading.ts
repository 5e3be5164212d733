import { articlePath } from "../../src/paths.ts";
import { type Load, requestsPerSecond } from "./load.ts";
import { thousandWords } from "./sample-article.ts";
import { median } from "./statistics.ts";
import { BENCH_TOKEN, bundleWorker, startBareWorker, startLectern } from "./workers.ts";

const ROUNDS = 7;
const ROUND_MILLISECONDS = 1_200;
const SLUG = "a-thousand-words";

/**
 * Throughput of the page, its text and a 304 as a share of a bare Worker's that does one KV read.
 * The four take turns within each round, so that a busy machine slows them alike; the figure is
 * the median of the rounds' ratios.
 */
export async function benchReading(): Promise<void> {
  const lectern = startLectern(bundleWorker());
  const origin = (await lectern.ready).origin;
  await publish(origin);
  const page = await fetch(origin + articlePath(SLUG));
  const bare = await startBareWorker(new Uint8Array(await page.arrayBuffer()));
  const loads = loadsOf(origin, page.headers.get("ETag") ?? "", (await bare.ready).origin);
  try {
    report(await interleave(loads));
  } finally {
    await Promise.all([lectern.dispose(), bare.dispose()]);
  }
}

async function publish(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/api/articles/${SLUG}`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${BENCH_TOKEN}`, "Content-Type": "text/markdown" },
    body: thousandWords(),
  });
  if (!answer.ok) throw new Error(`The bench's article was refused: ${await answer.text()}`);
}

function loadsOf(origin: string, tag: string, bareOrigin: string): Record<string, Load> {
  const url = origin + articlePath(SLUG);
  return {
    "bare Worker, one KV read": { url: `${bareOrigin}/`, headers: {}, status: 200 },
    "article page": { url, headers: {}, status: 200 },
    "article text": { url: origin + articlePath(SLUG, "txt"), headers: {}, status: 200 },
    "article page, 304": { url, headers: { "If-None-Match": tag }, status: 304 },
  };
}

async function interleave(loads: Record<string, Load>): Promise<Record<string, number[]>> {
  const rates: Record<string, number[]> = {};
  for (const load of Object.values(loads)) await requestsPerSecond(load, ROUND_MILLISECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, load] of Object.entries(loads)) {
      const rate = await requestsPerSecond(load, ROUND_MILLISECONDS);
      rates[name] = [...(rates[name] ?? []), rate];
    }
  }
  return rates;
}

function report(rates: Record<string, number[]>): void {
  const [[, bare] = ["", []]] = Object.entries(rates);
  console.log(`Reading: median of ${ROUNDS} interleaved rounds of ${ROUND_MILLISECONDS} ms`);
  for (const [name, measured] of Object.entries(rates)) {
    const ratio = median(measured.map((rate, round) => rate / (bare[round] ?? Number.NaN)));
    console.log(
      `  ${name.padEnd(26)} ${median(measured).toFixed(0).padStart(6)} a second  ${ratio.toFixed(2)} × bare`,
    );
  }
}
