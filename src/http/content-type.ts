import { FORMS, type FormName } from "../paths.ts";

/** The Content-Type of a form. JSON is UTF-8 by definition and has no charset (RFC 8259 §11). */
export function contentType(form: FormName): string {
  const { type } = FORMS[form];
  return type === "application/json" ? type : `${type}; charset=utf-8`;
}
