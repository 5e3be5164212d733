import { NOTICES } from "./notices.ts";
import type { Rule } from "./rule.ts";
import { anchorTarget } from "./rules/anchor-target.ts";
import { embedTitle } from "./rules/embed-title.ts";
import { headingEmpty } from "./rules/heading-empty.ts";
import { headingH1 } from "./rules/heading-h1.ts";
import { headingOrder } from "./rules/heading-order.ts";
import { imageAlt } from "./rules/image-alt.ts";
import { imageAltFilename } from "./rules/image-alt-filename.ts";
import { languageValid } from "./rules/language-valid.ts";
import { linkName } from "./rules/link-name.ts";
import { mediaAlternative } from "./rules/media-alternative.ts";
import { tableHeaders } from "./rules/table-headers.ts";
import { textControls } from "./rules/text-controls.ts";
import { titleLength } from "./rules/title-length.ts";
import { titleMissing } from "./rules/title-missing.ts";
import { urlScheme } from "./rules/url-scheme.ts";
import { WARNINGS } from "./warnings.ts";

const ERRORS: readonly Rule[] = [
  imageAlt,
  imageAltFilename,
  linkName,
  headingEmpty,
  headingH1,
  headingOrder,
  anchorTarget,
  languageValid,
  tableHeaders,
  embedTitle,
  mediaAlternative,
  titleMissing,
  titleLength,
  urlScheme,
  textControls,
];

/** Every rule of the gate, errors first; docs/RULES.md has them in this order. */
export const RULES: readonly Rule[] = [...ERRORS, ...WARNINGS, ...NOTICES];
