import { canonicalLanguage } from "../article/language.ts";
import { RULES } from "../gate/rules.ts";
import { articleFiles, noArticles } from "./article-files.ts";
import { checkFiles } from "./check-files.ts";
import { checkSite, publishedSlugs } from "./check-site.ts";
import { type CheckedArticle, isPassed } from "./checked-article.ts";
import { type ExitStatus, type Invocation, Misuse } from "./command.ts";
import { countFindings, describeFinding, inOrder } from "./report.ts";
import { explainRule } from "./rule-explanation.ts";
import { sarif } from "./sarif.ts";
import { looksFor } from "./terminal.ts";

/** How many articles there are to check, and they themselves as they are done. */
interface Work {
  readonly total: number;
  /** Folders that could not be looked into. */
  readonly problems?: readonly string[];
  readonly articles: AsyncIterable<CheckedArticle>;
}

/** What `lectern check` does: gathers articles, checks each, and tells what was found. */
export async function checkArticles(invocation: Invocation): Promise<ExitStatus> {
  const { explain, json, sarif: asSarif } = invocation.options;
  if (typeof explain === "string") return explainOne(invocation, explain);
  const { total, articles, problems = [] } = await workOf(invocation);
  const isForPeople = json !== true && asSarif !== true;
  for (const problem of problems) invocation.complain(problem);
  const bar = invocation.progress(total);
  const checked: CheckedArticle[] = [];
  for await (const article of articles) {
    checked.push(article);
    if (isForPeople) tell(invocation, article);
    bar.advance();
  }
  bar.clear();
  if (json === true) invocation.write(JSON.stringify(checked.map(asData), null, 2));
  else if (asSarif === true) invocation.write(JSON.stringify(sarif(checked, RULES), null, 2));
  else invocation.write(summaryOf(checked));
  return problems.length === 0 && checked.every(isPassed) ? 0 : 1;
}

async function workOf(invocation: Invocation): Promise<Work> {
  const { names, options } = invocation;
  const settings = settingsOf(invocation);
  if (options.json === true && options.sarif === true) {
    throw new Misuse("--json and --sarif are two forms of one answer. Give one of them.");
  }
  if (options.site === true) {
    if (names.length > 0) {
      throw new Misuse("--site checks what is published. Name no files with it.");
    }
    const connection = invocation.connection();
    const slugs = await publishedSlugs(connection);
    return { total: slugs.length, articles: checkSite(connection, slugs, settings) };
  }
  if (names.length === 0) throw new Misuse("Name a file to check: lectern check visit.md");
  const { files, problems } = await articleFiles(names);
  if (files.length === 0 && problems.length === 0) throw new Misuse(noArticles(names));
  return { total: files.length, problems, articles: checkFiles(files, settings) };
}

function settingsOf({ options: { lang = "en", acknowledge } }: Invocation) {
  const language = typeof lang === "string" ? canonicalLanguage(lang) : undefined;
  if (language === undefined) {
    throw new Misuse(`--lang ${String(lang)} is not a language. Write a tag such as en or pt-BR.`);
  }
  const list = typeof acknowledge === "string" ? acknowledge.split(",") : [];
  return { language, accepted: list.map((rule) => rule.trim()).filter(Boolean) };
}

function tell({ write, complain, options }: Invocation, article: CheckedArticle) {
  const { name, check: found, problem, text } = article;
  const shown = inOrder(found?.findings ?? []).filter(
    ({ severity }) => options.quiet !== true || severity !== "notice",
  );
  if (problem === undefined && shown.length === 0) return;
  if (problem !== undefined) complain(problem);
  const looks = looksFor(process.stdout);
  const accepted = found?.acknowledged ?? [];
  const source = { name, accepted, ...(text !== undefined && { text }) };
  for (const finding of shown) write(`${describeFinding(finding, source, looks)}\n`);
  const open = found?.unacknowledged ?? [];
  if (open.length > 0) {
    write(
      `${name}: when they are meant, accept the warnings with acknowledge: [${open.join(", ")}]\n`,
    );
  }
}

function asData({ name, check: found, problem }: CheckedArticle) {
  return { file: name, ...(problem === undefined ? found : { outcome: "unreadable", problem }) };
}

function summaryOf(checked: readonly CheckedArticle[]): string {
  const passed = checked.filter(isPassed).length;
  const read = checked.flatMap(({ check: found }) => found ?? []);
  const unread = checked.length - read.length;
  const found = countFindings(read.flatMap(({ findings }) => findings)) || "no findings";
  const counted = [
    ...(read.length === 0 ? [] : [found]),
    ...(unread === 0 ? [] : [`${unread} could not be read`]),
  ].join(", ");
  const articles = checked.length === 1 ? "1 article" : `${checked.length} articles`;
  const could = passed === checked.length ? "can be published" : `${passed} can be published`;
  return `${articles}: ${counted}; ${could}.`;
}

function explainOne({ write, names }: Invocation, id: string): ExitStatus {
  if (names.length > 0) throw new Misuse("--explain takes one rule and no files.");
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) {
    throw new Misuse(
      `There is no rule “${id}”. The rules: ${RULES.map((each) => each.id).join(", ")}.`,
    );
  }
  write(explainRule(rule));
  return 0;
}
