import { nameOf } from '../../../src/cards/date-line.ts';
import { list } from '../../../src/cards/cut.ts';
import { changesInWords } from '../../../src/cards/meaning.ts';
import { FREEZE_KINDS } from '../../../src/domain/cycle/deadline.ts';
import { shortDateInWords, timeLeft } from '../../../src/domain/time/time-words.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import type { PublicCycle, PublicDeadline } from '../../../src/public.ts';

/** For who never heard of it: where the project is, what that means, and what one can do today. A sentence each. */
export function forNewcomers(shown: PublicCycle, now: Instant): [string, string, string] {
  return [where(shown, now), frozen(shown, now), today(shown)];
}

function where({ schedule, state }: PublicCycle, now: Instant): string {
  const { project } = schedule;
  const cycle = nameOf(schedule.cycle);
  const what = `${nameOf(project)} is working on ${cycle}`;
  const release = releaseOf(schedule.deadlines);
  if (release !== null && release.when.precision !== 'undecided' && release.when.at <= now) {
    return `${cycle} of ${nameOf(project)} has been released: the date was ${shortDateInWords(release.when)}.`;
  }
  const stage =
    state.stage === null
      ? ', which has not begun yet'
      : `, now in the stage called ${state.stage.name}, in which ${STAGES[state.stage.name]}`;
  if (release === null || release.when.precision === 'undecided') {
    return `${what}${stage}; the day of its release is not decided yet.`;
  }
  const { when } = release;
  const at = when.precision === 'week' ? when.from : when.at;
  return `${what}${stage}; it is to be released ${when.precision === 'week' ? 'in the' : 'on'} ${shortDateInWords(when)}, ${timeLeft(now, at)}.`;
}

/** What goes on in each, for who does not know these words. */
const STAGES = {
  Design: 'it is settled what will be built',
  Development: 'it is being built',
  QA: 'what was built is tested and mended',
  Release: 'what was tested is handed out',
} as const satisfies Record<NonNullable<PublicCycle['state']['stage']>['name'], string>;

/** The last of them is the one that ends the cycle. */
function releaseOf(deadlines: readonly PublicDeadline[]): PublicDeadline | null {
  const releases = deadlines.filter(({ kind, owner }) => kind === 'release' && owner === null);
  return releases.at(-1) ?? null;
}

function frozen({ state, schedule }: PublicCycle, now: Instant): string {
  const kinds = new Map(
    schedule.deadlines.map(({ key, freeze }) => [key, freeze?.kind ?? 'other']),
  );
  const weight = (key: string) => FREEZE_KINDS.indexOf(kinds.get(key) ?? 'other');
  const shared = state.freezes
    .filter(({ owner }) => owner === null)
    .toSorted((a, b) => weight(a.key) - weight(b.key));
  if (shared.length > 0) {
    const names = list(shared.map(nameOf), 90);
    const [are, stop, themselves] =
      shared.length === 1 ? ['is', 'stops', 'itself'] : ['are', 'stop', 'themselves'];
    return state.landing.every(({ answer }) => answer === 'allowed')
      ? `${names} ${are} in force, and ${stop} no kind of change by ${themselves}.`
      : `${names} ${are} in force: what a freeze covers stays as it is, so that it can be tested, translated and written about.`;
  }
  const ahead = schedule.deadlines.find(
    ({ kind, owner, when }) =>
      kind === 'freeze' && owner === null && when.precision !== 'undecided' && when.at > now,
  );
  if (ahead === undefined || ahead.when.precision === 'undecided') return 'Nothing is frozen.';
  return `Nothing is frozen; the next freeze is ${nameOf(ahead)}, ${timeLeft(now, ahead.when.at)}.`;
}

function today({ state }: PublicCycle): string {
  const kinds = (answer: 'allowed' | 'exception') =>
    state.landing.filter((one) => one.answer === answer).map(({ kind }) => kind);
  const [allowed, excepted] = [kinds('allowed'), kinds('exception')];
  if (allowed.length + excepted.length === 0) {
    return 'Nothing more lands in this cycle: what you write today is for the next one.';
  }
  if (excepted.length === 0) return 'Whatever you work on may land today.';
  const ask = 'what cannot wait needs an exception, which anybody can ask for';
  return allowed.length === 0
    ? `Today you can test, and work on what comes next; ${ask}.`
    : `Today you can work on ${changesInWords(allowed)}; ${ask}.`;
}
