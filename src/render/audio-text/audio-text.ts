import { speak } from "../../edition/script.ts";
import { renderScript } from "../speech/render-script.ts";
import type { ArticleView } from "../view.ts";

/** The audio text of an article as it is served without switches (spec/audio-text.md). */
export function renderAudioText(view: ArticleView): string {
  return speak(renderScript(view));
}
