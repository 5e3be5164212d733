import { expect, test } from "vitest";
import type { Article } from "../../src/article/model.ts";
import type { Finding } from "../../src/finding.ts";
import { type Examinee, examine } from "../../src/gate/examination.ts";
import type { Rule } from "../../src/gate/rule.ts";
import { shortened } from "../../src/gate/shortened.ts";
import { REPORT_FINDINGS } from "../../src/limits.ts";

const ARTICLE: Article = {
  model: 1,
  title: "Ferry returns",
  lang: "en",
  authors: [],
  tags: [],
  translations: {},
  corrections: [],
  acknowledge: [],
  notes: [],
  body: [{ kind: "paragraph", content: [{ kind: "text", text: "It left." }] }],
};

function rule(id: string, severity: Rule["severity"], path: string): Rule {
  return {
    id,
    version: 3,
    severity,
    criteria: ["1.1.1"],
    why: "A test looks at it.",
    messages: { found: { message: "Found.", fix: "Mend it." } },
    check: () => [{ outcome: "fail", path, message: "found" }],
  };
}

const WARNING = rule("late-warning", "warning", "body[1]");
const ERROR = rule("early-error", "error", "body[0]");
const READ: Finding = {
  rule: "url-relative",
  severity: "warning",
  path: "body[0]",
  line: 2,
  message: "Relative.",
  fix: "Write it out.",
};

function examined(members: Partial<Examinee>, rules: readonly Rule[]) {
  const lines: Record<string, number> = { "body[0]": 1, "body[1]": 3, acknowledge: 4 };
  return examine(
    {
      article: ARTICLE,
      audioText: "",
      lineOf: (path) => lines[path],
      found: [READ],
      readingRules: ["url-relative", "break-run"],
      accepted: [],
      ...members,
    },
    rules,
  );
}

test("what reading and the rules found comes in the order of the source, with the rules' versions", () => {
  const { findings, rules } = examined({}, [WARNING, ERROR]);
  expect(findings.map((finding) => finding.rule)).toEqual([
    "early-error",
    "url-relative",
    "late-warning",
  ]);
  expect(rules).toEqual({ "late-warning": 3, "early-error": 3 });
});

test("an error refuses, whatever is accepted, and says that accepting it does nothing", () => {
  const accepted = ["early-error", "url-relative", "late-warning"];
  const { decision, findings } = examined({ accepted }, [ERROR, WARNING]);
  expect(decision.kind).toBe("refused");
  expect(findings.filter((finding) => finding.rule === "acknowledge-error")).toMatchObject([
    { severity: "notice", line: 4, message: expect.stringContaining("“early-error”") },
  ]);
});

test("warnings of the rules and of reading both want accepting", () => {
  expect(examined({ accepted: ["late-warning"] }, [WARNING]).decision).toEqual({
    kind: "unacknowledged",
    rules: ["url-relative"],
  });
  expect(examined({ accepted: ["late-warning", "url-relative"] }, [WARNING]).decision).toEqual({
    kind: "passed",
    acknowledged: ["url-relative", "late-warning"],
  });
});

test("an id that no rule has is told once; one that finds nothing is not", () => {
  const { findings } = examined({ accepted: ["typo", "typo", "break-run", "late-warning"] }, [
    WARNING,
  ]);
  const told = findings.filter((finding) => finding.rule === "acknowledge-unknown");
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining("“typo”")]);
});

test("a long report keeps the gravest findings in their order, and says how many it leaves out", () => {
  const notice: Finding = { ...READ, severity: "notice" };
  const many = Array.from({ length: REPORT_FINDINGS }, () => ({ ...notice }));
  expect(shortened(many)).toBe(many);
  const error: Finding = { ...READ, severity: "error" };
  const kept = shortened([...many, error]);
  expect(kept).toHaveLength(REPORT_FINDINGS + 1);
  expect(kept.at(-2)).toBe(error);
  expect(kept.at(-1)?.message).toContain("1 further");
});
