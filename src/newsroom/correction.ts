import { articleKey } from "../edition/keys.ts";
import { CORRECTIONS_KEPT } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import { instant, type KnownArticle, type Publication, publicationOf, unmet } from "./commit.ts";
import type { Decided, Desk } from "./desk.ts";
import { changeCorrections, isSame } from "./kept-corrections.ts";
import type { KeptBeside, NewestVersion } from "./stored.ts";
import type {
  Correcting,
  CorrectionChange,
  Published,
  Refusal,
  VersionDraft,
} from "./submission.ts";
import type { VersionRows } from "./version-table.ts";

/** The version that a correction makes; nothing when the site keeps that correction already. */
interface Plan {
  readonly known: KnownArticle;
  readonly next?: {
    readonly draft: VersionDraft;
    readonly publication: Publication;
    readonly rows: VersionRows;
  };
}

/**
 * Adds a correction to an article or takes one back: a new version of what stands at this moment, so
 * that neither another correction nor a new source is lost, whichever came between.
 */
export function correctArticle(
  desk: Desk,
  correcting: Correcting,
  now: Date,
): Result<Decided<Published>, Refusal> {
  return desk.once(correcting.once, now, () => {
    const plan = planOf(desk, correcting, now);
    if (!plan.ok) return plan;
    const { next } = plan.value;
    if (next !== undefined) desk.record(next.draft, next.publication, next.rows, now);
    return success(desk.decided(articleKey(correcting.slug), answerOf(correcting, plan.value)));
  });
}

/** The answer that a correction would get, with nothing stored. */
export function previewCorrection(
  desk: Desk,
  correcting: Correcting,
  now: Date,
): Result<Published, Refusal> {
  const plan = planOf(desk, correcting, now);
  return plan.ok ? success(answerOf(correcting, plan.value)) : plan;
}

/** What stands of an article, with what a check of it needs. */
export function newestVersion(desk: Desk, slug: string, now: Date): NewestVersion | undefined {
  const known = desk.articles.known(slug, now);
  const found = known && desk.checkable({ slug, version: known.version });
  return found && { ...found, state: known.state, corrections: known.kept };
}

/** What is kept of an article beside its source; nothing of an unknown one. */
export function keptBeside(desk: Desk, slug: string, now: Date): KeptBeside {
  const { kept = [], version } = desk.articles.known(slug, now) ?? {};
  if (version === undefined || kept.length === 0) return { corrections: [], acknowledged: [] };
  return { corrections: kept, acknowledged: desk.versions.find(slug, version)?.acknowledged ?? [] };
}

function planOf(desk: Desk, correcting: Correcting, now: Date): Result<Plan, Refusal> {
  const { slug, change, precondition } = correcting;
  const known = desk.articles.known(slug, now);
  if (known === undefined) return failed({ reason: "unknown-article", slug });
  const refusal = unmet(precondition, known) ?? impossible(slug, known, change);
  if (refusal !== undefined) return failed(refusal);
  if (isKept(known, change)) return success({ known });
  const draft = draftOf(desk, correcting, known);
  const publication = decide(desk, correcting, known, now);
  const rows = desk.rowsOf(draft, publication);
  return rows.ok ? success({ known, next: { draft, publication, rows: rows.value } }) : rows;
}

/** Why readers cannot be told, or there is nothing to take back. */
function impossible(
  slug: string,
  { state, kept }: KnownArticle,
  change: CorrectionChange,
): Refusal | undefined {
  if (state !== "live") return { reason: "not-live", slug, state };
  if (change.kind === "remove") {
    const { number } = change;
    const isThere = kept.some((one) => one.number === number);
    return isThere ? undefined : { reason: "unknown-correction", slug, number: String(number) };
  }
  const isFull = kept.length >= CORRECTIONS_KEPT && !isKept({ kept }, change);
  return isFull ? { reason: "corrections-full", slug, limit: CORRECTIONS_KEPT } : undefined;
}

function isKept({ kept }: Pick<KnownArticle, "kept">, change: CorrectionChange): boolean {
  return change.kind === "add" && kept.some((one) => isSame(one, change.correction));
}

/** The source stays as it was sent. What was found in an older version is looked for again. */
function draftOf(desk: Desk, correcting: Correcting, { version }: KnownArticle): VersionDraft {
  const stored = desk.versions.find(correcting.slug, version);
  if (stored === undefined) throw new Error(`“${correcting.slug}” has no version ${version}.`);
  const { type, source } = stored;
  const rules = correcting.checked === version ? correcting.rules : {};
  return { ...correcting, type, source, rules };
}

function decide(
  desk: Desk,
  { slug, change, by }: Correcting,
  known: KnownArticle,
  now: Date,
): Publication {
  const { version, kept, published, archive } = known;
  const article = desk.versions.article(slug, version);
  const occasion = { version: version + 1, by, at: instant(now) };
  const { article: corrected, kept: left } = changeCorrections({ article, kept }, change, occasion);
  const kind = change.kind === "add" ? "corrected" : "correction-removed";
  const group = desk.translations.around(slug, {}, now);
  const decided = { kind, kept: left, archive, group } as const;
  return publicationOf(slug, known, { ...corrected, published }, decided, now);
}

function answerOf({ slug, findings }: Correcting, { known, next }: Plan): Published {
  const { version, state } = next?.publication ?? known;
  const created = next?.publication.kind === "corrected";
  return { slug, version, state, created, delivered: false, findings };
}
