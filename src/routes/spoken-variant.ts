import { DEFAULT_SWITCHES, type SpokenScript, type Switches, speak } from "../edition/script.ts";
import { adaptSsml, SSML_ENGINES, type SsmlOptions } from "../edition/script-adapt.ts";
import { parseSwitches, type UnknownSwitch } from "../edition/script-switches.ts";
import type { FormName } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";

/** A text or SSML that is not the stored one, because the reader's query asks for another. */
export interface SpokenVariant {
  readonly form: "txt" | "ssml";
  /** What differs from the stored form, in a fixed order: `announce=none&max=500`. */
  readonly query: string;
  readonly switches: Switches;
  readonly options: SsmlOptions;
}

/** A spoken text, of which an engine may take only a part at a time. */
export interface Spoken {
  readonly text: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** The values that each of SSML's own names may have. */
const SSML_CHOICES: Readonly<Record<string, readonly string[]>> = {
  for: SSML_ENGINES,
  marks: ["block"],
};

/** What a query asks of a form; nothing when that is what is stored, or the form is not spoken. */
export function parseVariant(
  form: FormName,
  query: URLSearchParams,
): Result<SpokenVariant | undefined, UnknownSwitch> {
  if (form !== "txt" && form !== "ssml") return success(undefined);
  const switches = parseSwitches(query);
  if (!switches.ok) return switches;
  const options = form === "ssml" ? parseOptions(query) : success({});
  if (!options.ok) return options;
  const asked = { ...switchesAsked(switches.value), ...options.value };
  if (Object.keys(asked).length === 0) return success(undefined);
  const pairs = Object.entries(asked).map(([name, value]): [string, string] => [name, `${value}`]);
  const canonical = String(new URLSearchParams(pairs));
  return success({ form, query: canonical, switches: switches.value, options: options.value });
}

/** What nobody asked to be otherwise: the words of the stored form. */
export function plainVariant(form: SpokenVariant["form"]): SpokenVariant {
  return { form, query: "", switches: DEFAULT_SWITCHES, options: {} };
}

/** The text of a variant; the failure is the number of parts, when it has not the one asked for. */
export function speakVariant(
  script: SpokenScript,
  { form, switches, options }: SpokenVariant,
): Result<Spoken, number> {
  if (form === "txt") return success({ text: speak(script, switches), part: 1, parts: 1 });
  const adapted = adaptSsml(script, { ...options, switches });
  if (!adapted.ok) return failed(adapted.failure.parts);
  const { ssml, part, parts } = adapted.value;
  return success({ text: ssml, part, parts });
}

function parseOptions(query: URLSearchParams): Result<SsmlOptions, UnknownSwitch> {
  for (const [name, known] of Object.entries(SSML_CHOICES)) {
    const value = query.get(name);
    if (value !== null && !known.includes(value)) return failed({ name, value, known });
  }
  const part = query.get("part");
  if (part !== null && !/^[1-9]\d{0,5}$/u.test(part)) {
    return failed({ name: "part", value: part, known: ["1"] });
  }
  const engine = SSML_ENGINES.find((each) => each === query.get("for"));
  return success({
    ...(engine !== undefined && { for: engine }),
    ...(query.get("marks") === "block" && { marks: "block" as const }),
    ...(part !== null && part !== "1" && { part: Number(part) }),
  });
}

/** The switches that are not as they are when nobody says anything. */
function switchesAsked(switches: Switches): Record<string, string | number> {
  const { announce, images, links, max, unit } = switches;
  return {
    ...(announce !== DEFAULT_SWITCHES.announce && { announce }),
    ...(images !== DEFAULT_SWITCHES.images && { images }),
    ...(links !== DEFAULT_SWITCHES.links && { links: links ? 1 : 0 }),
    ...(max !== undefined && { max }),
    ...(unit !== DEFAULT_SWITCHES.unit && { unit }),
  };
}
