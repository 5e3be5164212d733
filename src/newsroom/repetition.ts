import type { KnownArticle } from "./commit.ts";
import type { Acknowledgement, Submission } from "./submission.ts";
import type { VersionRows, VersionTable } from "./version-table.ts";

/**
 * Whether a submission is what stands already, so that it changes nothing: the same bytes and type, of
 * which the same article is made, with the same warnings accepted in the same names. The article is
 * compared too, because a newer Lectern may make another of the same bytes. What was withdrawn never
 * stands: sending it again publishes it again.
 */
export function isRepetition(
  known: KnownArticle | undefined,
  { slug, type, source, acknowledged }: Submission,
  rows: VersionRows,
  versions: VersionTable,
): boolean {
  if (known === undefined || known.state === "retracted") return false;
  const standing = versions.find(slug, known.version);
  return (
    standing?.type === type &&
    standing.source === source &&
    acceptances(standing.acknowledged) === acceptances(acknowledged) &&
    versions.articleText(slug, known.version) === rows.article
  );
}

function acceptances(acknowledged: readonly Acknowledgement[]): string {
  return JSON.stringify(acknowledged.map(({ rule, by, given }) => [rule, by, given]).toSorted());
}
