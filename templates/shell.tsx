import { raw } from "hono/html";
import { directionOf } from "../src/article/language.ts";
import { PATHS } from "../src/paths.ts";
import { BreakingBanner } from "./parts/breaking-banner.tsx";
import { stringAttributes } from "./parts/language-attributes.ts";
import { SiteFooter } from "./parts/site-footer.tsx";
import { SiteHeader } from "./parts/site-header.tsx";
import { SkipLinks } from "./parts/skip-links.tsx";
import { stylesheets } from "./stylesheet.ts";
import type { Shell, ShellView } from "./views.ts";

/** Where the shell is cut. Text cannot contain it, because text is escaped. */
const CUT = "<!---->";

/**
 * Everything of a page that is not the article, in three strings: written as one page, so that it
 * reads as one, and cut where `head` and `main` go.
 */
export function renderShell(view: ShellView): Shell {
  const [opening, middle, closing] = String(<Page view={view} />).split(CUT);
  if (opening === undefined || middle === undefined || closing === undefined) {
    throw new Error("The page shell must have two cuts.");
  }
  return { opening: `<!doctype html>${opening}`, middle, closing };
}

function Page({ view }: { view: ShellView }) {
  const { lang, locale, edition, breaking } = view;
  const attributes = stringAttributes(locale.tag, lang);
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {raw(CUT)}
        <link rel="icon" href={PATHS.favicon} />
        <style>{raw(stylesheets[edition])}</style>
      </head>
      <body>
        <SkipLinks locale={locale} attributes={attributes} />
        <SiteHeader view={view} attributes={attributes} />
        {breaking && <BreakingBanner breaking={breaking} locale={locale} attributes={attributes} />}
        {raw(CUT)}
        <SiteFooter view={view} attributes={attributes} />
      </body>
    </html>
  );
}
