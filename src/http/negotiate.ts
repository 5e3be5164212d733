import { NEGOTIATIONS_KEPT } from "../limits.ts";
import { FORMS, type FormName } from "../paths.ts";
import { type MediaRange, names, type OfferedType, parseAccept, qualityOf } from "./accept.ts";

/** The forms that Accept can choose; the light page is chosen by its address or the reader's setting. */
export type NegotiatedForm = Exclude<FormName, "lite">;

const UTF_8 = new Map([["charset", "utf-8"]]);

function offeredAs(form: NegotiatedForm): OfferedType {
  return { type: FORMS[form].type, parameters: UTF_8 };
}

/** A type that stands for a form in an Accept header; a problem in JSON has one of its own. */
interface Offer {
  readonly form: NegotiatedForm;
  readonly type: OfferedType;
}

/**
 * The form that an Accept header chooses among those on offer, `html` being always one of them;
 * nothing when none fits, which is a 406. HTML for any wildcard, no header, or a browser; another
 * form only when it is named with a quality above zero and not below HTML's (spec/http.md). Between
 * named forms the higher quality wins, then the one named first.
 */
export function negotiateForm(
  accept: string | undefined,
  offered: readonly NegotiatedForm[],
): NegotiatedForm | undefined {
  if (accept === undefined || accept === "*/*") return "html";
  const question = `${offered.join()} ${accept}`;
  if (answered.has(question)) return answered.get(question);
  const offers = offered.map((form) => ({ form, type: offeredAs(form) }));
  const form = negotiate(parseAccept(accept), offers);
  if (answered.size >= NEGOTIATIONS_KEPT) answered.clear();
  answered.set(question, form);
  return form;
}

/** Browsers send a handful of long headers, each a million times. */
const answered = new Map<string, NegotiatedForm | undefined>();

/** The same for what is told about a problem, which always has a page: it is sent when nothing fits. */
export function negotiateProblemForm(accept: string | undefined): NegotiatedForm {
  const offers = PROBLEM_FORMS.map((form) => ({ form, type: offeredAs(form) }));
  const problem = { type: "application/problem+json", parameters: UTF_8 };
  const ranges = parseAccept(accept ?? "");
  return negotiate(ranges, [...offers, { form: "json", type: problem }]) ?? "html";
}

const PROBLEM_FORMS: readonly NegotiatedForm[] = ["html", "txt", "ssml", "md", "json"];

function negotiate(
  ranges: readonly MediaRange[],
  offers: readonly Offer[],
): NegotiatedForm | undefined {
  if (ranges.length === 0) return "html";
  const page = qualityOf(offeredAs("html"), ranges);
  const best = namedForms(ranges, offers)[0];
  if (
    best !== undefined &&
    (best.quality > page || (best.quality === page && !isBrowser(ranges)))
  ) {
    return best.form;
  }
  return page > 0 ? "html" : undefined;
}

/** The forms named with a quality above zero, the best first. */
function namedForms(ranges: readonly MediaRange[], offers: readonly Offer[]) {
  return offers
    .filter(({ form }) => form !== "html")
    .map(({ form, type }) => {
      const place = ranges.findIndex((range) => names(range, type));
      return { form, place, quality: qualityOf(type, ranges) };
    })
    .filter(({ place, quality }) => place !== -1 && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.place - other.place);
}

/**
 * Lynx, which is read in braille and by voice, names text/plain as highly as text/html. What tells a
 * browser from a client that wants the text is that it also takes what only a browser shows.
 */
function isBrowser(ranges: readonly MediaRange[]): boolean {
  return (
    ranges.some(({ type, subtype }) => type === "text" && subtype === "html") &&
    ranges.some(
      ({ type, subtype }) => type === "image" || subtype === "xhtml+xml" || subtype === "css",
    )
  );
}
