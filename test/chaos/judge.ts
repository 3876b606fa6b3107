import type { SeenMessage, World } from '../fakes/world.ts';
import { type Acts, SHOWN } from './acts.ts';
import type { Diary } from './diary.ts';
import { type Flavour, type Owed, owedTo } from './reference.ts';
import { SCHEDULE, BEGINS } from './schedule.ts';
import { type Channel, PEOPLE, REQUESTS } from './town.ts';

const HOUR = 3_600_000;

/** How something that was owed came out. */
export interface Count {
  owed: number;
  posted: number;
  lost: number;
  doubled: number;
  /** More than an hour after its time, by the platforms' clock. */
  late: number;
}

export interface Verdict {
  /** Where relbot can look whether something got through. */
  readonly readable: Count;
  /** Where it cannot, and the channel would rather miss a post. */
  readonly rathersMiss: Count;
  /** Where it cannot, and the channel would rather see a post twice. */
  readonly rathersRepeat: Count;
  readonly requests: Count;
  /** Copies of requests that do not show how it stands. */
  readonly stale: number;
  readonly whispers: Count;
  /** Each loss and each repetition, in words. */
  readonly findings: readonly string[];
}

const none = (): Count => ({ owed: 0, posted: 0, lost: 0, doubled: 0, late: 0 });

/** Compares what stands on the platforms with what was owed. */
export class Judge {
  readonly #diary: Diary;
  readonly #findings: string[] = [];

  constructor(diary: Diary) {
    this.#diary = diary;
  }

  verdict(
    channels: readonly Channel[],
    acts: Acts,
    heardAt: (instant: number) => number | null,
  ): Verdict {
    const [readable, rathersMiss, rathersRepeat] = [none(), none(), none()];
    for (const channel of channels) {
      const { unsure } = channel;
      const count = unsure === null ? readable : unsure === 'miss' ? rathersMiss : rathersRepeat;
      this.#notices(channel, owedTo(channel.told, BEGINS, heardAt), count);
    }
    const worlds = [...new Set(channels.map(({ world }) => world))];
    const requests = none();
    const whispers = none();
    let stale = 0;
    for (const world of worlds) stale += this.#requests(world, acts, requests);
    for (const world of worlds) this.#whispers(world, acts, whispers);
    const findings = this.#findings;
    return { readable, rathersMiss, rathersRepeat, requests, stale, whispers, findings };
  }

  /** A post belongs to the last one owed before it that tells the same of the same deadlines. */
  #notices({ world, name }: Channel, owed: readonly Owed[], count: Count): void {
    const came = new Map<Owed, SeenMessage[]>(owed.map((one) => [one, []]));
    const byTelling = Map.groupBy(owed, tellingOf);
    for (const message of posts(world, name)) {
      const telling = tellingIn(message.text);
      const { chapter } = this.#diary.of(message.id);
      const which = (byTelling.get(telling) ?? [])
        .filter(({ at }) => this.#diary.whenItWas(at).chapter <= chapter)
        .toSorted((a, b) => a.at - b.at)
        .at(-1);
      if (which === undefined) {
        this.#finds(count, 'doubled', `not owed in ${name}: ${telling} (${message.text})`);
        continue;
      }
      came.get(which)?.push(message);
    }
    for (const [one, messages] of came) {
      const what = `${tellingOf(one)} of ${new Date(one.at).toISOString()} in ${name}`;
      this.#weigh(count, what, messages, this.#diary.whenItWas(one.at).at);
    }
  }

  /** @returns how many copies show something else than how it stands. */
  #requests(world: World, acts: Acts, count: Count): number {
    const there = Map.groupBy(posts(world, REQUESTS), ({ text }) =>
      Number(/^Exception request #(\d+)/m.exec(text)?.[1] ?? 0),
    );
    let stale = 0;
    for (const [number, { state }] of acts.requests) {
      const copies = there.get(number) ?? [];
      this.#weigh(count, `request #${number} on ${world.platform}`, copies, null);
      for (const copy of copies.filter(({ text }) => !text.includes(SHOWN[state]))) {
        stale += 1;
        this.#findings.push(`request #${number} is ${state}, and shows: ${copy.text}`);
      }
    }
    return stale;
  }

  #whispers(world: World, acts: Acts, count: Count): void {
    const heard = new Map(
      PEOPLE.map((person) => [
        person,
        Map.groupBy(world.privately(person), ({ text }) => text.trim()),
      ]),
    );
    for (const one of acts.whispers.filter((each) => each.world === world)) {
      const told = heard.get(one.person)?.get(one.words) ?? [];
      this.#weigh(count, `“${one.words}” on ${world.platform}`, told, null);
    }
  }

  #weigh(count: Count, what: string, came: readonly SeenMessage[], due: number | null): void {
    count.owed += 1;
    count.posted += came.length;
    const [first] = came;
    if (first === undefined) return this.#finds(count, 'lost', `lost: ${what}`);
    if (due !== null && this.#diary.of(first.id).at - due > HOUR) count.late += 1;
    for (let more = 1; more < came.length; more += 1) {
      const { at } = this.#diary.of(came[more]?.id ?? '');
      this.#finds(
        count,
        'doubled',
        `doubled: ${what} at ${new Date(at).toISOString()} ${came.map(({ text }) => text).join(' ||| ')}`,
      );
    }
  }

  #finds(count: Count, what: 'lost' | 'doubled', words: string): void {
    count[what] += 1;
    this.#findings.push(words);
  }
}

const posts = (world: World, channel: string): SeenMessage[] =>
  world.messages(channel).filter(({ by, text }) => by === 'relbot' && !text.startsWith(GREETING));

const GREETING = 'Hello, I am relbot';

const tellingOf = ({ flavour, names }: Owed): string => `${flavour}: ${names.join(', ')}`;

const NAMES: ReadonlySet<string> = new Set(SCHEDULE.map(({ name }) => name));

/** What a post tells of, read as a person reads it. */
function tellingIn(text: string): string {
  const [title = '', ...lines] = text.split('\n');
  const turn = /^(.*) (?:is|are) (on|over)$/.exec(title);
  const flavour: Flavour = turn === null ? 'countdown' : turn[2] === 'on' ? 'begins' : 'ends';
  const told = turn === null ? [title, ...lines].map(countedIn) : [turn[1] ?? ''];
  const names = new Set(told.flatMap(namesIn));
  return `${flavour}: ${[...names].toSorted().join(', ')}`;
}

/** What stands before the date in a line. */
const countedIn = (line: string): string =>
  /^(.*?)(?::| began | was due| were due)/.exec(line)?.[1] ?? '';

function namesIn(words: string): string[] {
  const names = words.split(/, | and /);
  return names.every((name) => NAMES.has(name)) ? names : names.filter((name) => NAMES.has(name));
}
