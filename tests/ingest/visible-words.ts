import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

const INVISIBLE = new Set(
  "script style template noscript head title datalist canvas iframe video audio noframes object".split(
    " ",
  ),
);

/** The words that a browser would show, computed without anything of ingest: the yardstick of recall. */
export function visibleWords(html: string): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === "#text") texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!("tagName" in node) || isHidden(node)) return;
    const isInline =
      /^(a|b|i|em|strong|span|font|small|sub|sup|u|s|code|mark|abbr|cite|q|wbr)$/u.test(
        node.tagName,
      );
    if (!isInline) texts.push(" ");
    node.childNodes.forEach(visit);
    if (!isInline) texts.push(" ");
  };
  parse(html, { scriptingEnabled: false }).childNodes.forEach(visit);
  return wordsOf(texts.join(""));
}

export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isHidden(element: DefaultTreeAdapterTypes.Element): boolean {
  const value = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  if (INVISIBLE.has(element.tagName) || value("hidden") !== undefined) return true;
  return /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(value("style") ?? "");
}

/** How much of the one list of words is in the other, each word as often as it occurs. */
export function recall(
  wanted: readonly string[],
  found: readonly string[],
): { share: number; missing: string[] } {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  const missing: string[] = [];
  for (const word of wanted) {
    const count = counts.get(word) ?? 0;
    if (count === 0) missing.push(word);
    else counts.set(word, count - 1);
  }
  return { share: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length, missing };
}
