import type { Configuration } from "../config.ts";
import { frontKey, keySubject } from "../edition/keys.ts";
import { HUB_ANSWER_SECONDS } from "../limits.ts";
import { listPath } from "../paths.ts";
import { HubNotices } from "./hub-notices.ts";

/** The hub of a publication, where its settings name one and the origin of its feeds. */
export function hubOf(sql: SqlStorage, { websubHub, siteUrl }: Configuration): Hub | undefined {
  if (websubHub === undefined || siteUrl === undefined) return undefined;
  return new Hub(sql, websubHub, siteUrl);
}

/** Tells a WebSub hub of feeds that have changed. Nobody waits for it. */
export class Hub {
  readonly #address: string;
  readonly #origin: string;
  readonly #notices: HubNotices;

  /** `address` is the hub's; `origin` the publication's, by which the hub knows its feeds. */
  constructor(sql: SqlStorage, address: string, origin: string) {
    this.#address = address;
    this.#origin = origin;
    this.#notices = new HubNotices(sql);
  }

  /**
   * A key has been written. Breaking news rides in the site record and is an entry of every feed, of
   * which the front page's stands for all.
   */
  note(key: string, now: Date): void {
    const { kind } = keySubject(key);
    if (kind === "site") this.#notices.add(frontKey(), now);
    if (kind === "list") this.#notices.add(key, now);
  }

  nextMoment(): number | undefined {
    return this.#notices.nextMoment();
  }

  /** Tells the hub what is due. Never rejects: what fails is tried again later. */
  async tell(): Promise<void> {
    try {
      const notices = this.#notices.take(new Date());
      if (notices.length === 0) return;
      await this.#post(notices.flatMap(({ key }) => this.#feedsOf(key)));
      this.#notices.settle(notices, new Date());
    } catch (error) {
      console.error("The WebSub hub was not told; it will be tried again.", error);
    }
  }

  /** One request for all: its field may be repeated (PubSubHubbub 0.3, 7.1, which WebSub leaves open). */
  async #post(feeds: readonly string[]): Promise<void> {
    const body = new URLSearchParams({ "hub.mode": "publish" });
    for (const feed of feeds) body.append("hub.url", feed);
    const response = await fetch(this.#address, {
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(HUB_ANSWER_SECONDS * 1000),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The hub answered ${response.status}.`);
  }

  #feedsOf(key: string): string[] {
    const subject = keySubject(key);
    if (subject.kind !== "list") return [];
    const { list } = subject;
    return (["xml", "json"] as const).map((form) => `${this.#origin}${listPath(list, form)}`);
  }
}
