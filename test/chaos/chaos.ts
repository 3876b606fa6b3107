import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '../../src/domain/time/wall.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import { Acts } from './acts.ts';
import type { Beside } from './beside.ts';
import { Diary } from './diary.ts';
import { Fleet, type Run } from './fleet.ts';
import { Judge, type Verdict } from './judge.ts';
import type { Broken, Report } from './orders.ts';
import { Chance } from './random.ts';
import { instantsOf } from './reference.ts';
import { BEGINS, WAYS } from './schedule.ts';
import { Times } from './times.ts';
import { channelsOf, moveIn } from './town.ts';
import { Troubles } from './troubles.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export interface ChaosOptions {
  readonly seed: number;
  readonly kills: number;
  /** How many relbots run at once: more than one need a server. */
  readonly replicas: number;
  /** How many channels of each platform relbot can read back. */
  readonly channels: number;
  /** The share of what relbot says that meets with trouble. */
  readonly trouble: number;
  /** Where the run's calendar ends. */
  readonly until: string;
  readonly broken: Broken | null;
  readonly say: (line: string) => void;
}

export interface Outcome extends Verdict {
  readonly kills: number;
  /** Of these so many between the acceptance of a message and its answer. */
  readonly killsAtAcceptance: number;
  readonly faults: Readonly<Record<string, number>>;
  /** How often relbot ended by itself. */
  readonly ended: number;
  /** What it logged as a bug, each once; a disk that refuses is none. */
  readonly bugs: readonly string[];
  /** How often relbot could not know in channels that it may not read, by what they would rather have. */
  readonly windows: { readonly miss: number; readonly repeat: number };
  readonly edits: number;
  /** What relbot's requests broke of the platforms' rules. */
  readonly violations: readonly string[];
}

/** Runs relbot through a calendar, kills it and makes trouble all the while, and compares what came with what was owed. */
export async function chaos(beside: Beside, options: ChaosOptions): Promise<Outcome> {
  const times = new Times(BEGINS);
  const now = () => times.platform;
  const scopes = [...MANIFEST.oauth_config.scopes.bot, 'channels:history'];
  const slack = await FakeSlack.start({ now, scopes });
  const discord = await FakeDiscord.start({ now });
  const storm = new Storm(beside, slack, discord, times, options);
  try {
    return await storm.blows();
  } finally {
    await storm.ends();
    await slack.close();
    await discord.close();
  }
}

class Storm {
  readonly #beside: Beside;
  readonly #slack: FakeSlack;
  readonly #discord: FakeDiscord;
  readonly #times: Times;
  readonly #options: ChaosOptions;
  readonly #chance: Chance;
  readonly #troubles: Troubles;
  readonly #acts: Acts;
  readonly #fleet: Fleet;
  readonly #runs: Run[] = [];
  readonly #bugs = new Set<string>();
  readonly #faults = new Map<string, number>();
  readonly #private = new Map<string, number>();
  readonly #jumps: { readonly from: number; readonly to: number }[] = [];
  #kills = 0;
  #killsAtAcceptance = 0;
  #ended = 0;
  /** Until which acceptance the next aimed kill waits; null where none is aimed. */
  #aim: number | null = null;
  #isCalm = false;

  constructor(
    beside: Beside,
    slack: FakeSlack,
    discord: FakeDiscord,
    times: Times,
    options: ChaosOptions,
  ) {
    this.#beside = beside;
    this.#slack = slack;
    this.#discord = discord;
    this.#times = times;
    this.#options = options;
    this.#chance = new Chance(options.seed);
    this.#troubles = new Troubles(this.#chance.apart());
    this.#troubles.onAccepted = () => this.#accepted();
    this.#acts = new Acts(this.#chance.apart(), [slack, discord]);
    this.#fleet = new Fleet(options.replicas + 1, (report) => this.#heard(report));
  }

