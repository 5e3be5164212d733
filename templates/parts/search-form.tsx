import type { Child } from "hono/jsx";
import type { SearchChoice, SearchView } from "../views.ts";
import { languageAttributes } from "./language-attributes.ts";

/**
 * The words and the filters of a search, to be changed. Apart from the header's own search, which
 * stays the one `search` landmark (spec/page.md, 5), and folded away where there are results to read.
 */
export function SearchForm({ view }: { view: SearchView }) {
  const { form, locale, query, unread } = view;
  const { shell, tag } = locale;
  const day = (name: "from" | "to", label: string) => (
    <Field name={name} label={label}>
      <input
        id={`field-${name}`}
        name={name}
        type="date"
        value={form[name]}
        {...(unread?.name === name && { "aria-invalid": "true", "aria-describedby": "unread" })}
      />
    </Field>
  );
  return (
    <details open={form.open}>
      <summary>{shell.searchForm}</summary>
      <form action={form.action}>
        <Field name="q" label={shell.searchWords}>
          <input id="field-q" name="q" type="search" value={query} autocomplete="off" dir="auto" />
        </Field>
        <Choice
          name="lang"
          label={shell.searchLanguage}
          of={form.languages}
          value={form.lang}
          tag={tag}
        >
          {shell.searchAnyLanguage}
        </Choice>
        <Choice
          name="section"
          label={shell.searchSection}
          of={form.sections}
          value={form.section}
          tag={tag}
        >
          {shell.searchAnySection}
        </Choice>
        {day("from", shell.searchFrom)}
        {day("to", shell.searchTo)}
        <p class="field">
          <button type="submit">{shell.searchButton}</button>
        </p>
      </form>
    </details>
  );
}

function Field({ name, label, children }: { name: string; label: string; children?: Child }) {
  return (
    <p class="field">
      <label for={`field-${name}`}>{label}</label> {children}
    </p>
  );
}

function Choice(props: {
  name: string;
  label: string;
  of: readonly SearchChoice[];
  value: string;
  tag: string;
  /** What is said for no choice. */
  children?: Child;
}) {
  const { name, value, tag } = props;
  return (
    <Field name={name} label={props.label}>
      <select id={`field-${name}`} name={name}>
        <option value="">{props.children}</option>
        {props.of.map((choice) => (
          <option
            value={choice.value}
            selected={choice.value === value}
            {...(choice.lang !== undefined && languageAttributes(choice.lang, tag))}
          >
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
