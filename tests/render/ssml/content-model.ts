import type { Element } from "./xml.ts";

interface Model {
  /** Elements that may stand within, of those that Lectern writes. */
  readonly within: readonly string[];
  /** Whether words may stand within; white space always may. */
  readonly text: boolean;
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required: readonly string[];
}

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u;

/**
 * The part of the schema of SSML 1.1 (W3C Recommendation, 7 September 2010, appendix C) for the
 * elements that Lectern writes, with the section that defines each.
 */
const MODELS: Readonly<Record<string, Model>> = {
  // 3.1.1: version and xml:lang are required.
  speak: {
    within: ["p", "break", "voice", "lang", "mark"],
    text: true,
    attributes: {
      version: /^1\.[01]$/u,
      xmlns: /^http:\/\/www\.w3\.org\/2001\/10\/synthesis$/u,
      "xml:lang": LANGUAGE,
    },
    required: ["version", "xmlns", "xml:lang"],
  },
  // 3.1.7: p holds no p.
  p: {
    within: ["s", "break", "lang", "mark", "sub", "voice"],
    text: true,
    attributes: { "xml:lang": LANGUAGE },
    required: [],
  },
  // 3.1.7: s holds neither p nor s.
  s: {
    within: ["break", "lang", "mark", "sub", "voice"],
    text: true,
    attributes: { "xml:lang": LANGUAGE },
    required: [],
  },
  // 3.1.11: sub holds text alone, and alias is required.
  sub: {
    within: [],
    text: true,
    attributes: { alias: /^[\p{L}\p{M}\p{Nd} .'’-]+$/u },
    required: ["alias"],
  },
  // 3.1.12: xml:lang is required.
  lang: {
    within: ["break", "lang", "mark", "p", "s", "sub", "voice"],
    text: true,
    attributes: { "xml:lang": LANGUAGE },
    required: ["xml:lang"],
  },
  // 3.2.1: attributes select a voice.
  voice: {
    within: ["break", "lang", "mark", "p", "s", "sub"],
    text: true,
    attributes: { name: /\S/u },
    required: ["name"],
  },
  // 3.2.3: empty; time is a CSS2 time.
  break: { within: [], text: false, attributes: { time: /^\+?\d+(\.\d+)?(s|ms)$/u }, required: [] },
  // 3.3.2: empty; name is a token.
  mark: { within: [], text: false, attributes: { name: /^\S+$/u }, required: ["name"] },
};

/** What in a document of SSML the schema does not allow; nothing when it is valid. */
export function schemaFaults(element: Element, ancestors: readonly string[] = []): string[] {
  const model = MODELS[element.name];
  if (model === undefined) return [`<${element.name}> is no element of the subset.`];
  const names = Object.keys(element.attributes);
  const inside = [...ancestors, element.name];
  return [
    ...model.required
      .filter((name) => !names.includes(name))
      .map((name) => `<${element.name}> lacks ${name}.`),
    ...names
      .filter((name) => model.attributes[name]?.test(element.attributes[name] ?? "") !== true)
      .map((name) => `${name}="${element.attributes[name]}" on <${element.name}>.`),
    ...element.children.flatMap((child) => {
      if (typeof child === "string")
        return model.text || child.trim() === "" ? [] : [`Text in <${element.name}>.`];
      const isAllowed = model.within.includes(child.name) && !inside.slice(1).includes(child.name);
      return isAllowed ? schemaFaults(child, inside) : [`<${child.name}> in <${element.name}>.`];
    }),
  ];
}
