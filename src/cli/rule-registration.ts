import { failed, type Result, success } from "../result.ts";
import { constantName } from "./new-rule-scaffold.ts";

/**
 * The text of src/gate/rules.ts with one more rule, at the end of the list; the failure is a sentence
 * that says what to do by hand.
 */
export function registered(text: string, id: string): Result<string, string> {
  const list = /(export const RULES: readonly Rule\[\] = \[)([^\]]*?)(,?\s*)(\];)/u;
  const imports = [...text.matchAll(/^import .* from "\.\/rules\/.*";$/gmu)];
  const last = imports.at(-1);
  const name = constantName(id);
  if (!list.test(text) || last === undefined) {
    return failed(`src/gate/rules.ts has no list that can be added to. Add ${name} by hand.`);
  }
  const line = `import { ${name} } from "./rules/${id}.ts";`;
  const end = last.index + last[0].length;
  const imported = `${text.slice(0, end)}\n${line}${text.slice(end)}`;
  return success(
    imported.replace(
      list,
      (_, open: string, rules: string, _comma: string, close: string) =>
        `${open}${rules}, ${name}${close}`,
    ),
  );
}
