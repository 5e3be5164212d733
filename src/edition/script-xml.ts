/** Text made safe for XML: the one escaper of SSML, sitemaps and feeds. `'` stays, attributes being in `"`. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Characters that XML 1.0 cannot hold, however they are written (XML 1.0, production 2). */
function withoutForbidden(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
