import type { Article } from "../article/model.ts";
import { articleKey } from "../edition/keys.ts";
import { type Result, success } from "../result.ts";
import { decidePublication, type Publication } from "./commit.ts";
import type { Decided, Desk } from "./desk.ts";
import { isRepetition } from "./repetition.ts";
import type { Published, Refusal, Submission } from "./submission.ts";
import type { VersionRows } from "./version-table.ts";

/** What a submission comes to, before it is written. */
interface Plan {
  readonly publication: Publication;
  readonly rows: VersionRows;
  readonly answer: Published;
}

/** Publishes an article, in one transaction; what stands already changes nothing. */
export function publishArticle(
  desk: Desk,
  submission: Submission,
  submitted: Article,
  now: Date,
): Result<Decided<Published>, Refusal> {
  return desk.once(submission.once, now, () => {
    const planned = planOf(desk, submission, submitted, now);
    if (!planned.ok) return planned;
    const { answer, publication, rows } = planned.value;
    if (answer.unchanged !== true) desk.record(submission, publication, rows, now);
    return success(desk.decided(articleKey(submission.slug), answer));
  });
}

/** The answer that publishing would get, with nothing stored. */
export function previewPublication(
  desk: Desk,
  submission: Submission,
  submitted: Article,
  now: Date,
): Result<Published, Refusal> {
  const planned = planOf(desk, submission, submitted, now);
  return planned.ok ? success(planned.value.answer) : planned;
}

function planOf(
  desk: Desk,
  submission: Submission,
  submitted: Article,
  now: Date,
): Result<Plan, Refusal> {
  const { slug, precondition, findings } = submission;
  const known = desk.articles.known(slug, now);
  const surroundings = {
    roomIn: (month: string) => desk.archive.roomIn(month),
    group: desk.translations.around(slug, submitted.translations, now),
  };
  const decided = decidePublication(slug, known, submitted, precondition, surroundings, now);
  if (!decided.ok) return decided;
  const rows = desk.rowsOf(submission, decided.value);
  if (!rows.ok) return rows;
  const { version, state, created } = decided.value;
  const answer = { slug, version, state, created, delivered: false, findings };
  const isUnchanged = isRepetition(known, submission, rows.value, desk.versions);
  return success({
    publication: decided.value,
    rows: rows.value,
    answer: known && isUnchanged ? { ...answer, version: known.version, unchanged: true } : answer,
  });
}
