import { type Coding, chooseCoding, clientAcceptEncoding } from "../http/encoding.ts";
import { type NegotiatedForm, negotiateForm } from "../http/negotiate.ts";
import type { FormName } from "../paths.ts";
import { formsOf } from "./article-links.ts";
import type { Reading } from "./reading.ts";

/** The form to send, and by what it was chosen. */
export interface Choice {
  readonly form: FormName;
  /** Coding of the stored bytes, where they are stored compressed. */
  readonly coding?: Coding;
  readonly vary: readonly string[];
  /** Whether another address names just this form. */
  readonly negotiated: boolean;
  /** Whether the reader's own cookie had a part in it. */
  readonly personal: boolean;
}

/**
 * The form of an article to send: the suffix's, or by Accept and then the reader's preference.
 * Nothing when no form that there is fits.
 */
export function chooseForm(
  reading: Reading,
  suffixed: FormName,
  parts: readonly string[],
): Choice | undefined {
  if (suffixed !== "html") {
    if (!parts.includes(suffixed)) return undefined;
    return withCoding(
      reading,
      { form: suffixed, vary: [], negotiated: false, personal: false },
      parts,
    );
  }
  const offered = formsOf(parts).filter((form): form is NegotiatedForm => form !== "lite");
  const form = negotiateForm(reading.request.headers.get("Accept") ?? undefined, offered);
  if (form === undefined) return undefined;
  const { edition, personal, vary: varied } = reading.preference;
  const vary = ["Accept", ...varied];
  if (form !== "html") {
    return withCoding(reading, { form, vary, negotiated: true, personal: false }, parts);
  }
  const chosen = edition === "lite" && parts.includes("lite") ? "lite" : "html";
  return { form: chosen, vary, negotiated: chosen === "lite", personal };
}

/** The edge compresses the other forms itself (platform.md). */
function withCoding({ request }: Reading, choice: Choice, parts: readonly string[]): Choice {
  const available = (["br", "gzip"] as const).filter((coding) =>
    parts.includes(`${choice.form}.${coding}`),
  );
  if (available.length === 0) return choice;
  const coding = chooseCoding(clientAcceptEncoding(request), available);
  const vary = [...choice.vary, "Accept-Encoding"];
  return { ...choice, vary, ...(coding !== undefined && { coding }) };
}
