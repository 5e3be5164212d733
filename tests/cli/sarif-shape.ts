import * as v from "valibot";

/** What SARIF 2.1.0 requires (OASIS, sections 3.13 to 3.30) of the parts that are written here. */
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const message = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) });
const physicalLocation = v.strictObject({
  artifactLocation: v.strictObject({
    uri: v.pipe(v.string(), v.regex(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u)),
  }),
  region: v.exactOptional(
    v.strictObject({
      startLine: line,
      startColumn: v.exactOptional(line),
      endColumn: v.exactOptional(line),
    }),
  ),
});
const level = v.picklist(["none", "note", "warning", "error"]);
const result = v.strictObject({
  ruleId: v.string(),
  ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  level,
  message,
  locations: v.pipe(v.array(v.strictObject({ physicalLocation })), v.length(1)),
  suppressions: v.exactOptional(
    v.array(
      v.strictObject({
        kind: v.picklist(["inSource", "external"]),
        status: v.picklist(["accepted", "underReview", "rejected"]),
      }),
    ),
  ),
});
const rule = v.strictObject({
  id: v.string(),
  shortDescription: v.exactOptional(message),
  help: v.exactOptional(message),
  defaultConfiguration: v.exactOptional(v.strictObject({ level })),
  properties: v.exactOptional(v.strictObject({ tags: v.array(v.string()) })),
});
const log = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal("2.1.0"),
  runs: v.pipe(
    v.array(
      v.strictObject({
        tool: v.strictObject({
          driver: v.strictObject({ name: v.string(), rules: v.array(rule) }),
        }),
        columnKind: v.picklist(["utf16CodeUnits", "unicodeCodePoints"]),
        results: v.array(result),
      }),
    ),
    v.length(1),
  ),
});

/** The one run of a SARIF log; throws when the log is none, or its indexes and columns are wrong. */
export function expectSarif(data: unknown): v.InferOutput<typeof log>["runs"][number] {
  const [run] = v.parse(log, data).runs;
  if (run === undefined) throw new Error("A log has one run.");
  const ids = run.tool.driver.rules.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new Error("A rule is described twice.");
  for (const { ruleId, ruleIndex, locations } of run.results) {
    if (ids[ruleIndex] !== ruleId) throw new Error(`${ruleId} is not the rule at ${ruleIndex}.`);
    const { startColumn = 1, endColumn = startColumn + 1 } =
      locations[0]?.physicalLocation.region ?? {};
    if (endColumn <= startColumn) throw new Error(`${ruleId} marks nothing.`);
  }
  return run;
}
