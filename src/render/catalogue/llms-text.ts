import { languageName } from "../../../templates/parts/spelled-out.ts";
import { foldSpace } from "../../article/plain-text.ts";
import type { Summary } from "../../article/summary.ts";
import { ORIGIN_PLACE, withoutPlaces } from "../../edition/places.ts";
import type { SiteSection } from "../../edition/site.ts";
import { LIST_ARTICLES } from "../../limits.ts";
import type { ShellStrings } from "../../locale/locale.ts";
import { localeFor } from "../../locale/locales.ts";
import {
  accessibilityPath,
  archivePath,
  articlePath,
  briefingPath,
  FORMS,
  type FormName,
  frontPath,
  sectionPath,
} from "../../paths.ts";
import { escapeText } from "../markdown/escape.ts";
import type { CatalogueView } from "./catalogue.ts";

/**
 * `llms.txt` (llmstxt.org) in the publication's language, with a place for the origin: its name, what
 * it has, how to get each form, and links to the newest articles as Markdown and to the lists as text.
 */
export function renderLlmsText(view: CatalogueView): string {
  const { publication, language, articles, sections, languages } = view;
  const { shell } = localeFor(language);
  const blocks = [
    `# ${words(publication)}`,
    `> ${shell.articlesExplained}`,
    shell.formsByEnding,
    formEndings(shell),
    ...listed(shell.latest, articles.slice(0, LIST_ARTICLES).map(articleLink)),
    ...listed(shell.aboutThisSite, [
      link(shell.frontPage, frontPath(undefined, "txt")),
      link(shell.briefing, briefingPath("txt", { kind: "front" })),
      link(shell.archive, archivePath("txt")),
      link(shell.accessibility, accessibilityPath("txt")),
    ]),
    ...listed(
      shell.navigation,
      sections.map((section) => link(nameOf(section, language), sectionPath(section.slug, "txt"))),
    ),
    ...listed(
      shell.languages,
      languages.map((lang) => link(languageName(lang), frontPath(lang, "txt"))),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function formEndings(shell: ShellStrings): string {
  const forms: readonly (readonly [FormName, string])[] = [
    ["md", shell.formMarkdown],
    ["txt", shell.formAudioText],
    ["ssml", shell.formSpeech],
    ["json", shell.formData],
    ["lite", shell.formLite],
  ];
  return forms.map(([form, name]) => `- \`${FORMS[form].suffix}\`: ${name}`).join("\n");
}

/** A heading with its links; nothing when there are none. */
function listed(heading: string, links: readonly string[]): string[] {
  return links.length === 0 ? [] : [`## ${heading}`, links.join("\n")];
}

function articleLink({ slug, title, lead }: Summary): string {
  return link(title, articlePath(slug, "md"), lead);
}

function link(name: string, path: string, notes?: string): string {
  const told = notes === undefined ? "" : `: ${words(notes)}`;
  return `- [${words(name)}](${ORIGIN_PLACE}${path})${told}`;
}

function words(text: string): string {
  return escapeText(foldSpace(withoutPlaces(text)));
}

function nameOf({ slug, names }: SiteSection, language: string): string {
  return names[language] ?? Object.values(names)[0] ?? slug;
}
