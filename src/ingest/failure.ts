/** Why a source cannot become an article at all; everything lesser is a finding. */
export interface IngestFailure {
  readonly reason: "too-large" | "too-deep" | "malformed" | "invalid";
  /** Such as `published` or `body[3]`; empty for the source as a whole. */
  readonly path: string;
  /** Line of the source, from 1, where it is known. */
  readonly line?: number;
  /** A plain sentence that quotes the value. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}
