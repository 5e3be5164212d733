import { SEARCH_RESULTS } from "../../src/limits.ts";
import { randomFrom } from "./random.ts";
import {
  type CorpusArticle,
  commonWords,
  corpusArticle,
  type KnownItem,
  knownItems,
} from "./search-corpus.ts";
import type { Filling } from "./search-worker.ts";
import { median, percentile } from "./statistics.ts";
import { bundleWorker, startLectern } from "./workers.ts";

const SIZES = [1_000, 10_000, 100_000];
const BATCH = 500;
const ROUNDS = 7;
const REQUESTS = 12;
const KNOWN_ARTICLES = 210;
const PAGES_TURNED = 50;
const WRITE_ROUNDS = 7;
const WRITE_BATCH = 200;
/** Results that somebody looks through before trying other words. */
const LOOKED_AT = 10;

interface Answer {
  readonly total: number;
  readonly results: readonly { readonly slug: string }[];
}

/**
 * Search in a real Durable Object with 1,000, 10,000 and 100,000 articles in 21 languages, asked
 * over HTTP as readers do: how many of the articles that somebody knows are found, how long an answer
 * takes, and what indexing adds to a publication.
 */
export async function benchSearch(): Promise<void> {
  const lectern = startLectern(bundleWorker("tests/bench/search-worker.ts"), "search-worker.js");
  const { origin } = await lectern.ready;
  try {
    let filled = 0;
    for (const size of SIZES) {
      for (; filled < size; filled += BATCH) await send(origin, "publish", articles(filled, BATCH));
      console.log(`Search: ${size.toLocaleString("en")} articles of some 120 words`);
      await reportRecall(origin, size);
      await reportLatency(origin, size);
    }
    await reportWriting(origin, filled);
  } finally {
    await lectern.dispose();
  }
}

function articles(first: number, count: number): CorpusArticle[] {
  return Array.from({ length: count }, (_, index) => corpusArticle(first + index));
}

async function send(origin: string, filling: Filling, batch: CorpusArticle[]): Promise<number> {
  const body = JSON.stringify(batch);
  const started = performance.now();
  const answer = await fetch(`${origin}/${filling}`, { method: "POST", body });
  if ((await answer.text()) !== "filled") throw new Error("The bench could not fill the newsroom.");
  return performance.now() - started;
}

async function ask(origin: string, query: string): Promise<Answer> {
  const answer = await fetch(`${origin}/search.json?${query}`);
  if (!answer.ok) throw new Error(`“${query}” was answered with ${answer.status}.`);
  return (await answer.json()) as Answer;
}

async function reportRecall(origin: string, size: number): Promise<void> {
  const random = randomFrom(size);
  const ranks = new Map<string, number[]>();
  for (let count = 0; count < KNOWN_ARTICLES; count += 1) {
    for (const item of knownItems(Math.floor(random() * size))) {
      const rank = await rankOf(origin, item);
      const kind = `${item.kind}, ${item.isSpaced ? "words with spaces" : "without spaces"}`;
      ranks.set(kind, [...(ranks.get(kind) ?? []), rank]);
      if (rank === Number.POSITIVE_INFINITY && process.argv.includes("--verbose")) {
        console.log(`    not found: ${item.lang}, ${item.kind}, ${item.query}`);
      }
    }
  }
  for (const [kind, all] of [...ranks].toSorted()) {
    const share = (most: number) =>
      (all.filter((rank) => rank <= most).length / all.length).toFixed(3);
    const near = `among the first ${LOOKED_AT} ${share(LOOKED_AT)}`;
    console.log(`  ${kind.padEnd(42)} found ${share(Number.MAX_VALUE)}, ${near}`);
  }
}

/** The place of a known article among the results, from 1; infinite when it is on none of the pages. */
async function rankOf(origin: string, { query, slug }: KnownItem): Promise<number> {
  for (let page = 1; page <= PAGES_TURNED; page += 1) {
    const { results } = await ask(
      origin,
      String(new URLSearchParams({ q: query, page: `${page}` })),
    );
    const index = results.findIndex((result) => result.slug === slug);
    if (index !== -1) return (page - 1) * results.length + index + 1;
    if (results.length < SEARCH_RESULTS) break;
  }
  return Number.POSITIVE_INFINITY;
}

/** Queries that cost the most and the least, by name. */
function queries(): Readonly<Record<string, string>> {
  const [first = "", second = ""] = commonWords("en").filter((word) => word.length > 3);
  const [chinese = ""] = commonWords("zh");
  const known = knownItems(21)[0]?.query ?? "";
  // The end of one Khmer word and the beginning of the next.
  const letters = knownItems(19)[0]?.query.slice(4, 14) ?? "";
  return {
    "known title": `q=${encodeURIComponent(known)}`,
    "common word": `q=${first}`,
    "two common words": `q=${first}+${second}`,
    "phrase of two": `q=%22${first}+${second}%22`,
    "one letter": "q=a",
    "Chinese word": `q=${encodeURIComponent(chinese)}`,
    "letters, not words": `q=${encodeURIComponent(letters)}`,
    "in a language": "q=a&lang=fr",
    "in a section, by date": "q=a&section=section-3&from=2022-01-01&to=2022-12-31",
    "filters alone": "q=&section=section-3&from=2022-01-01",
    "20th page": "q=a&page=20",
    nothing: "q=zzzzzz+yyyyyy",
  };
}

async function reportLatency(origin: string, size: number): Promise<void> {
  const kinds = Object.entries(queries());
  const measured = new Map<string, { p50: number[]; p95: number[]; total: number }>();
  for (const [, query] of kinds) await ask(origin, query);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, query] of kinds) {
      const times: number[] = [];
      let total = 0;
      for (let count = 0; count < REQUESTS; count += 1) {
        const started = performance.now();
        total = (await ask(origin, query)).total;
        times.push(performance.now() - started);
      }
      const so = measured.get(kind) ?? { p50: [], p95: [], total };
      so.p50.push(median(times));
      so.p95.push(percentile(times, 0.95));
      measured.set(kind, so);
    }
  }
  for (const [kind, { p50, p95, total }] of measured) {
    const times = `p50 ${median(p50).toFixed(1).padStart(6)} ms, p95 ${median(p95).toFixed(1).padStart(6)} ms`;
    console.log(
      `  ${kind.padEnd(22)} ${times}, ${total.toLocaleString("en")} of ${size.toLocaleString("en")}`,
    );
  }
}

/** The same batches three ways, in turns; what differs between two ways is the cost of a step. */
async function reportWriting(origin: string, filled: number): Promise<void> {
  const rounds = { words: [] as number[], publish: [] as number[], index: [] as number[] };
  for (let round = 0; round < WRITE_ROUNDS; round += 1) {
    const batch = articles(filled + round * WRITE_BATCH, WRITE_BATCH);
    for (const filling of ["words", "index", "publish"] as const) {
      rounds[filling].push((await send(origin, filling, batch)) / WRITE_BATCH);
    }
  }
  const each = (filling: Filling) => median(rounds[filling]).toFixed(2);
  console.log(
    `Search: writing, milliseconds an article, median of ${WRITE_ROUNDS} interleaved rounds`,
  );
  console.log(`  words, in the Worker   ${each("words")}`);
  console.log(`  words and index        ${each("index")}`);
  console.log(`  words and all tables   ${each("publish")}`);
}
