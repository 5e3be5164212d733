import { relative, sep } from "node:path";
import type { Finding, Severity } from "../finding.ts";
import type { Rule } from "../gate/rule.ts";
import type { CheckedArticle } from "./checked-article.ts";
import { placeOf } from "./excerpt-place.ts";
import { describeCriterion } from "./wcag-criteria.ts";

const LEVELS = { error: "error", warning: "warning", notice: "note" } as const satisfies Readonly<
  Record<Severity, string>
>;
/** The rule under which a file that cannot be read is reported. */
const UNREADABLE = "unreadable";

/** Findings as code hosts take them: SARIF 2.1.0 (OASIS), one run, a result for each finding. */
export function sarif(checked: readonly CheckedArticle[], rules: readonly Rule[]) {
  const ids = [...new Set([...rules.map(({ id }) => id), ...checked.flatMap(idsOf)])];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lectern",
            rules: ids.map((id) => descriptor(id, rules)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: checked.flatMap((article) => results(article, ids)),
      },
    ],
  };
}

function idsOf({ check, problem }: CheckedArticle): string[] {
  const found = check?.findings.map(({ rule }) => rule) ?? [];
  return problem === undefined ? found : [...found, UNREADABLE];
}

/** Rules that only reading reports have no description of their own. */
function descriptor(id: string, rules: readonly Rule[]) {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return { id };
  const { why, severity, criteria, messages } = rule;
  const fixes = Object.values(messages).map(({ fix }) => fix);
  return {
    id,
    shortDescription: { text: why },
    help: { text: [...new Set(fixes)].join("\n") },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["accessibility", ...criteria.map((number) => describeCriterion(number).text)],
    },
  };
}

function results(article: CheckedArticle, ids: readonly string[]) {
  const { check, problem, name } = article;
  if (problem !== undefined) {
    const location = { physicalLocation: { artifactLocation: { uri: addressOf(name) } } };
    return [
      {
        ruleId: UNREADABLE,
        ruleIndex: ids.indexOf(UNREADABLE),
        level: "error",
        message: { text: problem },
        locations: [location],
      },
    ];
  }
  return (check?.findings ?? []).map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: `${finding.message} ${finding.fix}`.trim() },
    locations: [{ physicalLocation: physicalLocation(finding, article) }],
    ...(isAccepted(finding, article) && {
      suppressions: [{ kind: "inSource", status: "accepted" }],
    }),
  }));
}

function isAccepted({ severity, rule }: Finding, { check }: CheckedArticle): boolean {
  return severity === "warning" && check !== undefined && check.acknowledged.includes(rule);
}

function physicalLocation({ line, excerpt }: Finding, { name, text }: CheckedArticle) {
  const artifactLocation = { uri: addressOf(name) };
  if (line === undefined) return { artifactLocation };
  const place =
    excerpt === undefined || text === undefined
      ? undefined
      : placeOf(text.split(/\r\n?|\n/u), line, excerpt);
  if (place === undefined) return { artifactLocation, region: { startLine: line } };
  const { start, end } = place;
  const columns = { startColumn: start + 1, endColumn: end + 1 };
  return { artifactLocation, region: { startLine: place.line, ...columns } };
}

/** A file by its path from here, as a relative reference (RFC 3986); what is on the web as it is. */
function addressOf(name: string): string {
  if (/^https?:\/\//u.test(name)) return name;
  return relative(process.cwd(), name).split(sep).map(encodeURIComponent).join("/");
}
