import type { ApiAnswer } from "./api-client.ts";
import { printable } from "./terminal.ts";

/** A version as the API lists it. */
interface ListedVersion {
  readonly version: number;
  readonly at: string;
  readonly kind: string;
  readonly by: string;
  readonly changed?: {
    readonly parts: readonly string[];
    readonly added: number;
    readonly removed: number;
  };
  readonly retractedAt?: string;
  readonly retractedBy?: string;
  readonly reason?: string;
}

interface ShownVersion extends ListedVersion {
  readonly slug: string;
  readonly changes?: {
    readonly against: number;
    readonly inOrder: boolean;
    readonly parts: readonly {
      readonly part: string;
      readonly after?: string;
      readonly removed: readonly string[];
      readonly added: readonly string[];
    }[];
  };
}

const KINDS: Readonly<Record<string, string>> = {
  published: "published",
  "published-again": "published again",
  corrected: "corrected",
  "correction-removed": "correction taken back",
};

const PARTS: Readonly<Record<string, string>> = {
  title: "title",
  lang: "language",
  lead: "lead",
  authors: "authors",
  section: "section",
  published: "day of publication",
  updated: "day of the update",
  breaking: "breaking news",
  translations: "translations",
  canonical: "first address",
  image: "image",
  dateline: "dateline",
  tags: "tags",
  corrections: "corrections",
  acknowledge: "accepted warnings",
  body: "text",
  notes: "notes",
};

/** The versions of an article, newest first, with withdrawals in their place. */
export function describeHistory({ body }: ApiAnswer): string[] {
  const slug = String(body.slug);
  const versions = body.versions as readonly ListedVersion[];
  const count = versions.length === 1 ? "1 version" : `${versions.length} versions, newest first`;
  return [
    `${slug}: ${count}.`,
    ...versions.flatMap((version) => [
      ...withdrawal(version),
      heading(version),
      ...summary(version),
    ]),
    ...(versions.length > 1
      ? [`lectern history ${slug} ${versions.length} shows what the newest changed.`]
      : []),
  ];
}

/** A version and the words that it removed and added. */
export function describeVersion({ body }: ApiAnswer): string[] {
  const version = body as unknown as ShownVersion;
  const { slug, changes } = version;
  const opening = [...withdrawal(version), heading(version)].map((line) => `${slug}: ${line}`);
  if (changes === undefined) return [...opening, "It is the first version."];
  if (changes.parts.length === 0)
    return [...opening, `It says the same as version ${changes.against}.`];
  const disorder = changes.inOrder
    ? []
    : ["The two texts have little in common. Below are the lines that only one of them has."];
  return [
    ...opening,
    `Changed against version ${changes.against}:`,
    ...disorder,
    ...changes.parts.flatMap(({ part, after, removed, added }) => [
      "",
      printable(
        after === undefined ? partTitle(part) : `${partTitle(part)}, after “${beginning(after)}”`,
      ),
      ...removed.map((line) => printable(`- Removed: ${line}`)),
      ...added.map((line) => printable(`+ Added: ${line}`)),
    ]),
  ];
}

/** The corrections of an article; a number is what takes one back. */
export function describeCorrections({ body }: ApiAnswer): string[] {
  const corrections = body.corrections as readonly {
    readonly number?: number;
    readonly date: string;
    readonly text: string;
  }[];
  if (corrections.length === 0) return [`${String(body.slug)} has no corrections.`];
  return corrections.map(({ number, date, text }) => {
    const name = number === undefined ? "In the article's file" : `Number ${number}`;
    return printable(`${name}, ${day(date)}: ${text}`);
  });
}

function heading({ version, kind, at, by }: ListedVersion): string {
  return `Version ${version}, ${KINDS[kind] ?? kind} ${when(at)}${inName(by)}.`;
}

function withdrawal({
  version,
  retractedAt,
  retractedBy = "api",
  reason,
}: ListedVersion): string[] {
  if (retractedAt === undefined) return [];
  const why = reason === undefined ? "" : ` Reason: ${reason}`;
  return [
    printable(`Version ${version}, withdrawn ${when(retractedAt)}${inName(retractedBy)}.${why}`),
  ];
}

function summary({ changed }: ListedVersion): string[] {
  if (changed === undefined) return [];
  const { parts, added, removed } = changed;
  if (parts.length === 0) return ["  Nothing changed."];
  const counts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(removed > 0 ? [`${removed} gone`] : []),
  ];
  const named = parts.map((part) => {
    const isCounted = part === "body" && counts.length > 0;
    return isCounted ? `text (blocks: ${counts.join(", ")})` : (PARTS[part] ?? part);
  });
  return [`  Changed: ${named.join(", ")}.`];
}

function partTitle(part: string): string {
  const name = PARTS[part] ?? part;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Nobody is named where the holder of the token wrote in no name. */
function inName(by: string): string {
  return by === "api" ? "" : printable(` by ${by}`);
}

function when(at: string): string {
  const moment = new Intl.DateTimeFormat("en", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return `on ${moment.format(new Date(at))} UTC`;
}

function day(date: string): string {
  return new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(date),
  );
}

function beginning(line: string): string {
  return line.length > BEGINNING_CHARACTERS
    ? `${line.slice(0, BEGINNING_CHARACTERS).toWellFormed()}…`
    : line;
}

const BEGINNING_CHARACTERS = 60;
