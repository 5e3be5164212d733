import { renderAccessibility } from "../render/accessibility.ts";
import { renderCatalogue } from "../render/catalogue/catalogue.ts";
import { renderArchive, renderArticle, renderList } from "../render/forms.ts";
import { renderBreaking } from "../render/speech/breaking.ts";
import type { Renderers } from "./projection.ts";

/** What makes the content of each kind of key. */
export const RENDERERS: Renderers = {
  article: renderArticle,
  list: renderList,
  archive: renderArchive,
  breaking: renderBreaking,
  accessibility: renderAccessibility,
  catalogue: renderCatalogue,
};
