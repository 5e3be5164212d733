import { HtmlValidate } from "html-validate";

/** html-validate's recommended rules for whole documents, without those named here. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // hono/jsx writes `<br/>` and `checked=""`, which HTML allows; a parser reads them the same.
    "void-style": ["error", { style: "selfclose" }],
    "attribute-boolean-style": ["error", { style: "empty" }],
    "doctype-style": ["error", { style: "lowercase" }],
    // Ids of headings are the source's own words after a prefix, in any script.
    "valid-id": ["error", { relaxed: true }],
    // The length of a headline is the newsroom's business, and the gate's.
    "long-title": "off",
    // Telephone numbers are the source's text.
    "tel-non-breaking": "off",
    // Blank ends of lines may stand in an article's text and code.
    "no-trailing-whitespace": "off",
    // A table's region says role="region" on a div: a section would not say what it is for.
    // Pull quotes and asides in asides are groups, for which a fieldset is no substitute.
    "prefer-native-element": ["error", { exclude: ["region", "group"] }],
  },
});

/** A list may begin below nought (HTML, 4.4.5: any valid integer); the validator's table has no minus. */
const NEGATIVE_START = /^Attribute "start" has invalid value "-\d+"$/u;

/** What is wrong with a whole page, a line each; empty when it is valid. */
export async function problemsOf(page: string): Promise<readonly string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages
      .filter(({ message }) => !NEGATIVE_START.test(message))
      .map(({ ruleId, message, line, column }) => {
        const around = (page.split("\n")[line - 1] ?? "").slice(
          Math.max(0, column - 60),
          column + 60,
        );
        return `${ruleId}: ${message} … ${around}`;
      }),
  );
}
