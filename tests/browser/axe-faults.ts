import { AxeBuilder } from "@axe-core/playwright";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

export interface Fault {
  readonly rule: string;
  readonly at: string;
  /** Why axe could not tell, in its own word, such as `bgOverlap`. */
  readonly because?: string;
}

/** Which rules are asked: all of them, or those that a change of colours can change, or the others. */
export type Scope = "all" | "colours" | "structure";

const COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
/** WCAG 2.2 A and AA, the AAA contrast, and best practices. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const ALSO = ["color-contrast-enhanced", "target-size"];

/** What axe cannot tell by itself, looked at by a person. Anything else that it cannot tell is a fault. */
const LOOKED_AT: readonly {
  readonly rule: RegExp;
  readonly at: RegExp;
  readonly because: RegExp;
  readonly why: string;
}[] = [
  {
    rule: /^color-contrast/u,
    at: /^<(t[hd]|caption)\b/u,
    because: /^(outsideViewport|elmPartiallyObscured|bgOverlap)$/u,
    why: "Cells that lie outside a wide table's scroll region on a narrow screen; they have the colours of the cells within it, whose contrast axe has measured.",
  },
];

/** What is wrong with a page as it is shown, by axe: nothing, for a page that passes. */
export async function axeFaults(page: Page, scope: Scope = "all"): Promise<readonly Fault[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // Otherwise each look opens another page to finish in, for frames, of which there are none here.
    .setLegacyMode(true)
    .options({ ...rulesOf(scope), resultTypes: ["violations", "incomplete"] })
    .analyze();
  return [...violations.flatMap(faultsOf), ...incomplete.flatMap(faultsOf).filter(isNew)];
}

function rulesOf(scope: Scope): RunOptions {
  if (scope === "colours") return { runOnly: { type: "rule", values: COLOURS } };
  const also = ALSO.map((rule) => [rule, { enabled: true }]);
  const without = COLOURS.map((rule) => [rule, { enabled: false }]);
  return {
    runOnly: { type: "tag", values: TAGS },
    rules: Object.fromEntries(scope === "all" ? also : [...also, ...without]),
  };
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { data?: unknown }[] }[];
}

function faultsOf({ id, nodes }: AxeResult): Fault[] {
  return nodes.map(({ html, any }) => {
    const data = any[0]?.data as { messageKey?: string } | null | undefined;
    const because = data?.messageKey;
    return { rule: id, at: html.slice(0, 200), ...(because !== undefined && { because }) };
  });
}

function isNew(fault: Fault): boolean {
  return !LOOKED_AT.some(
    ({ rule, at, because }) =>
      rule.test(fault.rule) && at.test(fault.at) && because.test(fault.because ?? ""),
  );
}
