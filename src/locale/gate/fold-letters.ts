/** Letters that one language writes in two ways, or a keyboard gives for another: as one of them. */
const TWO_WAYS: readonly (readonly [RegExp, string])[] = [
  [/[أإٱ]/gu, "ا"],
  [/[يى]/gu, "ی"],
  [/ك/gu, "ک"],
  [/[هھہۀە]/gu, "ه"],
  [/ة/gu, "ه"],
  // Tatweel stretches a word; vowel signs and the superscript alef are optional.
  [/[\u0640\u064b-\u0652\u0654\u0670]/gu, ""],
  // The joiner of Persian is often left out.
  [/\u200c/gu, ""],
];

/** Ethiopic series that Amharic pronounces alike and writes either way: from, to, length. */
const AMHARIC_SERIES: readonly (readonly [number, number, number])[] = [
  [0x1220, 0x1230, 8],
  [0x1340, 0x1338, 7],
  [0x12d0, 0x12a0, 7],
  [0x1280, 0x1200, 8],
  [0x1210, 0x1200, 8],
];

/** Text with one spelling for what is written in two: only for comparing, never for showing. */
export function foldLetters(text: string): string {
  const folded = TWO_WAYS.reduce((text, [letters, one]) => text.replace(letters, one), text);
  return folded.replace(
    /[\u1210-\u1217\u1220-\u1227\u1280-\u1287\u12d0-\u12d6\u1340-\u1346]/gu,
    alike,
  );
}

function alike(syllable: string): string {
  const code = syllable.charCodeAt(0);
  for (const [from, to, length] of AMHARIC_SERIES)
    if (code >= from && code < from + length) return String.fromCharCode(to + code - from);
  return syllable;
}
