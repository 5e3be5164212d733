import type { Rule } from "./rule.ts";
import { abbreviation } from "./rules/abbreviation.ts";
import { emojiRun } from "./rules/emoji-run.ts";
import { headingFake } from "./rules/heading-fake.ts";
import { headingLong } from "./rules/heading-long.ts";
import { imageAltLength } from "./rules/image-alt-length.ts";
import { imageAltRedundant } from "./rules/image-alt-redundant.ts";
import { languagePassage } from "./rules/language-passage.ts";
import { linkSameText } from "./rules/link-same-text.ts";
import { linkTextUrl } from "./rules/link-text-url.ts";
import { linkTextVague } from "./rules/link-text-vague.ts";
import { listFake } from "./rules/list-fake.ts";
import { sensoryReference } from "./rules/sensory-reference.ts";
import { speechUnreadable } from "./rules/speech-unreadable.ts";
import { structureSparse } from "./rules/structure-sparse.ts";
import { symbolArt } from "./rules/symbol-art.ts";
import { tableLayout } from "./rules/table-layout.ts";
import { tableWide } from "./rules/table-wide.ts";
import { textCaps } from "./rules/text-caps.ts";

/** The rules whose findings want acknowledgement, in the order of docs/RULES.md. */
export const WARNINGS: readonly Rule[] = [
  linkTextVague,
  linkTextUrl,
  linkSameText,
  imageAltLength,
  imageAltRedundant,
  headingFake,
  listFake,
  headingLong,
  structureSparse,
  textCaps,
  languagePassage,
  sensoryReference,
  abbreviation,
  tableWide,
  tableLayout,
  emojiRun,
  symbolArt,
  speechUnreadable,
];
