import { ssmlOf } from "../../edition/script-ssml.ts";
import { renderScript } from "../speech/render-script.ts";
import type { ArticleView } from "../view.ts";

/** The SSML of an article as it is served without switches (spec/audio-text.md, SSML v1). */
export function renderSsml(view: ArticleView): string {
  return ssmlOf(renderScript(view));
}
