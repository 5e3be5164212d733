import type { Article } from "../../article/model.ts";
import { readConfiguration } from "../../config.ts";
import { newsroomOf } from "../../environment.ts";
import { isSame } from "../../newsroom/kept-corrections.ts";
import type { CorrectionChange } from "../../newsroom/submission.ts";
import { failed, type Result, success } from "../../result.ts";
import { answer, standingHeader } from "./answer.ts";
import type { Acceptance } from "./check.ts";
import type { Conditions } from "./conditions.ts";
import { type ApiContext, acknowledgements, isDryRun } from "./context.ts";
import { checkCorrection, type ExaminedCorrection } from "./correction-check.ts";
import { decodeCorrection } from "./correction-text.ts";
import type { ApiFailure } from "./failure.ts";
import { readJsonRequest } from "./json-request.ts";
import { dryRun, published } from "./published.ts";
import { refuse } from "./refuse.ts";

/** `GET /api/articles/{slug}/corrections`: all that readers are told, those kept by the site numbered. */
export async function listCorrections(context: ApiContext, slug: string): Promise<Response> {
  const newest = await newsroomOf(context.env).newest(slug);
  if (newest === undefined) return refuse({ reason: "unknown-article", slug });
  const { version, state, corrections: kept } = newest;
  const { corrections } = JSON.parse(newest.article) as Article;
  const listed = corrections.map((one) => kept.find((each) => isSame(one, each)) ?? one);
  const body = { slug, version, state, corrections: listed };
  return answer(body, 200, standingHeader(newest));
}

/** `POST /api/articles/{slug}/corrections`: tells readers what was wrong, in a new version. */
export function addCorrection(context: ApiContext, slug: string): Promise<Response> {
  return change(context, slug, (members) => {
    const correction = decodeCorrection(members, new Date());
    return correction.ok ? success({ kind: "add", correction: correction.value }) : correction;
  });
}

/** `DELETE /api/articles/{slug}/corrections/{number}`: takes back one that was a mistake itself. */
export function removeCorrection(
  context: ApiContext,
  slug: string,
  number: string,
): Promise<Response> {
  return change(context, slug, () =>
    /^[1-9]\d{0,14}$/u.test(number)
      ? success({ kind: "remove", number: Number(number) })
      : failed({ reason: "unknown-correction", slug, number }),
  );
}

type Decode = (members: Readonly<Record<string, unknown>>) => Result<CorrectionChange, ApiFailure>;

interface CorrectionRequest extends Acceptance {
  readonly change: CorrectionChange;
  readonly conditions: Conditions;
}

async function change(context: ApiContext, slug: string, decode: Decode): Promise<Response> {
  const request = await readRequest(context, decode);
  if (!request.ok) return refuse(request.failure);
  const { conditions } = request.value;
  const newsroom = newsroomOf(context.env);
  const examined = await examineRequest(context, slug, request.value);
  if (isDryRun(context)) {
    return dryRun(context, slug, examined, ({ correcting }) =>
      newsroom.previewCorrection({ ...correcting, ...conditions }),
    );
  }
  if (!examined.ok) return refuse(examined.failure);
  const { verdict, correcting } = examined.value;
  if (verdict.failure !== undefined) return refuse(verdict.failure);
  const outcome = await newsroom.correct({ ...correcting, ...conditions });
  return outcome.ok ? published(context, outcome.value) : refuse(outcome.failure);
}

async function readRequest(
  context: ApiContext,
  decode: Decode,
): Promise<Result<CorrectionRequest, ApiFailure>> {
  const request = await readJsonRequest(context.req.raw);
  if (!request.ok) return request;
  const { members, conditions, editor } = request.value;
  const asked = decode(members);
  if (!asked.ok) return asked;
  return success({ change: asked.value, conditions, editor, accepted: acknowledgements(context) });
}

async function examineRequest(
  context: ApiContext,
  slug: string,
  { change: asked, accepted, editor }: CorrectionRequest,
): Promise<Result<ExaminedCorrection, ApiFailure>> {
  const newest = await newsroomOf(context.env).newest(slug);
  if (newest === undefined) return failed({ reason: "unknown-article", slug });
  const configuration = readConfiguration(context.env);
  const { lang, published, translations } = JSON.parse(newest.article) as Article;
  const naming = { slug, lang, translations, ...(published !== undefined && { published }) };
  const { links } = await newsroomOf(context.env).translationOutlook(naming);
  const setting = { configuration, now: new Date(), accepted, editor, links };
  return checkCorrection(newest, asked, setting);
}
