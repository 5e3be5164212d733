import type { Article } from "../article/model.ts";
import type { Place } from "../article/traverse.ts";
import type { Severity } from "../finding.ts";
import type { Message } from "../locale/gate/gate-messages.ts";

/** What a rule is given to look at. */
export interface Scope {
  readonly article: Article;
  /** Every block and inline in reading order. */
  readonly places: readonly Place[];
  /** What will be heard, a block a line. */
  readonly audioText: string;
  /** Names and initialisms that the site's own lexicon knows how to say. */
  readonly siteTerms?: ReadonlySet<string>;
}

/** One thing that a rule saw. `values` fill the placeholders of its message. */
export interface Sighting {
  /** A fail is a finding of the rule's severity; what a rule cannot tell is a notice for a person. */
  readonly outcome: "fail" | "cannot-tell";
  readonly path: string;
  readonly excerpt?: string;
  /** Which of the rule's messages says it. */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A check at publication: data and one pure function, one rule a file, proved by the fixture folder
 * of its name. `npm run new-rule` makes both.
 */
export interface Rule {
  /** As editors acknowledge it: `image-alt`. */
  readonly id: string;
  /** Grows when what the rule finds changes; stored with each report. */
  readonly version: number;
  readonly severity: Severity;
  /** WCAG success criteria that it serves, such as `1.1.1`; none for a rule of listening or craft. */
  readonly criteria: readonly string[];
  /** For whom it matters and how, in a sentence or two; docs/RULES.md prints it. */
  readonly why: string;
  /** In English; the messages of other languages stand in `locale/gate`. */
  readonly messages: Readonly<Record<string, Message>>;
  readonly check: (scope: Scope) => Iterable<Sighting>;
}
