import type { Cycle } from '../../domain/cycle/cycle.ts';
import {
  CHANGE_KINDS,
  type Deadline,
  type DeadlineKind,
  type When,
} from '../../domain/cycle/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { ReminderChange } from '../../domain/notices/reminder-changes.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { note, plain, strong, text, type Block, type Card } from '../card.ts';
import { capitalWords } from '../capital.ts';
import { changeButtons } from './change-confirmed.ts';
import { line } from '../cut.ts';
import { onItsDate } from '../date-line.ts';
import { changesInWords } from '../meaning.ts';
import { landingNow } from '../notices/landing-now.ts';
import { reminderLines } from '../reminders/reminder-lines.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';

/** All that taking a deadline out would do. */
export interface RemovePreview {
  readonly deadline: Deadline;
  /** Freezes that ended with it, and what ends each of them then. */
  readonly ends: readonly { readonly freeze: string; readonly instead: string }[];
  /** How many requests for an exception from it there are. */
  readonly requests: number;
  readonly conflicts: readonly string[];
  readonly reminders: readonly ReminderChange[];
  readonly places: readonly ToldPlace[];
  readonly zone: Zone;
}

const SHOWN = 3;

export function removePreview(preview: RemovePreview, proposal: ProposalId): Card {
  const { deadline, conflicts, reminders, places, zone } = preview;
  const first = `${line(deadline.name, 80)} would leave the schedule. Now it is ${dateInWords(deadline.when)}.`;
  return {
    tone: 'warning',
    summary: [first, ...consequences(preview)].join(' '),
    blocks: [
      text(strong(first)),
      ...consequences(preview).map((sentence) => text(plain(sentence))),
      ...warnings(conflicts),
      text(...reminderLines(reminders, places, zone)),
      ...(places.length === 0
        ? []
        : [
            text(
              plain('Posted at once: “A date is dropped”, in '),
              ...placesNodes(places),
              plain('.'),
            ),
          ]),
      changeButtons(proposal, 'Take it out'),
    ],
  };
}

/** A date is no longer in the schedule: what the preview becomes, and what subscribed channels are told. */
export function deadlineRemoved(cycle: Cycle, gone: GoneDate, by: string, now: Instant): Card {
  return removed(cycle, [gone], `${takenOut(by, null)} “undo” puts it back.`, now);
}

interface GoneDate {
  readonly name: string;
  readonly kind: DeadlineKind;
  readonly when: When;
}

/** Dates that have left the schedule with another change: an import, or what was undone. */
export function datesRemoved(
  cycle: Cycle,
  gone: readonly GoneDate[],
  { by, why }: { readonly by: string | null; readonly why: string | null },
  now: Instant,
): Card {
  const itIs = gone.length === 1 ? 'It is' : 'They are';
  const whose = by === null ? `${itIs} not in the schedule that was imported.` : takenOut(by, why);
  return removed(cycle, gone, whose, now);
}

const takenOut = (by: string, why: string | null): string =>
  `Taken out by ${line(by, 60)}${why === null ? '' : `: ${line(why, 200).replace(/[.]$/, '')}`}.`;

const SHOWN_GONE = 8;

function removed(cycle: Cycle, gone: readonly GoneDate[], whose: string, now: Instant): Card {
  const name = line(cycle.name, 80);
  const lines = gone.slice(0, SHOWN_GONE).map(goneInWords);
  const left = gone.length - SHOWN_GONE;
  return {
    title:
      gone.length === 1
        ? `A date of ${name} is dropped`
        : `${gone.length} dates of ${name} are dropped`,
    tone: 'warning',
    summary: [...lines, whose].join(' '),
    blocks: [
      ...lines.map((one) => text(strong(one))),
      ...(left > 0 ? [text(plain(`+ ${left} more; ask “schedule” for all that are left.`))] : []),
      ...(gone.some(({ kind }) => kind === 'freeze') ? landingNow(cycle, now) : []),
      note(plain(whose)),
    ],
  };
}

function goneInWords({ name, when }: GoneDate): string {
  const was =
    when.precision === 'undecided' ? 'It had no date yet' : `It would have been ${onItsDate(when)}`;
  return `${line(name, 80)} is no longer in the schedule. ${was}.`;
}

function consequences({ deadline, ends, requests }: RemovePreview): string[] {
  const left = ends.length - SHOWN;
  return [
    ...(deadline.kind === 'freeze' && deadline.forbids.length > 0
      ? [
          `It would no longer stop ${changesInWords(
            CHANGE_KINDS.filter((kind) => deadline.forbids.includes(kind)),
            'or',
          )}.`,
        ]
      : []),
    ...ends
      .slice(0, SHOWN)
      .map(
        ({ freeze, instead }) =>
          `${line(freeze, 60)}, which ended with it, would end ${line(instead, 80)}.`,
      ),
    ...(left > 0 ? [`+ ${left} more freezes that ended with it.`] : []),
    ...(requests === 0
      ? []
      : [
          `${requests === 1 ? '1 request' : `${requests} requests`} for an exception from it would stay as ${requests === 1 ? 'it is' : 'they are'}.`,
        ]),
  ];
}

function warnings(found: readonly string[]): Block[] {
  if (found.length === 0) return [];
  const left = found.length - SHOWN;
  return [
    text(strong('Look at this first:')),
    ...found
      .slice(0, SHOWN)
      .map((sentence) => text(plain(line(capitalWords(sentence).replace(/[.]?$/, '.'), 160)))),
    ...(left > 0 ? [text(plain(`+ ${left} more; “relbot lint” names them all.`))] : []),
  ];
}
