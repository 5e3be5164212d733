import { languageName } from "../../../templates/parts/spelled-out.ts";
import { withoutPlaces } from "../../edition/places.ts";
import type { ListView } from "../view.ts";

/** What a feed is called among the others of a reader: every one says whose it is. */
export function feedTitle({ list, title, publication }: ListView): string {
  const own = list.kind === "front" ? list.lang && languageName(list.lang) : title;
  return withoutPlaces(own ? `${own} – ${publication}` : publication);
}
