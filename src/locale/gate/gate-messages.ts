/** What was found, and what to write instead: whole sentences with `{placeholders}`. */
export interface Message {
  readonly message: string;
  readonly fix: string;
}

/** A language's messages by the rule's id and the message's name; English stands in the rules. */
export type GateMessages = Readonly<Record<string, Readonly<Record<string, Message>>>>;
