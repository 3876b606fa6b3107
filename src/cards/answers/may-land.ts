import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { ChangeKind, Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import { mayLand as mayLandAt, stops, type MayLand } from '../../domain/cycle/may-land.ts';
import { releaseOf, type FreezeInForce } from '../../domain/cycle/state.ts';
import type { Instant, WallDate } from '../../domain/time/time.ts';
import { dateInWords, wallDateInWords } from '../../domain/time/time-words.ts';
import { answered } from '../answered.ts';
import { plain, strong, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { dated, nameOf, onItsDate } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { changesInWords, unclearInWords, until } from '../meaning.ts';

const SHOWN = 5;

/** A day to come, in the project's zone, and when it begins. */
export interface LaterDay {
  readonly date: WallDate;
  readonly begins: Instant;
}

/** What is asked: which kinds of change, in one team alone, and the freeze that was named. */
export interface LandingQuestion {
  readonly kinds: readonly ChangeKind[];
  /** What the kinds are called together; their names unless given. */
  readonly called?: string;
  readonly team: string | null;
  readonly named: Freeze | null;
  /** Asked by somebody who is not sure that they are welcome: they are. */
  readonly warm?: boolean;
  /** Asked about a later day than today. */
  readonly day: LaterDay | null;
}

/** Whether it may land now, or at the beginning of the day that is asked about; if not, what is in the way, until when, and which door is open. */
export function mayLand(cycle: Cycle, question: LandingQuestion, now: Instant): Card {
  const found = mayLandAt(cycle, question.kinds, question.day?.begins ?? now, question.team);
  const what = question.called ?? changesInWords(question.kinds);
  const where = question.team === null ? '' : ` in ${line(question.team, 40)}`;
  switch (found.answer) {
    case 'closed':
      return cycleClosed(cycle, now, onDay(question));
    case 'exception':
      return notWithout(cycle, question, found, `${what}${where}`, now);
    case 'allowed':
      return allowed(cycle, question, found, `${what}${where}`, now);
  }
}

function allowed(
  cycle: Cycle,
  question: LandingQuestion,
  found: MayLand,
  what: string,
  now: Instant,
): Card {
  const [unclear] = found.unclear;
  return answered(
    'good',
    cycle,
    now,
    [
      [
        strong(
          unclear === undefined
            ? `Yes, ${question.warm === true ? 'and thank you: ' : ''}${what} may land${onDay(question)}.`
            : `As far as the schedule says, ${what} may land${onDay(question)}.`,
        ),
      ],
      ...(unclear === undefined ? [] : [[plain(unclearInWords(unclear.freeze))]]),
      whatComes(cycle, found, now),
      ...aboutNamed(question, found, now),
      ...besideTeams(found),
    ],
    [],
    aboutWhen(question),
  );
}

/** The next freeze that stops it, or else the release. */
function whatComes(cycle: Cycle, { next }: MayLand, now: Instant): Inline[] {
  if (next !== null) {
    return [
      plain('The next to stop that is '),
      strong(nameOf(next.freeze)),
      plain(': '),
      ...dated(next.freeze.when, now),
      plain('.'),
    ];
  }
  const release = releaseOf(cycle);
  return release === null || release.when.precision === 'undecided'
    ? [plain('No freeze to come stops that either.')]
    : [
        plain('No freeze to come stops that either, until the release: '),
        ...dated(release.when, now),
        plain('.'),
      ];
}

function notWithout(
  cycle: Cycle,
  question: LandingQuestion,
  found: MayLand,
  what: string,
  now: Instant,
): Card {
  const [first, ...others] = found.inTheWay;
  const single = first !== undefined && others.length === 0;
  const no = strong(`Not without an exception${onDay(question)}:`);
  const answer: Inline[] = single
    ? [
        no,
        plain(` ${nameOf(first.freeze)} ${isOrWill(question)} on `),
        ...until(first.freeze, first.until),
        plain('.'),
      ]
    : [
        no,
        plain(
          ` ${list(
            found.inTheWay.map(({ freeze }) => nameOf(freeze)),
            300,
          )} ${question.day === null ? 'are' : 'will be'} on.`,
        ),
      ];
  return answered(
    'warning',
    cycle,
    now,
    [
      answer,
      ...(single ? [] : held(found.inTheWay, isOrWill(question))),
      ...(question.warm === true ? [[plain(KINDLY)]] : []),
      [plain(whatToDo(found, what))],
      ...aboutNamed(question, found, now),
      ...besideTeams(found),
    ],
    exceptionButton(found.askFrom ?? undefined),
    aboutWhen(question),
  );
}

function held(freezes: readonly FreezeInForce[], is: string): Inline[][] {
  const left = freezes.length - SHOWN;
  return [
    freezes
      .slice(0, SHOWN)
      .flatMap(({ freeze, until: ending }, index) => [
        plain(index === 0 ? '' : '\n'),
        strong(nameOf(freeze)),
        plain(` ${is} on `),
        ...until(freeze, ending),
        plain('.'),
      ])
      .filter((inline) => inline.kind !== 'plain' || inline.text !== ''),
    ...(left > 0 ? [[plain(`+ ${left} more`)]] : []),
  ];
}

const onDay = ({ day }: LandingQuestion): string =>
  day === null ? '' : ` on ${wallDateInWords(day.date)}`;

const aboutWhen = ({ day }: LandingQuestion) => (day === null ? 'now' : 'a later day');

const isOrWill = ({ day }: LandingQuestion): string => (day === null ? 'is' : 'will be');

/** A freeze is no reason to keep a change to oneself. */
const KINDLY =
  'Send it all the same, and thank you: it can be reviewed now, and lands when the freeze is over.';

/** The exception, and the door that opens without one. */
function whatToDo({ askFrom, opens }: MayLand, what: string): string {
  const ask =
    askFrom === null ? 'Ask for an exception' : `Ask for an exception from ${nameOf(askFrom)}`;
  if (opens === 'next release') return `${ask}; without one, ${what} wait for the next release.`;
  if (opens === 'sign-off') return `${ask}; without one, ${what} wait for the sign-off.`;
  if (opens === null) return `${ask}; without one, ${what} wait, and for how long is not decided.`;
  const door =
    opens.by === null ? 'that is over' : `${nameOf(opens.by)} (${dateInWords(opens.by.when)})`;
  return `${ask}; without one, ${what} may land again after ${door}.`;
}

/** A freeze that was named, but is neither in the way now nor the next to come. */
function aboutNamed({ kinds, team, named, day }: LandingQuestion, found: MayLand, now: Instant) {
  if (named === null || found.inTheWay.some(({ freeze }) => freeze.id === named.id)) return [];
  if (found.next?.freeze.id === named.id && found.answer === 'allowed') return [];
  const over = named.when.precision !== 'undecided' && named.when.at <= (day?.begins ?? now);
  const name = nameOf(named);
  if (!stops(named, kinds, team ?? named.owner)) return [[plain(`${name} does not stop that.`)]];
  if (over) return [[plain(`${name} is over.`)]];
  return named.when.precision === 'undecided'
    ? [[plain(`${name} will stop that; it has no date yet.`)]]
    : [[plain(`${name} will stop that: it begins ${onItsDate(named.when)}.`)]];
}

/** A team's own freeze binds that team alone, so it is told beside the answer. */
function besideTeams({ besideTeams: beside }: MayLand): Inline[][] {
  if (beside.length === 0) return [];
  const names = list(
    beside.map(({ freeze }) => `${nameOf(freeze)} (${line(freeze.owner ?? '', 40)})`),
    300,
  );
  return [
    [
      plain(
        `Within a team there may be more to it: ${names} ${beside.length === 1 ? 'is' : 'are'} on.`,
      ),
    ],
  ];
}

/** The release is out: whatever it is, it goes somewhere else. */
function cycleClosed(cycle: Cycle, now: Instant, day: string): Card {
  const release: Deadline | null = releaseOf(cycle);
  const wasDue = day === '' ? 'was due' : 'is due';
  const due = release === null ? '' : `: its release ${wasDue} ${onItsDate(release.when)}`;
  return answered(
    'stop',
    cycle,
    now,
    [
      [strong(`No, ${line(cycle.name, 80)} is closed${day}${due}.`)],
      [
        plain(
          'New work goes into the next release; a fix for this one is a backport to its stable branch.',
        ),
      ],
      [plain('A release manager knows which branch is open.')],
    ],
    [],
    day === '' ? 'now' : 'a later day',
  );
}
