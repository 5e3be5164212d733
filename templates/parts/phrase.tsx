import type { Child } from "hono/jsx";

/**
 * A sentence with its `{placeholders}` filled by markup; `fill` does the same for bare text.
 * Throws when a placeholder has no value: that is a fault of the code.
 */
export function phrase(sentence: string, values: Readonly<Record<string, Child>>): Child {
  const parts = sentence.split(/\{(\w+)\}/u);
  return parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const value = values[part];
    if (value === undefined) throw new Error(`No value for {${part}} in “${sentence}”.`);
    return value;
  });
}
