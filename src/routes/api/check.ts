import type { Finding } from "../../finding.ts";
import type { Ingested } from "../../ingest/ingest.ts";
import { failed, type Result, success } from "../../result.ts";
import type { ApiFailure } from "./failure.ts";

/** What passed, with everything that was found and what an editor has accepted. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Ids of rules whose warnings were accepted, in the article or with the request. */
  readonly acknowledged: readonly string[];
}

/**
 * The step between ingest and commit where an article can still be refused: errors block.
 * `accepted` are the rules that the request acknowledges, beside those that the article does.
 */
export function check(
  { article, findings }: Ingested,
  accepted: readonly string[],
): Result<Checked, ApiFailure> {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return failed({ reason: "refused-article", findings });
  return success({ findings, acknowledged: [...new Set([...article.acknowledge, ...accepted])] });
}
