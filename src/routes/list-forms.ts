import { listKey } from "../edition/keys.ts";
import type { Problem } from "../http/problem.ts";
import { LIST_FORM_NAMES, LIST_FORMS, type ListName, listPath } from "../paths.ts";
import { failed, type Result } from "../result.ts";
import type { Reading } from "./reading.ts";
import { NOT_FOUND, UNAVAILABLE } from "./refusals.ts";

/** Lists which forms there are, if there is such a list at all. */
export async function noSuchListForm(
  reading: Reading,
  list: ListName,
): Promise<Result<Response, Problem>> {
  const opened = await reading.isolate.records.open(reading.environment.EDITION, listKey(list));
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return failed(NOT_FOUND);
  opened.value.discard();
  const forms = LIST_FORM_NAMES.map((form) => ({
    href: listPath(list, form),
    type: LIST_FORMS[form].type,
    form,
  }));
  return failed({ name: "not-found", forms });
}