  async blows(): Promise<Outcome> {
    const channels = channelsOf(this.#slack, this.#discord, this.#options.channels);
    await moveIn(this.#beside, channels);
    const diary = new Diary(this.#slack, this.#discord, this.#times);
    this.#slack.troubledBy(this.#troubles);
    this.#discord.troubledBy(this.#troubles);
    const end = Date.parse(this.#options.until);
    const dates = [...new Set(WAYS.flatMap(instantsOf))]
      .filter((at) => at > BEGINS && at <= end)
      .toSorted((a, b) => a - b);
    const [back, forward] = [Math.floor(dates.length / 4), Math.floor(dates.length / 2)];
    const quota = Math.ceil(this.#options.kills / dates.length);
    this.#troubles.share = this.#options.trouble;
    for (const [index, at] of dates.entries()) {
      if (at > this.#times.relbot) {
        await this.#rages(diary, at, Math.min(quota, this.#options.kills - this.#kills));
        await this.#comesToNothingLeft(diary, at);
        if (index === back) await this.#setsBack(diary, at);
        if (index === forward) await this.#setsForward(diary);
        else await this.#reaches(diary, at);
      }
      if (index % 10 === 0) this.#options.say(this.#soFar());
    }
    while (this.#kills < this.#options.kills) await this.#rages(diary, Infinity, 1);
    this.#isCalm = true;
    this.#troubles.share = 0;
    await this.#comesToNothingLeft(diary, Infinity);
    diary.look();
    return this.#outcome(new Judge(diary).verdict(channels, this.#acts, this.#heardAt));
  }

  async ends(): Promise<void> {
    this.#isCalm = true;
    await Promise.all(this.#runs.map((run) => run.kill()));
    await this.#fleet.close();
    await this.#beside.close();
  }

  /** So many lives and deaths before this instant, with something to do in each. */
  async #rages(diary: Diary, before: number, deaths: number): Promise<void> {
    const goal = this.#kills + deaths;
    while (this.#kills < goal) {
      await this.#start();
      await this.#owesMore();
      this.#aim = this.#chance.happens(0.4) ? this.#chance.between(1, 6) : null;
      if (this.#options.replicas === 1 && this.#chance.happens(0.08)) await this.#fillsDisk();
      const killed = this.#kills;
      const life = this.#chance.happens(0.3)
        ? this.#chance.between(0, 150)
        : this.#chance.between(150, 700);
      for (let lived = 0; lived < life && this.#kills === killed; lived += 40) {
        await pause(40);
        await this.#timePasses(diary, before);
      }
      this.#aim = null;
      if (this.#kills === killed) await this.#kill(this.#chance.of(this.#runs));
      for (const run of this.#runs) if (run.isShot) await this.#buries(run);
    }
  }

  /** Until nothing waits, so that time may go far on: nothing is given up that could not be sent for a day. */
  async #comesToNothingLeft(diary: Diary, before: number): Promise<void> {
    await this.#until(diary, before, 'all that waits is sent', async () => {
      if (before - this.#times.relbot < 2 * MINUTE) return true;
      const waiting = await this.#beside.count(
        "select count(*) as many from outbox where state in ('waiting', 'sending')",
      );
      return waiting === 0;
    });
  }

  /** This instant comes, and what falls due by it is taken up. */
  async #reaches(diary: Diary, at: number): Promise<void> {
    await this.#wind(diary, at - this.#times.relbot);
    diary.begins();
    await this.#comesUp(diary);
  }

  async #comesUp(diary: Diary): Promise<void> {
    const at = this.#times.relbot;
    await this.#until(diary, at + 20 * MINUTE, 'what is due is taken up', async () => {
      const due = `state = 'planned' and due_at <= ${at}`;
      return (await this.#beside.count(`select count(*) as many from notice where ${due}`)) === 0;
    });
  }

  /** Somebody sets relbot's clock back by an hour, while it has things to do. */
  async #setsBack(diary: Diary, before: number): Promise<void> {
    await this.#start();
    await this.#owesMore();
    await pause(50);
    diary.look();
    this.#times.setBackAnHour();
    this.#count('clock set back an hour');
    await this.#tellTime();
    await this.#rages(diary, before, Math.min(3, this.#options.kills - this.#kills));
    await this.#comesToNothingLeft(diary, before);
  }

  /** Somebody sets it forward by a month, while requests are on their way. */
  async #setsForward(diary: Diary): Promise<void> {
    await this.#start();
    await this.#owesMore();
    await pause(50);
    await this.#quiet();
    diary.look();
    const from = this.#times.relbot;
    this.#times.setForwardAMonth();
    this.#jumps.push({ from, to: this.#times.relbot });
    this.#count('clock set forward a month');
    diary.begins();
    await this.#tellTime();
    await this.#comesUp(diary);
  }

  readonly #heardAt = (at: number): number | null => {
    const jump = this.#jumps.find(({ from, to }) => from < at && at <= to);
    if (jump !== undefined) return jump.to;
    return at <= Date.parse(this.#options.until) ? at : null;
  };

  async #until(
    diary: Diary,
    before: number,
    what: string,
    isSo: () => Promise<boolean>,
  ): Promise<void> {
    const limit = Date.now() + 10 * MINUTE;
    let sign = Date.now();
    let seen = -1;
    while (!(await isSo())) {
      await this.#start();
      await pause(20);
      await this.#timePasses(diary, before);
      const stands = this.#slack.workspace.messages.length + this.#discord.state.messages.length;
      if (stands !== seen) sign = Date.now();
      seen = stands;
      // What hangs on an answer that never comes is helped by another start, as an operator would.
      if (Date.now() - sign > 3 * SECOND) {
        await this.#kill(this.#chance.of(this.#runs));
        sign = Date.now();
      }
      if (Date.now() > limit) throw new Error(`Waited ten minutes until ${what}. ${this.#soFar()}`);
    }
  }

