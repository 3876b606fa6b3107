import type { Person } from '../../people/account.ts';
import { changeTitle } from '../asking/change-title.ts';
import type { Freeze } from '../../cycle/deadline.ts';
import { grantOf, type Exception, type Grant } from '../exception.ts';
import { harmOf, type Harm, type HarmSaid } from '../following/harm.ts';
import { projectOfLink } from './link-project.ts';
import type { PastOutcome, PastRequest } from './past-request.ts';
import type { Instant, WallDate, Zone } from '../../time/time.ts';
import { wallDateAt, wallMilliseconds } from '../../time/wall.ts';

export const REQUEST_OUTCOMES = [
  'waiting',
  'granted',
  'refused',
  'withdrawn',
  'reverted',
  'expired',
] as const satisfies readonly (PastOutcome | 'expired')[];

/**
 * What became of a request, whichever way it came into the register. `reverted`: granted, and taken out again;
 * `expired`: its freeze was over before anybody decided.
 */
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** A day, and the instant where it is known: requests from elsewhere have days alone. */
export interface Moment {
  readonly day: WallDate;
  readonly at: Instant | null;
}

/** A request as the register has it: one that relbot carried, or one that was brought along. */
export interface RegisterEntry {
  /** Null where it was not filed here. */
  readonly number: number | null;
  readonly cycle: string;
  readonly freeze: string;
  readonly title: string;
  readonly link: string | null;
  readonly thread: string | null;
  readonly requester: Person | null;
  /** Whose it is: the freeze's owner, else the repository that the change is in. */
  readonly team: string | null;
  readonly asked: Moment;
  readonly outcome: RequestOutcome;
  /** Null while it waits. */
  readonly decided: Moment | null;
  readonly decidedBy: Person | null;
  readonly why: string | null;
  /** What came of what was granted, as far as somebody has said. */
  readonly harm: Harm | null;
}

/** @param harm what each said last of what came of it. */
export function entryOf(
  exception: Exception,
  freeze: Pick<Freeze, 'name' | 'owner'>,
  cycle: string,
  zone: Zone,
  harm: readonly HarmSaid[] = [],
): RegisterEntry {
  const { number, answers, requester, askedAt } = exception;
  const became = outcomeOf(exception);
  const moment = (at: Instant): Moment => ({ day: wallDateAt(at, zone), at });
  return {
    number,
    cycle,
    freeze: freeze.name,
    title: changeTitle(answers),
    link: answers.link,
    thread: null,
    requester,
    team: freeze.owner ?? projectOfLink(answers.link),
    asked: moment(askedAt),
    ...became,
    decided: became.decided === null ? null : moment(became.decided),
    harm: grantOf(exception) === null ? null : harmOf(exception, harm),
  };
}

interface Became extends Pick<RegisterEntry, 'outcome' | 'decidedBy' | 'why'> {
  readonly decided: Instant | null;
}

/** What was granted stays granted, whether it landed or ran out unused, unless it was taken out again. */
function outcomeOf({ standing }: Exception): Became {
  switch (standing.state) {
    case 'open':
    case 'more-info':
      return { outcome: 'waiting', decided: null, decidedBy: null, why: null };
    case 'approved':
      return granted(standing);
    case 'landed':
      return granted(standing.grant);
    case 'reverted':
      return { ...granted(standing.grant), outcome: 'reverted', why: standing.reason };
    case 'denied': {
      const { by, at, reason } = standing;
      return { outcome: 'refused', decided: at, decidedBy: by, why: reason };
    }
    case 'withdrawn':
      return { outcome: 'withdrawn', decided: standing.at, decidedBy: standing.by, why: null };
    case 'expired':
      return standing.grant === null
        ? { outcome: 'expired', decided: standing.at, decidedBy: null, why: null }
        : granted(standing.grant);
  }
}

function granted({ by, at, override }: Grant): Became {
  return { outcome: 'granted', decided: at, decidedBy: by, why: override };
}

export function entryOfPast(past: PastRequest): RegisterEntry {
  const { askedOn, decidedOn } = past;
  return {
    number: null,
    cycle: past.cycleKey,
    freeze: past.freeze,
    title: past.title,
    link: past.link,
    thread: past.thread,
    requester: null,
    team: past.team,
    asked: { day: askedOn, at: null },
    outcome: past.outcome,
    decided: decidedOn === null ? null : { day: decidedOn, at: null },
    decidedBy: null,
    why: null,
    harm: past.outcome === 'reverted' ? 'yes' : null,
  };
}

/** The newest first. */
export function newestFirst(entries: readonly RegisterEntry[]): RegisterEntry[] {
  const when = ({ asked }: RegisterEntry) => asked.at ?? wallMilliseconds(asked.day);
  return entries.toSorted((a, b) => when(b) - when(a) || (b.number ?? 0) - (a.number ?? 0));
}

/** Which of the register's requests are asked for. */
export interface RegisterFilter {
  readonly outcomes: readonly RequestOutcome[] | null;
  /** Each a freeze, a cycle, a team, a person, or words of what was asked for; all have to fit. */
  readonly about: readonly string[];
  /** Of the decision where outcomes are asked for, else of the request. */
  readonly days: { readonly from: WallDate; readonly to: WallDate } | null;
  /** Only those of which this is known; left out: whatever came of them. */
  readonly harm?: Harm;
}

export function filtered(
  entries: readonly RegisterEntry[],
  filter: RegisterFilter,
): RegisterEntry[] {
  const { outcomes, about, days, harm } = filter;
  const decided = outcomes !== null && !outcomes.includes('waiting');
  const among = entries.filter((entry) => {
    const day = (decided ? entry.decided : entry.asked)?.day ?? null;
    const inDays = days === null || (day !== null && day >= days.from && day <= days.to);
    if (harm !== undefined && entry.harm !== harm) return false;
    return inDays && (outcomes === null || outcomes.includes(entry.outcome));
  });
  return about.reduce<RegisterEntry[]>(
    (left, phrase) => left.filter(fitting(phrase, entries)),
    among,
  );
}

/** What a phrase may name, the particular first: “code freeze” is the freeze, not every title with these words. */
const NAMED: readonly ((entry: RegisterEntry) => string)[] = [
  ({ freeze }) => freeze,
  ({ cycle }) => cycle,
  ({ team }) => team ?? '',
  ({ requester }) => requester?.name ?? '',
  ({ title, link, thread }) => `${title} ${link ?? ''} ${thread ?? ''}`,
];

function fitting(phrase: string, all: readonly RegisterEntry[]): (entry: RegisterEntry) => boolean {
  const sought = wordsOf(phrase);
  const has = (text: string) => {
    const words = wordsOf(text);
    return sought.length > 0 && sought.every((word) => words.includes(word));
  };
  const named = NAMED.find((of) => all.some((entry) => has(of(entry))));
  return (entry) => named !== undefined && has(named(entry));
}

/** Small letters, without the s of a plural and the v of a version: “Enhancements Freeze”, “v1.32”. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu) ?? [];
  return words.map((word) =>
    word
      .replace(/[._-]+$/, '')
      .replace(/^v(?=\d)/, '')
      .replace(/(?<=\p{L}{3})s$/u, ''),
  );
}
