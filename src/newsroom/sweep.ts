import { isEditionKey, keySubject, SITE_KEY } from "../edition/keys.ts";
import { openMedia } from "../edition/media.ts";
import { EditionUnavailable, openRecord } from "../edition/reader.ts";
import { decodeSite } from "../edition/site-codec.ts";
import { SWEEP_KEYS } from "../limits.ts";
import type { Desk } from "./desk.ts";
import type { OutboxRow } from "./outbox.ts";
import type { Projector } from "./projection.ts";

export interface SweepOutcome {
  /** How many keys were compared. */
  readonly compared: number;
  /** The keys that differed and are being written again. */
  readonly mended: readonly string[];
}

/**
 * Compares the next SWEEP_KEYS keys of KV with the truth, and marks those that differ as dirty: a
 * record that was lost, damaged or deleted by hand, or that an older rendering made; and one that the
 * newsroom knows nothing of, as after it was put back to an earlier state. Each call goes on where the
 * last ended. Rejects when KV cannot be read.
 */
export async function sweep(
  desk: Desk,
  projector: Projector,
  edition: KVNamespace,
): Promise<SweepOutcome> {
  const rows = desk.outbox.cleanAfter(desk.settings.get<string>("sweep") ?? "", SWEEP_KEYS);
  const mended: string[] = [];
  for (const row of rows) {
    if (!(await agrees(row, projector, edition))) mended.push(row.key);
  }
  mended.push(...(await strangers(desk, edition)));
  for (const key of mended) desk.outbox.distrust(key, new Date());
  const isLastPage = rows.length < SWEEP_KEYS;
  desk.settings.set("sweep", isLastPage ? "" : rows.at(-1)?.key);
  return { compared: rows.length, mended };
}

/** Records of the next page of KV's list that the outbox has never heard of. */
async function strangers(desk: Desk, edition: KVNamespace): Promise<string[]> {
  const cursor = desk.settings.get<string | null>("sweep-list") ?? null;
  const page = await edition.list({ cursor });
  desk.settings.set("sweep-list", page.list_complete ? null : page.cursor);
  const names = page.keys.map(({ name }) => name);
  return names.filter((name) => isEditionKey(name) && desk.outbox.find(name) === undefined);
}

async function agrees(
  { key, changed_at }: OutboxRow,
  projector: Projector,
  edition: KVNamespace,
): Promise<boolean> {
  const expected = projector.project(key, changed_at, new Date()).tag;
  return expected === (await standingTag(edition, key));
}

/** The tag of what stands at a key, empty for none; the bytes are checked too. */
async function standingTag(edition: KVNamespace, key: string): Promise<string> {
  const subject = keySubject(key);
  try {
    if (subject.kind === "site") return await siteTag(edition);
    if (subject.kind === "media") return await mediaTag(edition, subject.name);
    return await recordTag(edition, key);
  } catch (error) {
    if (error instanceof EditionUnavailable && error.cause === undefined) return "damaged";
    throw error;
  }
}

async function siteTag(edition: KVNamespace): Promise<string> {
  const text = await edition.get(SITE_KEY);
  if (text === null) return "";
  return `site-${decodeSite(text)?.version ?? "damaged"}`;
}

async function recordTag(edition: KVNamespace, key: string): Promise<string> {
  const record = await openRecord(edition, key);
  if (record === undefined) return "";
  return (await record.read()).ok ? record.tag : "damaged";
}

/** Digested as it streams by: ten megabytes at once are much for an object. */
async function mediaTag(edition: KVNamespace, name: string): Promise<string> {
  const media = await openMedia(edition, name);
  if (media === undefined) return "";
  const digest = new crypto.DigestStream("SHA-256");
  await media.body.pipeTo(digest);
  const isWhole = Number(digest.bytesWritten) === media.bytes;
  return isWhole ? Buffer.from(await digest.digest).toString("hex") : "damaged";
}
