export type SourceType = "markdown" | "html" | "json";

export interface Source {
  readonly type: SourceType;
  readonly text: string;
}

export interface IngestDefaults {
  /** BCP 47: the language of a source that names none. */
  readonly lang?: string;
  /** The web address that the source came from, for relative addresses in it. */
  readonly base?: string;
}
