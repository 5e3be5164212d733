import { FORMS, type FormName, LIST_FORMS, type ListForm } from "../paths.ts";

/** The Content-Type of a form. JSON is UTF-8 by definition and has no charset (RFC 8259 §11). */
export function contentType(form: FormName): string {
  const { type } = FORMS[form];
  return type === "application/json" ? type : `${type}; charset=utf-8`;
}

/** The Content-Type of a form of a list; a JSON Feed is JSON. */
export function listContentType(form: ListForm): string {
  const { type } = LIST_FORMS[form];
  return form === "json" ? type : `${type}; charset=utf-8`;
}
