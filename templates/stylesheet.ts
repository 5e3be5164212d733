import { createHash } from "node:crypto";
import lite from "./lite.css";
import article from "./styles/article.css";
import colours from "./styles/colours.css";
import output from "./styles/output.css";
import scripts from "./styles/scripts.css";
import shell from "./styles/shell.css";
import text from "./styles.css";
import type { Edition } from "./views.ts";

/** The text of the one `<style>` of a page, without comments and needless space. */
export const stylesheets: Readonly<Record<Edition, string>> = {
  full: compact([colours, scripts, text, shell, article, output].join("")),
  lite: compact(lite),
};

/** What a Content-Security-Policy allows as `style-src`: `'sha256-…'` of each stylesheet (CSP 3). */
export const styleHashes: Readonly<Record<Edition, string>> = {
  full: hashOf(stylesheets.full),
  lite: hashOf(stylesheets.lite),
};

/** The ground of a page in light colours, as its stylesheet has it. */
export const paperColour = /--paper:(#[0-9a-f]{6})/u.exec(stylesheets.full)?.[1] ?? "#ffffff";

/** Enough for the two stylesheets here, which keep a space where one means something. */
export function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/\s+/gu, " ")
    .replace(/ ?([{};,>]) ?/gu, "$1")
    .replace(/: /gu, ":")
    .replace(/(?<=[\s:(,-])0\.(?=\d)/gu, ".")
    .replaceAll(";}", "}")
    .replaceAll("@media (", "@media(")
    .trim();
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
