import type { Finding } from "../finding.ts";
import type { ApiAnswer } from "./api-client.ts";
import { describeBreaking } from "./breaking-report.ts";
import { describeMoment } from "./moment.ts";
import { countFindings, describeFinding, inOrder } from "./report.ts";
import { looksFor } from "./terminal.ts";

type Body = ApiAnswer["body"];

/** What `GET /api/status` answers, beside the breaking news. */
interface Publication {
  readonly articles: Readonly<Record<"live" | "scheduled" | "retracted", number>>;
  readonly outbox: { readonly pending: number; readonly failing: number; readonly since?: string };
  readonly rules: {
    readonly failing: number;
    readonly unchecked: number;
    readonly articles: readonly { readonly slug: string; readonly outcome: string }[];
  };
}

interface Check {
  readonly at: string;
  readonly outcome: string;
  readonly findings: readonly Finding[];
}

/** What `GET /api/articles/{slug}` answers. */
interface Article {
  readonly slug: string;
  readonly url: string;
  readonly state: "live" | "scheduled" | "retracted";
  readonly version: number;
  readonly at: string;
  readonly published: string;
  readonly source: string;
  readonly reason?: string;
  readonly retractedAt?: string;
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly { readonly rule: string }[];
  readonly report: Omit<Check, "findings">;
  readonly recheck?: Check;
}

/** How the publication stands, in lines; only the first when no more is known. */
export function describeStatus(body: Body): string[] {
  const answers = `Lectern ${String(body.build)} answers at ${String(body.url)}.`;
  if (body.articles === undefined) return [answers];
  const { articles, outbox, rules } = body as unknown as Publication;
  return [
    answers,
    `Articles: ${articles.live} live, ${articles.scheduled} scheduled, ${articles.retracted} withdrawn.`,
    ...describeBreaking({ breaking: body.breaking }),
    ...describeOutbox(outbox),
    ...describeRules(rules),
  ];
}

function describeOutbox({ pending, failing, since }: Publication["outbox"]): string[] {
  if (pending === 0 || since === undefined) return ["Readers have every change."];
  const keys = pending === 1 ? "1 change is" : `${pending} changes are`;
  const lines = [`${keys} on the way to readers, since ${describeMoment(new Date(since))}.`];
  if (failing === 0) return lines;
  return [...lines, `${failing} of them could not be written yet. It is tried again by itself.`];
}

function describeRules({ failing, unchecked, articles }: Publication["rules"]): string[] {
  const waiting =
    unchecked === 0 ? [] : [`${counted(unchecked)} still to be checked by today's rules.`];
  if (failing === 0) return ["No article is known to fail today's rules.", ...waiting];
  const more = failing > articles.length ? [`  and ${failing - articles.length} more`] : [];
  return [
    `${counted(failing)} published and fail today's rules; lectern status SLUG says why:`,
    ...articles.map(({ slug }) => `  ${slug}`),
    ...more,
    ...waiting,
  ];
}

function counted(count: number): string {
  return count === 1 ? "1 article is" : `${count} articles are`;
}

/** How one article stands, in lines, with what its newest check found. */
export function describeArticle(body: Body): string[] {
  const article = body as unknown as Article;
  const { slug, source, acknowledged, findings, report, recheck } = article;
  const { outcome, at, findings: found } = recheck ?? { ...report, findings };
  const accepted = acknowledged.map(({ rule }) => rule);
  const looks = looksFor(process.stdout);
  const passes = outcome === "passed" ? "It passes" : "It does not pass";
  return [
    ...standing(article),
    `${passes} the rules of ${describeMoment(new Date(at))}: ${countFindings(found) || "no findings"}.`,
    ...inOrder(found).map((each) =>
      describeFinding(each, { name: slug, text: source, accepted }, looks),
    ),
  ];
}

function standing({
  slug,
  url,
  state,
  version,
  at,
  published,
  reason,
  retractedAt,
}: Article): string[] {
  const sent = `Version ${version}, sent ${describeMoment(new Date(at))}.`;
  switch (state) {
    case "live":
      return [
        `${slug} is live at ${url}`,
        `Published ${published.includes("T") ? describeMoment(new Date(published)) : published}. ${sent}`,
      ];
    case "scheduled":
      return [`${slug} is scheduled for ${describeMoment(new Date(published))}, at ${url}`, sent];
    case "retracted":
      return [
        `${slug} is withdrawn; ${url} says so.`,
        ...(retractedAt === undefined ? [] : [`Since ${describeMoment(new Date(retractedAt))}.`]),
        ...(reason === undefined ? [] : [`Reason given: ${reason}`]),
        sent,
      ];
  }
}
