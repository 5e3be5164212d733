import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scaffold } from "./new-rule-scaffold.ts";
import { registered } from "./rule-registration.ts";

/** `npm run new-rule -- ID`: a rule's file, the fixture folder that proves it, and its registration. */
const REGISTER = "src/gate/rules.ts";
const PROJECT = process.env.LECTERN_PROJECT ?? join(import.meta.dirname, "../..");

process.exitCode = newRule(process.argv.slice(2));

function newRule([id, ...more]: readonly string[]): 0 | 2 {
  if (id === undefined || more.length > 0) {
    return complain("Name one rule: npm run new-rule -- link-title");
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/u.test(id) || id.length > 40) {
    return complain(
      `“${id}” cannot be a rule's name. Write two or more lower-case words with hyphens, such as link-title: what it looks at, then what about it.`,
    );
  }
  const files = scaffold(id);
  const taken = [...files.map(({ path }) => path), `tests/fixtures/gate/${id}`].find((path) =>
    existsSync(join(PROJECT, path)),
  );
  if (taken !== undefined) return complain(`There is ${taken} already. Choose another name.`);
  const register = join(PROJECT, REGISTER);
  const list = registered(readFileSync(register, "utf8"), id);
  if (!list.ok) return complain(list.failure);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
    writeFileSync(join(PROJECT, path), text);
  }
  writeFileSync(register, list.value);
  spawnSync("biome", ["check", "--write", join(PROJECT, REGISTER)], { stdio: "ignore" });
  for (const { path } of [...files, { path: REGISTER }]) console.log(path);
  console.log(
    `\nWrite the rule and its cases. Then:\n  UPDATE=1 npx vitest run --project node tests/gate/rules.test.ts\n  npm run rules`,
  );
  return 0;
}

function complain(message: string): 2 {
  console.error(message);
  return 2;
}
