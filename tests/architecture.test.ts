import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/**
 * The import directions of docs/ARCHITECTURE.md, read from the code.
 * A place may import itself and what its row lists; `types` are imports that tsc erases.
 */
const PROJECT = resolve(import.meta.dirname, "..");
const FOUNDATION = [
  "result",
  "limits",
  "finding",
  "paths",
  "config",
  "environment",
  "within-seconds",
  "nearest",
];
const ARTICLE = [...FOUNDATION, "article"];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  result: [],
  limits: [],
  finding: [],
  "within-seconds": [],
  nearest: [],
  paths: ["limits"],
  environment: ["config"],
  config: FOUNDATION,
  css: [],
  article: FOUNDATION,
  locale: ARTICLE,
  ingest: ARTICLE,
  gate: [...ARTICLE, "locale"],
  edition: ARTICLE,
  templates: [...ARTICLE, "locale"],
  render: [...ARTICLE, "locale", "templates", "edition"],
  newsroom: [...ARTICLE, "locale", "edition", "render", "gate", "ingest"],
  http: [...FOUNDATION, "locale"],
  // The build's version is written in one place, package.json.
  routes: [...FOUNDATION, "package.json", "edition", "http", "locale", "templates", "article"],
  "routes/api": [...ARTICLE, "locale", "ingest", "gate", "render", "edition", "http", "newsroom"],
  app: [...FOUNDATION, "routes", "routes/api", "http", "edition", "locale", "templates"],
  index: ["*"],
  cli: [...ARTICLE, "package.json", "locale", "ingest", "gate", "render", "edition"],
};
/** Names that only a type may be imported from, by place. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  environment: ["newsroom"],
  config: ["newsroom"],
  routes: ["newsroom", "render"],
  templates: ["edition"],
};
const READING = ["routes", "http", "edition"];
const NEVER_ON_THE_READ_PATH = ["ingest", "gate", "render", "newsroom", "cli", "routes/api"];
/** Tables of data may be long. */
const TABLES = [/^src\/locale\//u, /^templates\/styles\.css$/u];
const FILE_LINES = 300;
const FUNCTION_LINES = 70;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = ["src", "templates"].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith(".d.ts")),
);
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const code = readFileSync(join(PROJECT, from), "utf8");
  const statement = /^(?:import|export)\s+(type\s)?([^;"']*?)from\s+["'](\.[^"']+)["']/gmu;
  return [...code.matchAll(statement)].map(([, typeOnly, names = "", target = ""]) => ({
    from,
    to: relative(PROJECT, resolve(PROJECT, dirname(from), target)),
    typeOnly: typeOnly !== undefined || everyNameIsAType(names),
  }));
}

function everyNameIsAType(names: string): boolean {
  const list = names.match(/^\s*\{([^}]*)\}\s*$/u)?.[1] ?? "*";
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .every((name) => name.startsWith("type "));
}

function placeOf(file: string): string {
  if (file.startsWith("templates/")) return "templates";
  if (!file.startsWith("src/")) return file;
  const [, first = "", second] = file.split("/");
  if (first === "routes" && second?.startsWith("api")) return "routes/api";
  return second === undefined ? first.replace(/\.tsx?$/u, "") : first;
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [source, target] = [placeOf(from), placeOf(to)];
  const allowed = PLACES[source] ?? [];
  if (source === target || allowed.includes("*") || allowed.includes(target)) return true;
  return typeOnly && (TYPES_ONLY[source] ?? []).includes(target);
}

test("every file belongs to a place of the table", () => {
  expect(files.filter((file) => !(placeOf(file) in PLACES))).toEqual([]);
  expect(imports.length).toBeGreaterThan(50);
});

test("imports go only in the directions of the table", () => {
  const wrong = imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`);
  expect(wrong).toEqual([]);
});

test("the read path never reaches ingest, gate, render, newsroom or the command line", () => {
  const start = files.filter((file) => READING.includes(placeOf(file)));
  const reached = new Map(start.map((file) => [file, file]));
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { to, typeOnly } of imports.filter((one) => one.from === file)) {
      if (typeOnly || reached.has(to)) continue;
      reached.set(to, `${reached.get(file)} → ${to}`);
      waiting.push(to);
    }
  }
  const forbidden = [...reached].filter(([file]) => NEVER_ON_THE_READ_PATH.includes(placeOf(file)));
  expect(forbidden.map(([, way]) => way)).toEqual([]);
});

test("no runtime cycle", () => {
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      cycles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      return;
    }
    if (finished.has(file)) return;
    for (const { to } of imports.filter((one) => one.from === file && !one.typeOnly)) {
      visit(to, [...way, file]);
    }
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test(`no source file over ${FILE_LINES} lines, tables of data aside`, () => {
  const long = files
    .filter((file) => !TABLES.some((table) => table.test(file)))
    .map((file) => ({ file, lines: linesOf(file).length }))
    .filter(({ lines }) => lines > FILE_LINES);
  expect(long).toEqual([]);
});

test(`no function over ${FUNCTION_LINES} lines`, () => {
  expect(files.flatMap(longFunctions)).toEqual([]);
});

/** Formatted code closes a function at the indentation at which it opened. */
function longFunctions(file: string): string[] {
  const lines = linesOf(file);
  return lines.flatMap((line, index) => {
    const opening =
      /^(\s*)(?:export )?(?:async )?(?:function\b|(?:const )?\w+.*(?:=>|\)[^=]*) \{$)/u;
    const indentation = line.match(opening)?.[1];
    if (indentation === undefined || !line.endsWith("{")) return [];
    const closing = lines.findIndex(
      (other, at) => at > index && other.startsWith(`${indentation}}`),
    );
    const length = closing - index + 1;
    return length > FUNCTION_LINES ? [`${file}:${index + 1} has ${length} lines`] : [];
  });
}

function linesOf(file: string): string[] {
  return readFileSync(join(PROJECT, file), "utf8").split("\n");
}
