import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

export interface Fault {
  readonly rule: string;
  readonly at: string;
}

/** WCAG 2.2 A and AA, the AAA contrast, and best practices. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const ALSO = ["color-contrast-enhanced", "target-size"];

/** What axe cannot tell by itself, looked at by a person. Anything else that it cannot tell is a fault. */
const LOOKED_AT: readonly { readonly rule: RegExp; readonly at: RegExp; readonly why: string }[] = [
  {
    rule: /^color-contrast/u,
    at: /^<(t[hd]|caption)\b/u,
    why: "Cells that lie outside a wide table's scroll region on a narrow screen; they have the colours of the cells within it, whose contrast axe has measured.",
  },
];

/** What is wrong with a page as it is shown, by axe: nothing, for a page that passes. */
export async function axeFaults(page: Page): Promise<readonly Fault[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: "tag", values: TAGS },
      rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])),
    })
    .analyze();
  return [...violations.flatMap(faultsOf), ...incomplete.flatMap(faultsOf).filter(isNew)];
}

function faultsOf({ id, nodes }: { id: string; nodes: readonly { html: string }[] }): Fault[] {
  return nodes.map(({ html }) => ({ rule: id, at: html.slice(0, 200) }));
}

function isNew(fault: Fault): boolean {
  return !LOOKED_AT.some(({ rule, at }) => rule.test(fault.rule) && at.test(fault.at));
}
