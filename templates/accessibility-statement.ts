import { spelledDay, totalsSection } from "./accessibility-totals.ts";
import type { AccessibilityView, Sentence, StatementSection } from "./accessibility-view.ts";

/** The statement is written in English, whatever the language of the publication. */
export const STATEMENT_LANGUAGE = "en";
export const STATEMENT_TITLE = "Accessibility statement";
/** When its sentences were last compared with the product, a calendar day. */
const REVIEWED = "2026-11-23";

/** The statement in the form that the W3C proposes (w3.org/WAI/planning/statements). */
export function statementOf(view: AccessibilityView): readonly StatementSection[] {
  return [
    measures(view),
    CONFORMANCE,
    feedback(view),
    COMPATIBILITY,
    TECHNOLOGIES,
    LIMITATIONS,
    ASSESSMENT,
    totalsSection(view.totals),
    {
      heading: "Date",
      parts: [text(`This statement was last reviewed on ${spelledDay(REVIEWED)}.`)],
    },
  ];
}

/** The first sentence of the statement. */
export function opening({ publication }: AccessibilityView): string {
  return `This is the accessibility statement of ${publication}. It says what has been done so that everybody can read and hear what is published here, and what is not known to work.`;
}

function text(words: string): Sentence {
  return { text: words };
}

function measures({ publication }: AccessibilityView): StatementSection {
  return {
    heading: "Measures",
    parts: [
      text(`${publication} takes these measures to stay accessible:`),
      [
        "Every article is checked before it is published. One that has an accessibility error is refused, with an explanation of what to write instead.",
        "Warnings hold an article back until an editor has considered them. Who accepted a warning, and when, is kept with the article.",
        "Published articles are checked again when the rules change.",
        "Every article has a text that is written for the ear, speech markup, and a light page, beside the full page.",
        "Pages need no script and no cookie, and arrive in one answer.",
      ],
    ],
  };
}

const CONFORMANCE: StatementSection = {
  heading: "Conformance status",
  parts: [
    text(
      "The Web Content Accessibility Guidelines (WCAG) say how to make content accessible. They have three levels: A, AA and AAA. The goal here is WCAG 2.2, level AA, on every page.",
    ),
    text(
      "We state partial conformance with WCAG 2.2, level AA. The pages themselves are built and tested to conform fully. What articles say is checked by rules, and rules cannot judge everything. The limitations are listed below.",
    ),
    text("Of level AAA, the pages meet these criteria, the images in articles aside:"),
    [
      "1.4.6 Contrast (Enhanced): text has a contrast of at least 7 to 1, on light and dark pages.",
      "2.1.3 Keyboard (No Exception): everything works from a keyboard.",
      "2.2.3 No Timing and 2.2.4 Interruptions: nothing is timed, and nothing moves or appears by itself.",
      "2.3.2 Three Flashes: nothing flashes.",
      "2.4.12 Focus Not Obscured (Enhanced): nothing covers what has the focus.",
      "2.5.5 Target Size (Enhanced): controls that stand by themselves measure at least 44 by 44 pixels.",
      "3.2.5 Change on Request: nothing changes or opens unless the reader asks for it.",
    ],
  ],
};

function feedback({ contact }: AccessibilityView): StatementSection {
  const complaint = text(
    "If the answer does not help, you can complain to the body that enforces accessibility law where you live, or to an organisation of disabled people there.",
  );
  if (contact === undefined) {
    return {
      heading: "Feedback and complaints",
      parts: [
        text(
          "Whoever runs this publication has not yet said here where to write to about barriers. Tell them by the ways of contact that the publication gives elsewhere.",
        ),
        complaint,
      ],
    };
  }
  const link = { href: contact, text: contact.replace(/^mailto:/u, ""), after: "." };
  return {
    heading: "Feedback and complaints",
    parts: [
      { text: "If something here keeps you from reading or hearing an article, tell us: ", link },
      text(
        "Say which article it is, and with what you read or listen. A description of the barrier is enough; you need not know its cause.",
      ),
      complaint,
    ],
  };
}

const COMPATIBILITY: StatementSection = {
  heading: "Compatibility with browsers and assistive technology",
  parts: [
    text(
      "The pages are plain HTML. They work with screen readers, screen magnifiers, braille displays, speech input, text browsers, and browsers without style or script.",
    ),
    text(
      "They are tested in Chromium: at a width of 320 pixels, at 400 per cent, with wider text spacing, in forced colours, and in the accessibility tree that screen readers are given.",
    ),
  ],
};

const TECHNOLOGIES: StatementSection = {
  heading: "Technical specifications",
  parts: [
    text("Accessibility relies on HTML, and on CSS for looks alone. WAI-ARIA names regions."),
    text(
      "The other forms of an article are plain text, SSML 1.1, Markdown and JSON. No form needs another one to be understood.",
    ),
  ],
};

const LIMITATIONS: StatementSection = {
  heading: "Limitations and alternatives",
  parts: [
    text("These things are known not to conform in all cases, or not known to conform:"),
    [
      "Descriptions of images: that there is one is checked. Whether it says what matters is for editors to judge.",
      "Images that move or flash: an animated image is not told from another.",
      "Transcripts and captions: that there is a link to one is checked. Whether it is complete is not.",
      "Video and audio are linked to, not played here. The place that a link leads to may not be accessible.",
      "Passages in another language: those that are not marked are found in many cases, not in all.",
      "Articles with findings that an editor has accepted: they are counted below.",
      "Sign language: there is none.",
      "This statement is in English on publications in any language.",
    ],
  ],
};

const ASSESSMENT: StatementSection = {
  heading: "Assessment approach",
  parts: [
    text(
      "The software was assessed by its own makers, by self-evaluation: automatic tests of every kind of page in a browser, among them axe-core and a validator of HTML, and rules that check every article.",
    ),
    text(
      "No audit by others has been made, and no test with people who use assistive technology every day. Both are needed before full conformance can be claimed.",
    ),
  ],
};
