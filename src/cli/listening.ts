import { existsSync } from "node:fs";
import { adaptSsml } from "../edition/script-adapt.ts";
import { type Ingested, ingest, type SourceType } from "../ingest/ingest.ts";
import { articlePath } from "../paths.ts";
import { renderAudioText } from "../render/audio-text/audio-text.ts";
import { renderScript } from "../render/speech/render-script.ts";
import type { ArticleView } from "../render/view.ts";
import { failed, type Result, success } from "../result.ts";
import { readArticleFile, STANDARD_INPUT } from "./article-file.ts";
import { readPublic } from "./patience.ts";

/** What there is to hear: the audio text, and the speech markup where there is some. */
export interface Listening {
  readonly text: string;
  readonly ssml?: string;
  /** BCP 47. */
  readonly lang: string;
}

const SOURCES: Readonly<Record<string, SourceType>> = {
  "text/markdown": "markdown",
  "text/html": "html",
  "application/json": "json",
};

/**
 * A file on this disk, an address on the web, or the slug of an article at `url`, as it is heard.
 * The failure is a sentence that names what was asked for. Throws `Unreachable` when nothing answers.
 */
export async function listenTo(name: string, url: string): Promise<Result<Listening, string>> {
  if (/^https?:\/\//u.test(name)) return listenToAddress(name);
  const isFile = name === STANDARD_INPUT || existsSync(name) || /\.\w+$/u.test(name);
  if (isFile) return listenToFile(name);
  return listenToSlug(name, url);
}

/** The text of an article that is published, with its speech markup in the engine's own dialect. */
async function listenToSlug(slug: string, url: string): Promise<Result<Listening, string>> {
  const heard = await listenToAddress(url + articlePath(slug, "txt"));
  if (!heard.ok) return heard;
  const markup = await readPublic(`${url}${articlePath(slug, "ssml")}?for=espeak`);
  return success({ ...heard.value, ...(markup.ok && { ssml: await markup.text() }) });
}

async function listenToFile(path: string): Promise<Result<Listening, string>> {
  // The slug of what is only listened to is never seen, so any file name will do.
  const file = await readArticleFile(path, "draft");
  if (!file.ok) return file;
  return listenToSource(path, SOURCES[file.value.type] ?? "markdown", file.value.text);
}

function listenToSource(name: string, type: SourceType, text: string): Result<Listening, string> {
  const ingested = ingest({ type, text }, { lang: "en" });
  return ingested.ok
    ? success(rendered(ingested.value))
    : failed(`${name} cannot be read as an article. ${ingested.failure.message}`);
}

function rendered({ article }: Ingested): Listening {
  const now = new Date();
  const view: ArticleView = {
    slug: "draft",
    article: { ...article, published: article.published ?? now.toISOString().slice(0, 10) },
    publication: "Lectern",
    fallback: article.lang,
    now,
  };
  const spoken = adaptSsml(renderScript(view), { for: "espeak" });
  return {
    text: renderAudioText(view),
    lang: article.lang,
    ...(spoken.ok && { ssml: spoken.value.ssml }),
  };
}

async function listenToAddress(address: string): Promise<Result<Listening, string>> {
  const headers = { Accept: "text/plain, text/html;q=0.5" };
  const response = await readPublic(address, headers);
  const text = await response.text();
  if (!response.ok)
    return failed(`${address} answers ${response.status}. ${text.slice(0, 300).trim()}`);
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  if (type === "text/html") return listenToSource(address, "html", text);
  return success({ text, lang: response.headers.get("Content-Language") ?? "en" });
}
