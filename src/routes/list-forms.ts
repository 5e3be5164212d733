import { listKey } from "../edition/keys.ts";
import type { Problem } from "../http/problem.ts";
import { LIST_FORM_NAMES, LIST_FORMS, type ListName, listPath } from "../paths.ts";
import { failed, type Result } from "../result.ts";
import type { Reading } from "./reading.ts";
import { openExisting } from "./record-answer.ts";

/** Lists which forms there are, if there is such a list at all. */
export async function noSuchListForm(
  reading: Reading,
  list: ListName,
): Promise<Result<Response, Problem>> {
  const opened = await openExisting(reading, listKey(list));
  if (!opened.ok) return opened;
  opened.value.discard();
  const forms = LIST_FORM_NAMES.map((form) => ({
    href: listPath(list, form),
    type: LIST_FORMS[form].type,
    form,
  }));
  return failed({ name: "not-found", forms });
}
