import type { Cycle } from '../../domain/cycle.ts';
import { CHANGE_KINDS, type Deadline, type When } from '../../domain/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { ReminderChange } from '../../domain/reminder-changes.ts';
import { dateInWords } from '../../domain/time-words.ts';
import type { Zone } from '../../domain/time.ts';
import { note, plain, strong, text, type Block, type Card } from '../card.ts';
import { capitalWords } from '../capital.ts';
import { changeButtons } from './change-confirmed.ts';
import { line } from '../cut.ts';
import { changesInWords } from '../meaning.ts';
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
export function deadlineRemoved(
  cycle: Cycle,
  gone: { readonly name: string; readonly when: When },
  by: string,
): Card {
  const first = `${line(gone.name, 80)} is no longer in the schedule. It was ${dateInWords(gone.when)}.`;
  return {
    title: `A date of ${line(cycle.name, 80)} is dropped`,
    tone: 'warning',
    summary: `${first} Taken out by ${line(by, 60)}.`,
    blocks: [
      text(strong(first)),
      note(plain(`Taken out by ${line(by, 60)}. “undo” puts it back.`)),
    ],
  };
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