  /** Seconds mostly, minutes sometimes; never past what falls due next. */
  async #timePasses(diary: Diary, before: number): Promise<void> {
    const kind = this.#chance.next();
    const seconds =
      kind < 0.5
        ? this.#chance.between(1, 5)
        : kind < 0.85
          ? this.#chance.between(5, 95)
          : this.#chance.between(120, 600);
    const room = before - this.#times.relbot - MINUTE;
    if (room > 0) await this.#wind(diary, Math.min(seconds * SECOND, room));
  }

  async #wind(diary: Diary, milliseconds: number): Promise<void> {
    await this.#quiet();
    diary.look();
    this.#times.pass(milliseconds);
    await this.#tellTime();
  }

  /**
   * A lease is as long as sending takes at most, by a clock that runs as time does. Here minutes pass at once, so that
   * with several relbots nobody may be in the middle of sending meanwhile.
   */
  async #quiet(): Promise<void> {
    if (this.#options.replicas === 1) return;
    for (const run of this.#runs) if (!(await run.rests(2 * SECOND))) await this.#kill(run);
  }

  async #tellTime(): Promise<void> {
    for (const run of this.#runs) run.tell({ kind: 'at', at: this.#times.relbot });
    await Promise.resolve();
  }

  async #owesMore(): Promise<void> {
    await this.#beside.with(
      async (store) =>
        await store.transact((tx) => this.#acts.some(tx, instant(this.#times.relbot))),
    );
  }

  /** All that is dead is replaced. */
  async #start(): Promise<void> {
    for (let place = 0; place < this.#options.replicas; place += 1) {
      const before = this.#runs[place];
      if (before !== undefined && !before.isDead) continue;
      if (before !== undefined && !before.isShot) {
        this.#ended += 1;
        this.#options.say(`relbot ended by itself: ${before.said}`);
        await this.#buries(before);
      }
      const run = await this.#fleet.next();
      this.#runs[place] = run;
      run.tell({
        kind: 'go',
        at: this.#times.relbot,
        url: this.#beside.url,
        slack: { apiUrl: this.#slack.apiUrl, ...this.#slack.tokens },
        discord: { apiUrl: this.#discord.apiUrl, token: this.#discord.token },
        broken: this.#options.broken,
      });
    }
  }

  async #kill(run: Run): Promise<void> {
    if (run.shoot()) this.#kills += 1;
    await this.#buries(run);
  }

  /** Shot from within a request: the message is in the channel, the answer never leaves. */
  #accepted(): void {
    if (this.#aim === null || this.#isCalm) return;
    this.#aim -= 1;
    if (this.#aim > 0) return;
    this.#aim = null;
    if (!this.#chance.of(this.#runs).shoot()) return;
    this.#kills += 1;
    this.#killsAtAcceptance += 1;
  }

  /**
   * What a platform has received before the death, it has taken in before the next start. What was being sent may have
   * got through, and where relbot may not look nobody can tell.
   */
  async #buries(run: Run): Promise<void> {
    await run.dead;
    do await pause(5);
    while (this.#slack.underWay + this.#discord.underWay > 0);
    for (const place of await this.#beside.leased()) {
      this.#private.set(place, (this.#private.get(place) ?? 0) + 1);
    }
  }

  /** The file can grow no further for a while: the kernel refuses, as on a full disk. */
  async #fillsDisk(): Promise<void> {
    const [run] = this.#runs;
    if (run === undefined || process.platform !== 'linux') return;
    const bytes = this.#chance.of([0, 4096, 65_536, 1_048_576]);
    await limit(run.pid, String(bytes));
    await pause(this.#chance.between(50, 300));
    await limit(run.pid, 'unlimited');
  }

  #heard(report: Report): void {
    if (report.kind === 'disk') this.#count('a write refused by the disk');
    if (report.kind === 'bug') this.#bugs.add(report.line);
  }

  #count(fault: string): void {
    this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + 1);
  }

  #soFar(): string {
    const at = new Date(this.#times.relbot).toISOString().slice(0, 16);
    const stands = this.#slack.workspace.messages.length + this.#discord.state.messages.length;
    return `${at}  ${this.#kills} kills, ${stands} messages`;
  }

  #outcome(verdict: Verdict): Outcome {
    const windows = { miss: 0, repeat: 0 };
    for (const channel of channelsOf(this.#slack, this.#discord, this.#options.channels)) {
      if (channel.unsure === null) continue;
      const id = channel.world.placeOf(channel.name);
      windows[channel.unsure] +=
        (this.#private.get(id) ?? 0) + (this.#troubles.unsure.get(id) ?? 0);
    }
    return {
      ...verdict,
      kills: this.#kills,
      killsAtAcceptance: this.#killsAtAcceptance,
      faults: Object.fromEntries([...this.#troubles.counted, ...this.#faults]),
      ended: this.#ended,
      bugs: [...this.#bugs],
      windows,
      edits: this.#acts.changes,
      violations: [...this.#slack.violations, ...this.#discord.violations],
    };
  }
}

async function limit(pid: number, bytes: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // The soft limit alone, so that it can be lifted again without rights of root's.
  execFile('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], () => resolve());
  await promise;
}
