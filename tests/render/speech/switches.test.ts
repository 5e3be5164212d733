import { describe, expect, it } from "vitest";
import { speak } from "../../../src/edition/script.ts";
import { parseSwitches } from "../../../src/edition/script-switches.ts";
import { renderScript } from "../../../src/render/speech/render-script.ts";
import { articleWith, viewOf } from "./fixture.ts";

const text = (words: string) => [{ kind: "text", text: words }];
const paragraph = (words: string) => ({ kind: "paragraph", content: text(words) });

const script = renderScript(
  viewOf(
    articleWith({
      body: [
        { kind: "heading", level: 2, content: text("Background") },
        { kind: "list", ordered: false, items: [{ content: [paragraph("Rice")] }] },
        { kind: "quote", content: [paragraph("We will respond")], source: text("Kim") },
        {
          kind: "figure",
          image: { src: "https://media.example/a.jpg", alt: "Kim walks" },
          caption: text("On Monday"),
        },
        {
          kind: "paragraph",
          content: [
            ...text("Read "),
            { kind: "link", href: "https://www.nknews.org/a", content: text("the report") },
            ...text(". See "),
            { kind: "link", href: "/articles/b", content: text("our story") },
            ...text(". Dr. Lee left at 5 p.m. Monday."),
          ],
        },
        { kind: "passage", lang: "ko", content: [paragraph("김정은이 왔다")] },
      ],
    }),
  ),
);

function said(query: string): string[] {
  const switches = parseSwitches(new URLSearchParams(query));
  if (!switches.ok) throw new Error(switches.failure.name);
  return speak(script, switches.value).trimEnd().split("\n\n");
}

describe("switches of audio text", () => {
  it("announces everything and says captions when nothing is asked", () => {
    expect(said("")).toEqual([
      "Title.",
      "Section: Background.",
      "List of 1 item.",
      "Rice.",
      "End of list.",
      "Quote from Kim: “We will respond.” End of quote.",
      "Caption: On Monday.",
      "Read the report. See our story. Dr Lee left at 5 p.m. Monday.",
      "In Korean: 김정은이 왔다.",
      "End of article.",
    ]);
  });

  it("leaves openings alone with announce=brief", () => {
    expect(said("announce=brief")).toEqual([
      "Title.",
      "Section: Background.",
      "List of 1 item.",
      "Rice.",
      "Quote from Kim: “We will respond.”",
      "Caption: On Monday.",
      "Read the report. See our story. Dr Lee left at 5 p.m. Monday.",
      "In Korean: 김정은이 왔다.",
      "End of article.",
    ]);
  });

  it("drops every cue with announce=none, and nothing else", () => {
    expect(said("announce=none")).toEqual([
      "Title.",
      "Background.",
      "Rice.",
      "Kim: “We will respond.”",
      "Caption: On Monday.",
      "Read the report. See our story. Dr Lee left at 5 p.m. Monday.",
      "김정은이 왔다.",
    ]);
  });

  it("says as much of images as is asked for", () => {
    expect(said("images=full")).toContain("Image: Kim walks. Caption: On Monday.");
    expect(said("images=none").join(" ")).not.toMatch(/Monday\. Read|Kim walks/u);
  });

  it("lists links at the end with links=1", () => {
    expect(said("links=1").slice(-4)).toEqual([
      "Links.",
      "Link 1: the report, at nknews.org.",
      "Link 2: our story, on this site.",
      "End of article.",
    ]);
  });

  it("has one sentence a line with unit=sentence, and merges over abbreviations", () => {
    expect(said("unit=sentence")).toContain(
      "Read the report.\nSee our story.\nDr Lee left at 5 p.m. Monday.",
    );
  });

  it("cuts at a sentence's end and says so with max", () => {
    const cut = said("max=200");
    expect(cut.join("\n\n").length + 1).toBeLessThanOrEqual(200);
    expect(cut.at(-1)).toBe(
      "This text has been shortened. The whole article is in the web version.",
    );
    expect(cut.at(-2)).toMatch(/[.”]$/u);
    expect(said("max=5000")).toEqual(said(""));
  });

  it.each([
    ["announce=loud", "announce", "loud", ["full", "brief", "none"]],
    ["images=all", "images", "all", ["caption", "full", "none"]],
    ["links=yes", "links", "yes", ["0", "1"]],
    ["unit=word", "unit", "word", ["block", "sentence"]],
    ["max=lots", "max", "lots", ["a whole number from 100"]],
    ["max=99", "max", "99", ["a whole number from 100"]],
    ["announce=", "announce", "", ["full", "brief", "none"]],
  ])("refuses %s and names what is known", (query, name, value, known) => {
    expect(parseSwitches(new URLSearchParams(query))).toEqual({
      ok: false,
      failure: { name, value, known },
    });
  });

  it("takes no notice of what is no switch", () => {
    expect(parseSwitches(new URLSearchParams("utm_source=x&max=100")).ok).toBe(true);
  });

  it("reads a stored script as it wrote it", () => {
    expect(speak(JSON.parse(JSON.stringify(script)))).toBe(speak(script));
  });
});
