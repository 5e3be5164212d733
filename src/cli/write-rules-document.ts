import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../gate/rules.ts";
import { rulesDocument } from "./rules-document.ts";

/** `npm run rules`: writes docs/RULES.md from the rules and the fixtures that prove them. */
const PROJECT = join(import.meta.dirname, "../..");
const path = join(PROJECT, "docs/RULES.md");

writeFileSync(path, rulesDocument(RULES, join(PROJECT, "tests/fixtures/gate")));
console.log(`Wrote ${RULES.length} rules to docs/RULES.md.`);
