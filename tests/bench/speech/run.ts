import { mean } from "./error-rate.ts";
import { FORMS, type Form, type Measure, measured } from "./measure.ts";
import { SNIPPETS } from "./snippets.ts";

/** The aims of spec/audio-text.md: mean phoneme error rates. */
const AIMS = { text: 0.05, ssml: 0.02 } as const;

const verbose = process.argv.includes("--verbose");
const started = performance.now();
const all = await measured(SNIPPETS);
const isHeldOut = (index: number) => index % 3 === 2;

for (const [index, measure] of all.entries()) {
  const worst = Math.max(measure.errors.text - AIMS.text, measure.errors.ssml - AIMS.ssml);
  if (!verbose || isHeldOut(index) || worst <= 0) continue;
  console.log(`${index} ${measure.about}`);
  console.log(`  text  ${rate(measure.errors.text)} ${measure.written.text}`);
  console.log(`  ssml  ${rate(measure.errors.ssml)}`);
  for (const form of ["reference", "text", "ssml"] as const) {
    console.log(`  ${form.padEnd(10)} ${measure.heard[form].replace(/\s*\n+\s*/gu, " | ")}`);
  }
}

console.log(
  "Phoneme error rate, pauses and symbols read by name, by espeak-ng, a mean a snippet\n",
);
console.log(`${"".padEnd(22)}${FORMS.map((form) => form.padStart(9)).join("")}`);
report(
  "tuned for",
  all.filter((_, index) => !isHeldOut(index)),
);
report(
  "held out",
  all.filter((_, index) => isHeldOut(index)),
);
report("all", all);
console.log(`\n${all.length} snippets in ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`Aims: text at most ${AIMS.text}, SSML at most ${AIMS.ssml}, no symbol by name.`);

function report(name: string, measures: readonly Measure[]): void {
  line(`${name} (${measures.length}): errors`, (form) =>
    rate(mean(measures.map(({ errors }) => errors[form]))),
  );
  line("  pauses", (form) => mean(measures.map(({ pauses }) => pauses[form])).toFixed(2));
  line("  symbols", (form) =>
    String(measures.reduce((sum, { symbols }) => sum + symbols[form], 0)),
  );
}

function line(name: string, value: (form: Form) => string): void {
  console.log(`${name.padEnd(22)}${FORMS.map((form) => value(form).padStart(9)).join("")}`);
}

function rate(number: number): string {
  return number.toFixed(3);
}
