import { foldSpace } from "../../article/plain-text.ts";
import { type Composition, nextNumber } from "./composition.ts";

/**
 * A label of a landmark, numbered when the page has had it before: `Sidebar`, `Sidebar (2)`.
 * Landmarks of one role need different names (ARIA in HTML; axe `landmark-unique`).
 */
export function distinct(label: string, composition: Composition): string {
  const number = nextNumber(composition, `label ${foldSpace(label).toLowerCase()}`);
  return number === 1 ? label : `${label} (${composition.numbers.format(number)})`;
}
