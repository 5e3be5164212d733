import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { localeFor } from "../../src/locale/locales.ts";
import { renderHead } from "../../templates/head.tsx";
import { renderShell } from "../../templates/shell.tsx";
import { compact, styleHashes, stylesheets } from "../../templates/stylesheet.ts";
import { named, parsePage, textOf } from "./page-tree.ts";
import { shellView, wholePage } from "./sample-pages.ts";
import { problemsOf } from "./valid-html.ts";

const MAIN = '<main id="content" tabindex="-1"><h1>A</h1><p>b</p></main>';
const en = localeFor("en");

describe("the shell", () => {
  it("is in the page's language and direction", () => {
    const page = parsePage(wholePage(shellView(localeFor("fa"), "fa", "full"), MAIN));
    expect(named(page, "html")[0]?.properties).toMatchObject({ lang: "fa", dir: "rtl" });
    expect(named(page, "header")[0]?.properties).toEqual({});
  });

  it("says its own language and direction where the page has another", async () => {
    const page = wholePage(shellView(en, "fa", "full"), MAIN);
    const tree = parsePage(page);
    const [header] = named(tree, "header");
    const [footer] = named(tree, "footer");
    const skip = named(tree, "p").slice(0, 3);
    for (const element of [header, footer, ...skip]) {
      expect(element?.properties).toMatchObject({ lang: "en", dir: "ltr" });
    }
    expect(await problemsOf(page)).toEqual([]);
  });

  it("needs no mark for a region of its language, and needs one for another script", () => {
    const header = (lang: string, tag: string) =>
      named(parsePage(wholePage(shellView(localeFor(tag), lang, "full"), MAIN)), "header")[0];
    expect(header("en-GB", "en")?.properties).toEqual({});
    expect(header("zh-TW", "zh-Hans")?.properties).toMatchObject({ lang: "zh-Hans" });
  });

  it("has a labelled region for breaking news between header and main, and nothing without any", () => {
    const page = wholePage(shellView(en, "en", "full"), MAIN);
    const [region] = named(parsePage(page), "section");
    expect(region?.properties.ariaLabelledBy).toEqual(["breaking"]);
    expect(region && textOf(region)).toBe("Breaking newsTsunami warning lifted");
    expect(page.indexOf("</header><section")).toBeGreaterThan(0);
    expect(page.indexOf("</section><main")).toBeGreaterThan(0);

    const { breaking: _, ...quiet } = shellView(en, "en", "full");
    const { middle } = renderShell(quiet);
    expect(middle).not.toMatch(/Breaking|<section/u);
    expect(middle).toMatch(/<\/header>$/u);
  });

  it("leaves the languages out where there is only one", () => {
    const view = shellView(en, "en", "full");
    const count = (languages: typeof view.languages) =>
      named(parsePage(wholePage({ ...view, languages }, MAIN)), "nav").length;
    expect(count(view.languages)).toBe(3);
    expect(count(view.languages.slice(0, 1))).toBe(2);
  });

  it("says which link is the page, once", () => {
    const current = (atFront: boolean) =>
      parsePage(wholePage({ ...shellView(en, "en", "full"), sections: [], atFront }, MAIN))
        .elements.filter(({ properties }) => properties.ariaCurrent === "page")
        .map(textOf);
    expect(current(true)).toEqual(["Front page"]);
    expect(current(false)).toEqual([]);
  });

  it("keeps what a newsroom writes as text", () => {
    const view = shellView(en, "en", "full");
    const evil = "<!----><script>alert(1)</script>\"'";
    const page = wholePage(
      {
        ...view,
        publication: evil,
        sections: [{ href: "/sections/a", text: evil }],
        breaking: { text: evil, lang: "en", href: "/a?b='\"><script>" },
      },
      MAIN,
      `${evil}!`,
    );
    expect(page).not.toContain("<script");
    expect(page.match(/<main/gu)).toHaveLength(1);
    expect(named(parsePage(page), "title").map(textOf)).toEqual([`${evil}! – ${evil}`]);
  });
});

describe("the head", () => {
  const view = { title: "A & B", publication: "Lectern", alternates: [] };

  it("names the page and then the site, and the front page once", () => {
    expect(renderHead(view)).toBe("<title>A &amp; B – Lectern</title>");
    expect(renderHead({ ...view, title: "Lectern" })).toBe("<title>Lectern</title>");
  });

  it("has description, robots, the canonical address and the alternates", () => {
    const head = renderHead({
      ...view,
      description: '"x"',
      robots: "noindex",
      canonical: "https://example.org/a?b&c",
      alternates: [
        { href: "/a.txt", type: "text/plain" },
        { href: "/b", lang: "ko" },
      ],
    });
    expect(head.split(/(?=<[ml])/u).slice(1)).toEqual([
      '<meta name="description" content="&quot;x&quot;" />',
      '<meta name="robots" content="noindex" />',
      '<link rel="canonical" href="https://example.org/a?b&amp;c" />',
      '<link rel="alternate" href="/a.txt" type="text/plain" />',
      '<link rel="alternate" href="/b" hreflang="ko" />',
    ]);
  });
});

describe("the stylesheets", () => {
  it("are the page's only style, by the hash of what is between the tags", () => {
    for (const edition of ["full", "lite"] as const) {
      const page = wholePage(shellView(en, "en", edition), MAIN);
      const style = /<style>([\s\S]*)<\/style>/u.exec(page)?.[1] ?? "";
      const hash = createHash("sha256").update(style).digest("base64");
      expect(styleHashes[edition]).toBe(`'sha256-${hash}'`);
      expect(style).toBe(stylesheets[edition]);
      expect(style).not.toMatch(/[<&]|\/\*|\n| {2}/u);
    }
  });

  it("lose comments and needless space, and nothing else", () => {
    const css =
      '/* a */\na b > c,\nd:is(e) {\n  margin: 0 0.5em -0.5em 10.5em;\n  content: " (" attr(x);\n}\n';
    expect(compact(css)).toBe('a b>c,d:is(e){margin:0 .5em -.5em 10.5em;content:" (" attr(x)}');
  });

  it("answer every condition that a reader may set", () => {
    for (const condition of [
      "prefers-color-scheme:dark",
      "prefers-contrast:more",
      "forced-colors:active",
      "prefers-reduced-motion:no-preference",
    ]) {
      expect(stylesheets.full).toContain(`(${condition})`);
    }
    expect(stylesheets.full).toContain("@media print");
  });

  it("hide skip links by clipping, and show them fixed", () => {
    const rules = [...stylesheets.full.matchAll(/([^{}]*\.skip a[^{}]*)\{([^}]*)\}/gu)];
    const body = (selector: string) => rules.find(([, found]) => found === selector)?.[2] ?? "";
    expect(body(".skip a:not(:focus)")).toBe(
      "position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap",
    );
    expect(body(".skip a:focus")).toMatch(/^position:fixed;/u);
    expect(stylesheets.lite).not.toMatch(/clip|position/u);
  });

  it("use logical directions, so that both are served", () => {
    for (const css of Object.values(stylesheets)) {
      expect(css).not.toMatch(/(margin|padding|border|text-align)[-:](left|right)/u);
    }
  });
});
