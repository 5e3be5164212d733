import { isDeepStrictEqual } from "node:util";
import type { Article } from "../article/model.ts";
import type { KnownArticle } from "./commit.ts";
import type { Acknowledgement, Submission } from "./submission.ts";
import type { VersionRows, VersionTable } from "./version-table.ts";

/**
 * Whether a submission is what stands already, so that it changes nothing: the same bytes and type, of
 * which the same article is made, with the same warnings accepted in the same names. The article is
 * compared too, because a newer Lectern may make another of the same bytes. What was withdrawn never
 * stands: sending it again publishes it again. What the site added itself, kept corrections and when
 * they last changed, is no difference: no source knows of it.
 */
export function isRepetition(
  known: KnownArticle | undefined,
  { slug, type, source, acknowledged }: Submission,
  rows: VersionRows,
  versions: VersionTable,
): boolean {
  if (known === undefined || known.state === "retracted") return false;
  const standing = versions.find(slug, known.version);
  const article = versions.articleText(slug, known.version);
  return (
    standing?.type === type &&
    standing.source === source &&
    acceptances(standing.acknowledged) === acceptances(acknowledged) &&
    article !== undefined &&
    isSameArticle(JSON.parse(article) as Article, JSON.parse(rows.article) as Article)
  );
}

/** Members in any order; the standing one may be dated later, by a correction that was taken back. */
function isSameArticle(standing: Article, made: Article): boolean {
  const { updated = "", ...told } = standing;
  const { updated: again = "", ...others } = made;
  return again <= updated && isDeepStrictEqual(told, others);
}

function acceptances(acknowledged: readonly Acknowledgement[]): string {
  return JSON.stringify(acknowledged.map(({ rule, by, given }) => [rule, by, given]).toSorted());
}
