/** The success criteria of WCAG 2.2 (w3.org/TR/WCAG22) that rules of the gate serve: name, level, id there. */
const CRITERIA: Readonly<Record<string, readonly [name: string, level: string, id: string]>> = {
  "1.1.1": ["Non-text Content", "A", "non-text-content"],
  "1.2.1": [
    "Audio-only and Video-only (Prerecorded)",
    "A",
    "audio-only-and-video-only-prerecorded",
  ],
  "1.2.2": ["Captions (Prerecorded)", "A", "captions-prerecorded"],
  "1.2.3": [
    "Audio Description or Media Alternative (Prerecorded)",
    "A",
    "audio-description-or-media-alternative-prerecorded",
  ],
  "1.2.5": ["Audio Description (Prerecorded)", "AA", "audio-description-prerecorded"],
  "1.2.8": ["Media Alternative (Prerecorded)", "AAA", "media-alternative-prerecorded"],
  "1.3.1": ["Info and Relationships", "A", "info-and-relationships"],
  "1.3.2": ["Meaningful Sequence", "A", "meaningful-sequence"],
  "1.3.3": ["Sensory Characteristics", "A", "sensory-characteristics"],
  "1.4.1": ["Use of Color", "A", "use-of-color"],
  "1.4.5": ["Images of Text", "AA", "images-of-text"],
  "1.4.8": ["Visual Presentation", "AAA", "visual-presentation"],
  "1.4.9": ["Images of Text (No Exception)", "AAA", "images-of-text-no-exception"],
  "1.4.10": ["Reflow", "AA", "reflow"],
  "2.1.1": ["Keyboard", "A", "keyboard"],
  "2.4.1": ["Bypass Blocks", "A", "bypass-blocks"],
  "2.4.2": ["Page Titled", "A", "page-titled"],
  "2.4.3": ["Focus Order", "A", "focus-order"],
  "2.4.4": ["Link Purpose (In Context)", "A", "link-purpose-in-context"],
  "2.4.6": ["Headings and Labels", "AA", "headings-and-labels"],
  "2.4.9": ["Link Purpose (Link Only)", "AAA", "link-purpose-link-only"],
  "2.4.10": ["Section Headings", "AAA", "section-headings"],
  "3.1.1": ["Language of Page", "A", "language-of-page"],
  "3.1.2": ["Language of Parts", "AA", "language-of-parts"],
  "3.1.3": ["Unusual Words", "AAA", "unusual-words"],
  "3.1.4": ["Abbreviations", "AAA", "abbreviations"],
  "3.1.5": ["Reading Level", "AAA", "reading-level"],
  "3.1.6": ["Pronunciation", "AAA", "pronunciation"],
  "3.2.4": ["Consistent Identification", "AA", "consistent-identification"],
  "3.3.2": ["Labels or Instructions", "A", "labels-or-instructions"],
  "4.1.2": ["Name, Role, Value", "A", "name-role-value"],
};

/** A criterion by its number, with its name, level and address; the number alone when not listed. */
export function describeCriterion(number: string): {
  readonly text: string;
  readonly href: string;
} {
  const known = CRITERIA[number];
  const page = "https://www.w3.org/TR/WCAG22/";
  if (known === undefined) return { text: `WCAG ${number}`, href: page };
  const [name, level, id] = known;
  return { text: `WCAG ${number} ${name} (${level})`, href: `${page}#${id}` };
}
