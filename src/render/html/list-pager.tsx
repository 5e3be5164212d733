import type { Child } from "hono/jsx";
import { stringAttributes } from "../../../templates/parts/language-attributes.ts";
import { LIST_ARTICLES } from "../../limits.ts";
import { fill } from "../../locale/fill.ts";
import type { Locale } from "../../locale/locale.ts";
import { type ArchivePage, archivePath, listPath } from "../../paths.ts";
import { archivePageName } from "../archive-months.ts";
import type { ListView } from "../view.ts";

/**
 * Where a list goes on: newer and older pages of the archive. Lists are newest first, so the next in
 * reading is the older (HTML, rel=next).
 */
export function renderListPager(view: ListView, locale: Locale): Child {
  const { older, newer, lang, list } = view;
  const { shell, tag } = locale;
  const here = list.kind === "month" ? list : undefined;
  const steps = [
    newer && <Step rel="prev" to={newer} text={shell.newer} lang={tag} from={here} />,
    older && <Step rel="next" to={older} text={shell.older} lang={tag} from={here} />,
    !older && !newer && isFull(view) && (
      <li>
        <a href={archivePath()}>{shell.archive}</a>
      </li>
    ),
  ].filter(Boolean);
  if (steps.length === 0) return null;
  return (
    <ul class="links" {...stringAttributes(tag, lang)}>
      {steps}
    </ul>
  );
}

function Step(props: {
  rel: "prev" | "next";
  to: ArchivePage;
  text: string;
  lang: string;
  from: ArchivePage | undefined;
}) {
  const { to, lang, from } = props;
  return (
    <li>
      <a href={listPath(to)} rel={props.rel}>
        {fill(props.text, { month: archivePageName(to, lang, from) })}
      </a>
    </li>
  );
}

/** Whether there may be more than the list shows. */
function isFull({ list, articles }: ListView): boolean {
  return list.kind !== "month" && articles.length >= LIST_ARTICLES;
}
