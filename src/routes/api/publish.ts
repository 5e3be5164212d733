import type { Article } from "../../article/model.ts";
import { readConfiguration } from "../../config.ts";
import { newsroomOf } from "../../environment.ts";
import { failureFinding } from "../../ingest/failure.ts";
import { type Ingested, ingest } from "../../ingest/ingest.ts";
import { siteLexicon } from "../../locale/lexicon/site-lexicon.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { withKept } from "../../newsroom/kept-corrections.ts";
import { searchEntry } from "../../newsroom/search-words.ts";
import type { Submission } from "../../newsroom/submission.ts";
import { failed, type Result, success } from "../../result.ts";
import { knowingMedia } from "./article-media.ts";
import { type ArticleSource, readSource } from "./article-source.ts";
import { type Acceptance, checkWithKept } from "./check.ts";
import { type Conditions, readConditions } from "./conditions.ts";
import { type ApiContext, acknowledgements, isDryRun, siteOrigin } from "./context.ts";
import { readEditor } from "./editor.ts";
import type { ApiFailure } from "./failure.ts";
import { dryRun, type Examined, published } from "./published.ts";
import { refuse } from "./refuse.ts";
import { rehearse } from "./rehearsal.ts";
import { translationFindings } from "./translation-findings.ts";

/** A request to publish, read and understood; the article in it may still be refused. */
interface PublishRequest extends Acceptance {
  readonly slug: string;
  readonly source: ArticleSource;
  readonly conditions: Conditions;
  readonly isDryRun: boolean;
}

interface ExaminedSubmission extends Examined {
  readonly submission: Submission;
}

/** `PUT /api/articles/{slug}`: ingest, rehearse and check here, then commit in the newsroom. */
export async function publish(context: ApiContext, slug: string): Promise<Response> {
  const request = await readRequest(context, slug);
  if (!request.ok) return refuse(request.failure);
  const examined = await examineRequest(context, request.value);
  if (request.value.isDryRun) {
    return dryRun(context, slug, examined, ({ submission }) =>
      newsroomOf(context.env).preview(submission),
    );
  }
  if (!examined.ok) return refuse(examined.failure);
  const { verdict, submission } = examined.value;
  if (verdict.failure !== undefined) return refuse(verdict.failure);
  const outcome = await newsroomOf(context.env).publish(submission);
  return outcome.ok ? published(context, outcome.value) : refuse(outcome.failure);
}

async function readRequest(
  context: ApiContext,
  slug: string,
): Promise<Result<PublishRequest, ApiFailure>> {
  const source = await readSource(context.req.raw);
  if (!source.ok) return source;
  const conditions = readConditions(context.req.raw, source.value.bytes);
  if (!conditions.ok) return conditions;
  const editor = readEditor(context.req.raw.headers);
  if (!editor.ok) return editor;
  return success({
    slug,
    source: source.value,
    conditions: conditions.value,
    editor: editor.value,
    accepted: acknowledgements(context),
    isDryRun: isDryRun(context),
  });
}

async function examineRequest(
  context: ApiContext,
  request: PublishRequest,
): Promise<Result<ExaminedSubmission, ApiFailure>> {
  const { slug, source, conditions, editor } = request;
  const configuration = readConfiguration(context.env);
  const now = new Date();
  const read = readArticle(source, configuration.language);
  if (!read.ok) return read;
  const newsroom = newsroomOf(context.env);
  const ingested = await knowingMedia(read.value, siteOrigin(context), (names) =>
    newsroom.media(names),
  );
  const { article, lines } = ingested;
  const { lexicon, outlook, kept } = await siteKnowledge(context, slug, article);
  const inForms = (each: Article) =>
    rehearse(slug, { ...each, translations: outlook.links }, configuration, now, lexicon);
  const corrected = withKept(article, kept.corrections);
  const { forms, undeliverable } = inForms(corrected);
  const findings = [
    ...ingested.findings,
    ...listOf(undeliverable),
    ...translationFindings(slug, article, outlook, lines),
  ];
  const isAlone = kept.corrections.length === 0;
  const beside = {
    article: corrected,
    audioText: forms.txt ?? "",
    acknowledged: kept.acknowledged,
  };
  const verdict = checkWithKept(
    { ...ingested, findings },
    (isAlone ? forms : inForms(article).forms).txt ?? "",
    request,
    {
      now,
      language: configuration.language,
      siteTerms: lexicon.entries.map(({ written }) => written),
    },
    isAlone ? undefined : beside,
  );
  const submission: Submission = {
    slug,
    type: source.type,
    source: source.text,
    article: JSON.stringify(article),
    search: searchEntry(article),
    findings: verdict.findings,
    rules: verdict.rules,
    acknowledged: verdict.acknowledged,
    by: editor,
    ...conditions,
  };
  return success({ submission, verdict, forms });
}

/**
 * What the newsroom knows that the forms show: its own lexicon, which the gate knows too, where the
 * translations of the article are, and the corrections that are kept beside its source.
 */
async function siteKnowledge(context: ApiContext, slug: string, article: Article) {
  const newsroom = newsroomOf(context.env);
  const { lang, published, translations } = article;
  const [own, outlook, kept] = await Promise.all([
    newsroom.lexicon(languageOf(lang)),
    newsroom.translationOutlook({
      slug,
      lang,
      translations,
      ...(published !== undefined && { published }),
    }),
    newsroom.keptBeside(slug),
  ]);
  return { lexicon: siteLexicon(lang, own), outlook, kept };
}

function readArticle({ type, text }: ArticleSource, lang: string): Result<Ingested, ApiFailure> {
  const ingested = ingest({ type, text }, { lang });
  if (ingested.ok) return success(ingested.value);
  const findings = [failureFinding(ingested.failure)];
  return failed({ reason: "refused-article", findings, errors: 1 });
}

function listOf<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
