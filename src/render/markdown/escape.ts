/** How text is kept from meaning anything in Markdown: one table, each row with its reason. */
const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  // A backslash escapes what follows it, code spans begin with a backtick, emphasis with a star.
  [/[\\`*]/gu, "\\$&"],
  // Links, images, notes and references to them.
  [/[[\]]/gu, "\\$&"],
  // HTML and automatic links.
  [/</gu, "\\<"],
  // Two tildes strike through; one at the edge could meet another.
  [/~/gu, "\\~"],
  // An underscore within a word is only itself.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"],
  // Only what would be read as a character reference.
  [/&(?=#|[a-z][a-z0-9]*;)/giu, "\\&"],
  // The reader would lose these at the end of a line, and an editor cannot see them.
  [/\u00A0/gu, "&nbsp;"],
];

/** What means something at the beginning of a line only. */
const AT_LINE_START: readonly (readonly [RegExp, string])[] = [
  // Headings.
  [/^#(?=#{0,5}(\s|$))/u, "\\#"],
  // Quotations, underlines of headings, rows of tables.
  [/^[>=|]/u, "\\$&"],
  // Lists, rules, underlines of headings and of table headers, definitions.
  [/^[-+:](?=[\s\-|:]|$)/u, "\\$&"],
  // Numbered lists.
  [/^(\d{1,9})([.)])/u, "$1\\$2"],
];

/** Text as Markdown that reads back as the same text, within a paragraph. */
export function escapeText(text: string): string {
  return (
    ANYWHERE.reduce((escaped, [what, by]) => escaped.replace(what, by), text)
      // Lines end here for an editor, and a byte order mark cannot be seen.
      .replace(/[\u2028\u2029\uFEFF]/gu, reference)
      // Other white space at an edge would be trimmed or would break emphasis.
      .replace(/^[^\S \n]|[^\S \n]$/gu, reference)
  );
}

/** Text before a link or a note, which these two characters would make an image or another note. */
export function escapeBeforeBracket(escaped: string): string {
  return escaped.replace(/[!^]$/u, "\\$&");
}

/** A line's first text, so that no block begins there. */
export function escapeLineStart(line: string): string {
  return AT_LINE_START.reduce((escaped, [what, by]) => escaped.replace(what, by), line);
}

/** An address between angle brackets or parentheses; the model's have no white space in them. */
export function escapeAddress(address: string): string {
  const escaped = address
    .replace(/[\\()<>]/gu, "\\$&")
    .replace(/&(?=#|[a-z][a-z0-9]*;)/giu, "\\&")
    .replace(/[^\S ]/gu, reference);
  return escaped;
}

function reference(character: string): string {
  return `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`;
}
