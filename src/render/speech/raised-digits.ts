const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "-": "⁻",
  "−": "⁻",
};

/** Digits as raised characters, so that 10⁶ does not become 106: `-3` gives `⁻³`. */
export function raisedDigits(digits: string): string {
  return [...digits].map((digit) => RAISED[digit] ?? digit).join("");
}
