import { opening, STATEMENT_TITLE, statementOf } from "./accessibility-statement.ts";
import type { AccessibilityView, Sentence, StatementSection } from "./accessibility-view.ts";

/** The main part of the page of the accessibility statement. */
export function renderAccessibilityMain(view: AccessibilityView): string {
  return String(
    <main id="content" tabindex={-1}>
      <h1>{STATEMENT_TITLE}</h1>
      <p>{opening(view)}</p>
      {statementOf(view).map((section) => (
        <Section section={section} />
      ))}
    </main>,
  );
}

function Section({ section: { heading, parts } }: { section: StatementSection }) {
  return (
    <>
      <h2>{heading}</h2>
      {parts.map((part) =>
        "text" in part ? <Paragraph sentence={part} /> : <List items={part} />,
      )}
    </>
  );
}

function Paragraph({ sentence: { text, link } }: { sentence: Sentence }) {
  return (
    <p>
      {text}
      {link && <a href={link.href}>{link.text}</a>}
      {link?.after}
    </p>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
