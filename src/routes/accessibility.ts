import { renderAccessibilityMain } from "../../templates/accessibility-main.tsx";
import { STATEMENT_LANGUAGE, STATEMENT_TITLE } from "../../templates/accessibility-statement.ts";
import { renderAccessibilityText } from "../../templates/accessibility-text.ts";
import { ACCESSIBILITY_KEY } from "../edition/keys.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import { PREFERENCE_VARY } from "../http/preference.ts";
import type { Problem } from "../http/problem.ts";
import { accessibilityPath, FORMS } from "../paths.ts";
import { type Result, success } from "../result.ts";
import { breakingLine, textAfter } from "./breaking-first.ts";
import { readList } from "./list-answer.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

const STATEMENT_FORMS = ["html", "txt"] as const;
type StatementForm = (typeof STATEMENT_FORMS)[number];

/** `/accessibility` and `.txt`: the statement with its totals, as the newsroom last made it. */
export async function readAccessibility(
  reading: Reading,
  form: StatementForm,
): Promise<Result<Response, Problem>> {
  const stored = { key: ACCESSIBILITY_KEY, forms: STATEMENT_FORMS, path: accessibilityPath };
  return (await readList(reading, stored, form)) ?? success(withoutTotals(reading, form));
}

/** Before anything has been published there are no totals, and the statement holds all the same. */
function withoutTotals(reading: Reading, form: StatementForm): Response {
  const { name: publication, contact } = reading.configuration;
  const view = { publication, ...(contact !== undefined && { contact }) };
  const lang = STATEMENT_LANGUAGE;
  const told = { type: contentType(form), lang, cacheControl: CACHE_CONTROL.absence };
  if (form === "txt") {
    const text = textAfter(breakingLine(reading, lang), renderAccessibilityText(view));
    return respond({ ...told, noindex: true }, utf8(text));
  }
  const head = {
    title: STATEMENT_TITLE,
    publication,
    canonical: `${reading.origin}${accessibilityPath()}`,
    alternates: [{ href: accessibilityPath("txt"), type: FORMS.txt.type }],
  };
  const { edition } = reading.preference;
  const shell = shellFor(reading, { lang, edition, current: accessibilityPath() });
  const body = joinPage(shell, head, renderAccessibilityMain(view));
  return respond({ ...told, vary: PREFERENCE_VARY }, body);
}
