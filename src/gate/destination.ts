/** Parameters that say where a reader came from, not where the link leads. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|source|cmp|cmpid|smid|emc|ito)$/iu;

/**
 * Where a link leads, in a form that compares: without the fragment, a last slash, `www.`, the
 * difference of http and https, and tracking. Links within the article all lead to the article.
 */
export function destinationOf(href: string): string {
  if (href.startsWith("#")) return "#";
  if (!URL.canParse(href)) return href;
  const { protocol, host, pathname, searchParams } = new URL(href);
  if (protocol === "mailto:") return href.toLowerCase();
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(String);
  const path = pathname.replace(/\/(?:index\.\w{3,5})?$/u, "");
  return [host.replace(/^www\./u, ""), path, ...query.sort()].join(" ");
}
