import type { OfferedForm } from "../http/problem.ts";
import type { Locale } from "../locale/locale.ts";
import type { FormName, ListForm } from "../paths.ts";

/** What a reader is told about something that can be had: the form's name, or what its address adds. */
export function formLabel({ href, form }: OfferedForm, { shell }: Locale): string {
  const labels: Readonly<Record<FormName | ListForm, string>> = {
    html: shell.formPage,
    lite: shell.formLite,
    txt: shell.formAudioText,
    ssml: shell.formSpeech,
    md: shell.formMarkdown,
    json: shell.formData,
    xml: shell.formFeed,
  };
  return form === undefined ? href.slice(href.indexOf("?") + 1) : labels[form];
}
