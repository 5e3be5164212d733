import {
  ALARM_HORIZON_DAYS,
  ALARM_PAUSE_MILLISECONDS,
  DRAIN_RETRY_SECONDS,
  LIVE_WAIT_SECONDS,
} from "../limits.ts";
import { type Result, success } from "../result.ts";
import { withinSeconds } from "../within-seconds.ts";
import type { Decided, Desk } from "./desk.ts";
import { Drain, type EditionWriter } from "./drain.ts";
import type { Hub } from "./hub.ts";
import type { Projector } from "./projection.ts";
import type { Delivery, Once, Refusal } from "./submission.ts";

/** Where things go. Asked for anew each time: a test puts its own in their place. */
export interface Outlets {
  readonly edition: EditionWriter;
  readonly hub: Hub | undefined;
  /** How long an answer waits for its key's next turn. */
  readonly patienceSeconds: number;
}

/**
 * Brings what was decided to readers: at once where that is possible, and by the alarm until it is
 * done. So does what is done some at a time.
 */
export class Distribution {
  readonly #storage: DurableObjectStorage;
  readonly #desk: Desk;
  readonly #outlets: Outlets;
  readonly #drain: Drain;

  constructor(storage: DurableObjectStorage, desk: Desk, projector: Projector, outlets: Outlets) {
    this.#storage = storage;
    this.#desk = desk;
    this.#outlets = outlets;
    const written = (key: string) => outlets.hub?.note(key, new Date());
    this.#drain = new Drain(desk.outbox, projector, () => outlets.edition, written);
  }

  /** The first step of a new newsroom is the last; what a release leaves to do follows by alarm. */
  begin(): void {
    this.#continueWork();
    if (this.#nextMoment() !== undefined) this.arm();
  }

  /** Drains what is due, and waits a little for that. */
  async run(): Promise<void> {
    await forAWhile(this.#drainAndArm());
  }

  /** Never throws: the platform gives up after six retries, and this must not (platform.md). */
  async alarm(): Promise<void> {
    this.#continueWork();
    await this.#drainAndArm();
    this.#tellHub();
  }

  /**
   * By the alarm alone, so that no publisher waits for it. The alarm does not wait either: until it has
   * ended there is no other, and lists would be late because a hub is. The object stays for as long as
   * it waits for an answer.
   */
  async #tellHub(): Promise<void> {
    if (this.#outlets.hub === undefined) return;
    await this.#outlets.hub.tell();
    this.arm();
  }

  /** Goes on with what is done some at a time, and is done again when it fails. */
  #continueWork(): void {
    try {
      this.#desk.continueScan(new Date());
    } catch (error) {
      console.error("The search for words of the lexicon failed; it will be tried again.", error);
    }
    try {
      this.#desk.continueRebuild();
    } catch (error) {
      console.error("Making the search index again failed; it will be tried again.", error);
    }
  }

  async #drainAndArm(): Promise<void> {
    try {
      this.#desk.keepAppointments(new Date());
      await this.#drain.run();
      this.arm();
    } catch (error) {
      console.error("A drain of the outbox failed as a whole; it will be tried again.", error);
      this.#storage.setAlarm(Date.now() + DRAIN_RETRY_SECONDS * 1000);
    }
  }

  /**
   * Sets the alarm for what is next to do. Not awaited: with no await between them, the writes and the alarm commit together
   * (platform.md).
   */
  arm(): void {
    const moment = this.#nextMoment();
    if (moment === undefined) {
      this.#storage.deleteAlarm();
      return;
    }
    // What is due already is being drained now, or is next in line: the alarm is for what is left.
    const soonest = Date.now() + ALARM_PAUSE_MILLISECONDS;
    const latest = Date.now() + ALARM_HORIZON_DAYS * 86_400_000;
    this.#storage.setAlarm(Math.min(Math.max(moment, soonest), latest));
  }

  #nextMoment(): number | undefined {
    if (this.#desk.scans.isPending || this.#desk.rebuild.isPending) return Date.now();
    const moments = [this.#desk.outbox.nextMoment(), this.#outlets.hub?.nextMoment()];
    return moments.filter((moment) => moment !== undefined).toSorted((a, b) => a - b)[0];
  }

  /** What was decided, when readers have it or when that takes longer than an answer waits. */
  async delivered<Answer extends Delivery>(
    outcome: Result<Decided<Answer>, Refusal>,
    once: Once | undefined,
  ): Promise<Result<Answer, Refusal>> {
    if (!outcome.ok) return outcome;
    const { answer, key, wanted } = outcome.value;
    if (answer.delivered) return success(answer);
    await forAWhile(this.#deliver(key, wanted));
    if (!this.#desk.outbox.isDrained(key, wanted)) return success(answer);
    const settled = { ...answer, delivered: true };
    this.#desk.answers.keep(once, { answer: settled, key, wanted }, new Date());
    return success(settled);
  }

  /** Drains, and once more when the key was written less than a second ago and had to wait. */
  async #deliver(key: string, wanted: number): Promise<void> {
    await this.#drainAndArm();
    const row = this.#desk.outbox.find(key);
    if (row === undefined || row.drained >= wanted || row.attempts > 0) return;
    const wait = row.due_at - Date.now();
    if (wait > this.#outlets.patienceSeconds * 1000) return;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    await this.#drainAndArm();
  }
}

/** Waits for work as long as an answer may; the alarm goes on with what is left. */
function forAWhile(work: Promise<void>): Promise<void> {
  return withinSeconds(LIVE_WAIT_SECONDS, work, () => {});
}
