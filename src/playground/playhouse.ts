import type { App } from '../app/app.ts';
import type { Store } from '../store/store.ts';
import { startPlay, type Play, type PlayClock, type PlayMeans, type PlayWindow } from './play.ts';
import { roundOf, type Round } from './round.ts';
import { roleOf } from './people.ts';
import { triesOf } from './tries.ts';
import { beginningOf, startsFor, type Start, type Starts } from './start.ts';

/** More than a play ever writes. */
const PLAYS_APART = 1e9;

/** Where plays are given, one at a time: what is begun afresh takes the place of the one before. */
export interface Playhouse<W extends PlayWindow, C extends PlayClock> {
  readonly play: Play<W, C>;
  /** What is played: "2026.2 Hibiscus of OpenStack". */
  readonly about: string;
  /** The program as whoever serves it sees it, whichever play is on. */
  readonly app: App;
  round(): Promise<Round>;
  /** What this person would say to relbot now. */
  tries(person: string): Promise<string[]>;
  starts(): Promise<Starts>;
  /** Throws a `UserError`, and the play goes on, where it cannot begin so. */
  begin(start: Start): Promise<void>;
  /** Begins again as this one began: a clock goes forward only. */
  rewind(): Promise<void>;
  /** Calls back after each beginning, until the function that it gives back is called. */
  onBegun(begun: () => void): () => void;
  close(): Promise<void>;
}

export async function openPlayhouse<W extends PlayWindow, C extends PlayClock>(
  means: PlayMeans<W, C>,
): Promise<Playhouse<W, C>> {
  const { databaseUrl, log } = means;
  const watchers = new Set<() => void>();
  const playOf = async (start: Start) =>
    await startPlay(await beginningOf(start, databaseUrl, log), means);
  let begun: Start = { from: 'own' };
  let play = await playOf(begun);
  let plays = 1;
  let changing: Promise<unknown> = Promise.resolve();

  /** One after the other: two that begin at once would leave one running that nobody sees. */
  async function begin(start: Start): Promise<void> {
    const done = changing.then(async () => {
      const before = play;
      play = await playOf(start);
      plays += 1;
      begun = start;
      for (const watcher of watchers) watcher();
      await before.stop();
    });
    changing = done.catch(() => undefined); // told to whoever began
    await done;
  }

  return {
    get play() {
      return play;
    },
    get about() {
      const { project, cycle } = play.opening;
      return cycle.name.startsWith(project.name) ? cycle.name : `${project.name} ${cycle.name}`;
    },
    app: appOf(
      () => play.app,
      () => plays,
    ),
    round: () => {
      const asked = play.windows.flatMap(({ api }) => api.room.asked);
      return roundOf(play.opening, play.app.store, play.clock.now(), asked);
    },
    async tries(person) {
      const { app, clock, opening } = play;
      const now = clock.now();
      const cycle = await app.store.read.cycles.current(opening.project.id, now);
      const role = roleOf(person);
      return cycle === null || role === null ? [] : triesOf(cycle, now, role);
    },
    starts: () => startsFor(databaseUrl, log),
    begin,
    rewind: () => begin(begun),
    onBegun(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    async close() {
      await changing;
      await play.stop();
    },
  };
}

/** An app that is always the present one, also where its parts are kept. */
function appOf(now: () => App, number: () => number): App {
  const store: Store = {
    get read() {
      return now().store.read;
    },
    transact: (work) => now().store.transact(work),
    // Another play is another store: what was kept of the one before is looked at anew.
    seen: () => number() * PLAYS_APART + (now().store.seen() ?? 0),
    seenOfOthers: () => number() * PLAYS_APART + (now().store.seenOfOthers() ?? 0),
    deliver: (work) => now().store.deliver(work),
    isShared: false,
    close: () => now().store.close(),
  };
  const { managers, log, names, files, publicUrl } = now();
  return {
    store,
    clock: { now: () => now().clock.now() },
    get platforms() {
      return now().platforms;
    },
    managers,
    log,
    names,
    files,
    publicUrl,
  };
}
