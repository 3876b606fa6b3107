import type { Instant, Zone } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { plain, strong, text, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { moment } from '../date-line.ts';
import { sentences } from '../sentences.ts';
import { becauseInWords, daysFrom, type Because } from './because.ts';
import { ofWhat, scope, type Asked } from './posts-to-come.ts';
import { whyNot, type NotPosted } from './why-not.ts';

/** What was due at one moment and did not come, for one reason. */
export interface Missed {
  readonly dueAt: Instant;
  readonly zone: Zone;
  readonly because: readonly Because[];
  readonly why: NotPosted;
}

/** What was due and came. */
export interface Came {
  readonly dueAt: Instant;
  readonly at: Instant;
  readonly zone: Zone;
  readonly because: readonly Because[];
}

const SHOWN = 6;
/** A post that comes more than an hour after its time says that it is late. */
const LATE_AFTER = 60 * 60 * 1000;

/** Why posts did not come, each with its reason, and what to do about it. */
export function whyMissed(missed: readonly Missed[], came: number, asked: Asked): Card {
  const [only] = missed;
  const next = [...new Set(missed.flatMap(({ why }) => whyNot(why).next ?? []))].slice(0, 2);
  const others =
    came === 0
      ? []
      : [
          `${came === 1 ? `1 other ${nounOf(asked)}` : `${came} other ${nounOf(asked)}s`} came${asked.isOwn === true ? '' : ': “what did you post”'}.`,
        ];
  if (missed.length === 1 && only !== undefined) {
    const { dueAt, zone, because, why } = only;
    const where = scope({
      place: asked.place,
      isOwn: asked.isOwn === true,
      days: null,
      about: null,
    });
    const first = `What was due ${where} on ${momentInWords(dueAt, zone)} did not come: ${whyNot(why).because}.`;
    return sentences(first, [`It was due ${becauseInWords(because, 300)}.`, ...next, ...others]);
  }
  const first = `${missed.length} times something was due ${scope(asked)} and did not come.`;
  const shown = missed.slice(0, SHOWN);
  const left = missed.length - SHOWN;
  return {
    tone: 'neutral',
    summary: [first, ...shown.map(inOneLine), ...next, ...others].join(' '),
    blocks: [
      text(strong(first)),
      ...shown.map(({ dueAt, zone, because, why }) =>
        text(
          moment(dueAt, zone),
          plain(', '),
          strong(becauseInWords(because, 120)),
          plain(`: ${whyNot(why).because}.`),
        ),
      ),
      ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
      ...[...next, ...others].map((sentence) => text(plain(sentence))),
    ],
  };
}

/** Nothing is missing: when each of them came. */
export function allCame(came: readonly Came[], asked: Asked): Card {
  const shown = came.slice(-SHOWN);
  const late = came.filter(isLate).length;
  const first = `${cameInWords(came.length, asked)}${late === 0 ? '' : came.length === 1 ? ', but late' : `, ${late} of them late`}.`;
  return {
    tone: 'neutral',
    summary: [
      first,
      ...shown.map(
        (one) =>
          `${momentInWords(one.at, one.zone)}: ${becauseInWords(one.because, 120)}${lateness(one)}.`,
      ),
    ].join(' '),
    blocks: [
      text(strong(first)),
      ...shown.map((one) =>
        text(
          moment(one.at, one.zone),
          plain(`: ${becauseInWords(one.because, 120)}${lateness(one)}`),
        ),
      ),
      ...(came.length > SHOWN ? [text(plain(`+ ${came.length - SHOWN} earlier`))] : []),
      ...(late > 0
        ? [
            text(
              plain(
                asked.isOwn === true
                  ? 'It waited until you were there and at work, or I was not connected when it was due.'
                  : 'I was not connected when it was due.',
              ),
            ),
          ]
        : []),
    ],
  };
}

function cameInWords(count: number, asked: Asked): string {
  if (count > 1) return `All ${count} ${nounOf(asked)}s that were due came ${scope(asked)}`;
  return asked.isOwn === true ? `You were told${ofWhat(asked)}` : `It was posted ${scope(asked)}`;
}

const nounOf = ({ isOwn = false }: Asked): string => (isOwn ? 'message' : 'post');

const isLate = ({ at, dueAt }: Came): boolean => at - dueAt > LATE_AFTER;

const lateness = (one: Came): string =>
  isLate(one) ? ` (due on ${momentInWords(one.dueAt, one.zone)})` : '';

/** Why nothing was due at all. */
export type NoneDue =
  | { readonly why: 'not followed' | 'undecided' | 'nothing due' }
  /** `since`: of when it is subscribed; null while it is not. */
  | { readonly why: 'not subscribed then'; readonly since: Instant | null; readonly zone: Zone }
  /** The days from the deadline on which the ladder speaks, and the one that was asked for. */
  | { readonly why: 'no rung'; readonly asked: number | null; readonly rungs: readonly number[] }
  | { readonly why: 'not yet'; readonly at: Instant; readonly zone: Zone };

export function noneWasDue(none: NoneDue, asked: Asked): Card {
  const about = line(asked.about ?? 'It', 80);
  const nothing = `Nothing was due ${scope(asked)}`;
  switch (none.why) {
    case 'not followed':
      return sentences(
        `${nothing}: you do not follow ${asked.about === null ? 'any date' : about}.`,
        [
          `“follow ${asked.about === null ? 'rc1' : about}” changes that. Is a channel meant? Ask me there.`,
          '“what reminders do I have” lists the single ones that you set.',
        ],
      );
    case 'undecided':
      return sentences(`${nothing}: it has no date yet.`, [
        'Once it has one, its reminders are planned by themselves.',
      ]);
    case 'nothing due':
      return sentences(`${nothing}: no date was near enough.`, [
        '“preview” shows what is to come, and “what did you post” what came before.',
      ]);
    case 'not subscribed then':
      return sentences(`${line(asked.place ?? 'This channel', 60)} was not subscribed then.`, [
        none.since === null
          ? 'It is not now, either. A release manager turns the posts on: “subscribe this channel”.'
          : `It is subscribed since ${momentInWords(none.since, none.zone)}; what was due before was not posted afterwards. “preview” shows what is to come.`,
      ]);
    case 'no rung': {
      const days = [...new Set(none.rungs)].toSorted((a, b) => a - b).map(daysFrom);
      const when = none.asked === null ? '' : ` ${daysFrom(none.asked)}`;
      return sentences(
        days.length === 0
          ? `I do not announce ${about} by myself.`
          : `I post nothing${when} ${about}: only ${list(days, 120)}.`,
        [
          `A release manager can set one more: “remind us ${none.asked === null || none.asked >= 0 ? '3 days before' : daysFrom(none.asked)} ${about}”.`,
        ],
      );
    }
    case 'not yet':
      return sentences(`${nothing} so far.`, [
        `The first comes on ${momentInWords(none.at, none.zone)}.`,
      ]);
  }
}

function inOneLine({ dueAt, zone, because, why }: Missed): string {
  return `${momentInWords(dueAt, zone)}, ${becauseInWords(because, 120)}: ${whyNot(why).because}.`;
}
