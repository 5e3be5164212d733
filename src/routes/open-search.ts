import { escapeXml } from "../edition/script-xml.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Problem } from "../http/problem.ts";
import { localeFor } from "../locale/locales.ts";
import { OPEN_SEARCH_TYPE, PATHS } from "../paths.ts";
import { type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** OpenSearch 1.1, 4.2: a short name has at most 16 characters, a long one 48. */
const SHORT_NAME_CHARACTERS = 16;
const LONG_NAME_CHARACTERS = 48;

/** `/opensearch.xml`: how a browser or another program searches here (OpenSearch 1.1, draft 6). */
export async function readOpenSearch(reading: Reading): Promise<Result<Response, Problem>> {
  const told = { type: `${OPEN_SEARCH_TYPE}; charset=utf-8`, cacheControl: CACHE_CONTROL.page };
  return success(respond({ ...told, noindex: true }, utf8(openSearchDescription(reading))));
}

function openSearchDescription({ configuration, origin }: Reading): string {
  const { name, language } = configuration;
  const { shell } = localeFor(language);
  const url = (type: string, rest: string, rel = "results") =>
    `<Url type="${type}" rel="${rel}" template="${escapeXml(origin + rest)}"/>`;
  const elements = [
    `<ShortName>${escapeXml(shortened(name, SHORT_NAME_CHARACTERS))}</ShortName>`,
    `<LongName>${escapeXml(shortened(name, LONG_NAME_CHARACTERS))}</LongName>`,
    `<Description>${escapeXml(shell.searchLabel)}</Description>`,
    url("text/html", `${PATHS.search}?q={searchTerms}&page={startPage?}`),
    url("text/plain", `${PATHS.search}.txt?q={searchTerms}&page={startPage?}`),
    url("application/json", `${PATHS.search}.json?q={searchTerms}&page={startPage?}`),
    url(OPEN_SEARCH_TYPE, PATHS.openSearch, "self"),
    `<Image type="image/svg+xml">${escapeXml(origin + PATHS.favicon)}</Image>`,
    `<Query role="example" searchTerms="${escapeXml(name)}"/>`,
    "<Language>*</Language>",
    "<InputEncoding>UTF-8</InputEncoding>",
    "<OutputEncoding>UTF-8</OutputEncoding>",
  ];
  const root = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">`;
  const lines = elements.map((element) => `  ${element}`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${lines}\n</OpenSearchDescription>\n`;
}

/** At most so many characters, cut between words where there are several. */
function shortened(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const cut = letters.slice(0, most).join("");
  const isCutWithin = letters[most] !== " " && cut.includes(" ");
  return (isCutWithin ? cut.slice(0, cut.lastIndexOf(" ")) : cut).trim();
}
