import { renderSettingsMain, SETTINGS_FIELD } from "../../templates/settings-main.tsx";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import { editionCookie, isPageEdition, preferenceOf } from "../http/preference.ts";
import type { Problem } from "../http/problem.ts";
import { SETTINGS_BODY_BYTES } from "../limits.ts";
import { localeFor } from "../locale/locales.ts";
import { settingsPath } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { askedLanguage } from "./asked-language.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import { seeOther } from "./redirect.ts";
import { respond } from "./representation.ts";

/** The query with which the browser comes back from saving. */
const SAVED = "saved";

/** The reader's settings: a form that shows what they have now, whatever this one address says. */
export async function readSettings(reading: Reading): Promise<Result<Response, Problem>> {
  const { configuration, preference, origin } = reading;
  const asked = askedLanguage(reading);
  const lang = asked ?? configuration.language;
  const { edition } = preferenceOf(reading.request.headers);
  const locale = localeFor(lang);
  const main = renderSettingsMain({
    lang,
    locale,
    edition,
    action: settingsPath(asked),
    saved: reading.query?.has(SAVED) === true,
  });
  const head = {
    title: locale.shell.settings,
    publication: configuration.name,
    canonical: `${origin}${settingsPath(asked)}`,
    alternates: [],
    robots: "noindex",
  } as const;
  const body = joinPage(shellFor(reading, { lang, edition: preference.edition }), head, main);
  // It shows the reader's own choice, and must show the new one right after saving.
  const told = { type: contentType("html"), lang, cacheControl: CACHE_CONTROL.never };
  return success(respond({ ...told, noindex: true }, body));
}

/** Keeps the choice in the one cookie and sends the browser back to the form, in its language. */
export async function saveSettings(reading: Reading): Promise<Result<Response, Problem>> {
  const fields = await readForm(reading.request);
  const edition = fields?.get(SETTINGS_FIELD);
  if (!isPageEdition(edition)) return failed({ name: "bad-request" });
  const cookie = editionCookie(edition, reading.url.protocol === "https:");
  const form = settingsPath(askedLanguage(reading));
  return success(seeOther(`${form}${form.includes("?") ? "&" : "?"}${SAVED}`, cookie));
}

/** The fields of a small form as browsers send it; nothing when it is something else. */
async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/iu.test(type)) return undefined;
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > SETTINGS_BODY_BYTES) return undefined;
  }
  return new URLSearchParams(text);
}
