import { REQUEST_PATH_BYTES } from "../limits.ts";
import {
  FORM_NAMES,
  FORMS,
  type FormName,
  LIST_FORM_NAMES,
  LIST_FORMS,
  type ListForm,
} from "../paths.ts";

/** The path of a request's address, without a parse where there is nothing to it. */
export function pathnameOf(url: string): string {
  const plain = /^[a-z]+:\/\/[^/?#]*(\/[\w\-/]*(?:\.\w+)?)(?:\?[^#]*)?$/u.exec(url)?.[1];
  return plain ?? new URL(url).pathname;
}

/** What is wrong with a path before anybody looks for what it names. */
export function pathProblem(path: string): "address-too-long" | "bad-request" | undefined {
  // A parsed path is ASCII, so its characters are its bytes.
  if (path.length > REQUEST_PATH_BYTES) return "address-too-long";
  if (!path.includes("%")) return undefined;
  return decodePath(path) === undefined ? "bad-request" : undefined;
}

/** A path with its percent-encoding undone; nothing when that is not UTF-8, or holds a control. */
export function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /\p{Cc}/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** The last segment of an address: a name, and the form that its suffix asks for. */
export interface FileName<Form = FormName> {
  readonly name: string;
  /** Nothing when the suffix is none that we know. */
  readonly form?: Form;
}

/** `kim-visits.txt` is `kim-visits` as text; names hold no dots, so the first begins the suffix. */
export function splitSuffix(file: string): FileName {
  const { name, suffix } = split(file);
  const form = FORM_NAMES.find((each) => FORMS[each].suffix === suffix);
  return { name, ...(form !== undefined && { form }) };
}

/** The same for a list of articles, which has other forms. */
export function splitListSuffix(file: string): FileName<ListForm> {
  const { name, suffix } = split(file);
  const form = LIST_FORM_NAMES.find((each) => LIST_FORMS[each].suffix === suffix);
  return { name, ...(form !== undefined && { form }) };
}

function split(file: string): { readonly name: string; readonly suffix: string } {
  const dot = file.indexOf(".");
  return dot === -1
    ? { name: file, suffix: "" }
    : { name: file.slice(0, dot), suffix: file.slice(dot) };
}

/** A path without the slashes that it ends with, never `//`, which would name another host. */
export function withoutTrailingSlash(path: string): string {
  return `/${path.replace(/^\/+|\/+$/gu, "")}`;
}
