import type { MovedDate } from '../../domain/changing/cycle-diff.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { ReminderChange } from '../../domain/notices/reminder-changes.ts';
import { dateInWords, momentInWords } from '../../domain/time/time-words.ts';
import type { Zone } from '../../domain/time/time.ts';
import { note, plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { capitalWords } from '../capital.ts';
import { changeButtons } from './change-confirmed.ts';
import { line } from '../cut.ts';
import { inOwnZone } from '../date-line.ts';
import { howFar } from '../how-far.ts';
import { newsTitle } from './moved.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';

/** All that a change of dates would do, worked out before anything is done. */
export interface MovePreview {
  readonly cycleName: string;
  readonly zone: Zone;
  /** Those that were asked for first, then what moves along. */
  readonly moves: readonly MovedDate[];
  /** What changes beside dates, in sentences. */
  readonly besides: readonly string[];
  readonly conflicts: readonly string[];
  readonly reminders: readonly ReminderChange[];
  /** The places whose reminders those are. */
  readonly remindedIn: readonly ToldPlace[];
  /** Where the news is posted at once. */
  readonly toldIn: readonly ToldPlace[];
  readonly why: string | null;
}

const MOVES = 5;
const CONFLICTS = 3;
const REMINDERS = 2;
const NAME = 60;

/** What would move, what is in the way, who would hear of it: and the button that does it. */
export function movePreview(
  preview: MovePreview,
  opening: string | null,
  proposal: ProposalId,
  confirm: string,
): Card {
  const [first, ...others] = preview.moves;
  const head = [opening, first === undefined ? null : firstMove(first)].filter(
    (one) => one !== null,
  );
  const more = others.length === 0 ? [] : [`${count(others.length, 'more date')} would move.`];
  return {
    tone: preview.conflicts.length > 0 ? 'warning' : 'neutral',
    summary: [...head, ...more, ...preview.besides].join(' '),
    blocks: [
      text(strong(head.join(' '))),
      ...otherMoves(others),
      ...preview.besides.map((sentence) => text(plain(sentence))),
      ...lookFirst(preview.conflicts),
      text(...reminders(preview)),
      text(...news(preview)),
      ...(preview.why === null ? [] : [note(plain(`The reason given: ${line(preview.why, 200)}`))]),
      changeButtons(proposal, confirm),
    ],
  };
}

function firstMove({ name, from, to }: MovedDate): string {
  const far = howFar(from, to);
  const was = `Now it is ${dateInWords(from)}`;
  return `${line(name, NAME)} would move to ${inOwnZone(to)}${far === null ? '' : `: ${far}`}. ${was}.`;
}

function otherMoves(others: readonly MovedDate[]): Block[] {
  const left = others.length - MOVES;
  return [
    ...others
      .slice(0, MOVES)
      .map(({ name, from, to }) =>
        text(
          strong(line(name, NAME)),
          plain(`: ${dateInWords(to)}, instead of ${dateInWords(from)}.`),
        ),
      ),
    ...(left > 0 ? [text(plain(`+ ${count(left, 'more date')} that would move.`))] : []),
  ];
}

/** What a person should look at before they confirm; the rest is counted. */
export function lookFirst(found: readonly string[]): Block[] {
  if (found.length === 0) return [];
  const left = found.length - CONFLICTS;
  return [
    text(strong('Look at this first:')),
    ...found
      .slice(0, CONFLICTS)
      .map((sentence) => text(plain(line(capitalWords(sentence).replace(/[.]?$/, '.'), 160)))),
    ...(left > 0 ? [text(plain(`+ ${left} more; “relbot lint” names them all.`))] : []),
  ];
}

function reminders({ reminders: changes, remindedIn, zone }: MovePreview): Inline[] {
  if (remindedIn.length === 0) {
    return [plain('No channel is subscribed, so there are no reminders to change.')];
  }
  if (changes.length === 0) return [plain('No reminder changes.')];
  const left = changes.length - REMINDERS;
  const shown = changes.slice(0, REMINDERS).map((change) => reminder(change, zone));
  return [
    strong(`${count(changes.length, 'reminder')} ${changes.length === 1 ? 'changes' : 'change'}`),
    plain(' in '),
    ...placesNodes(remindedIn),
    plain(`: ${shown.join('; ')}${left > 0 ? `; + ${left} more` : ''}.`),
  ];
}

function reminder({ name, flavour, offsetDays, was, is }: ReminderChange, zone: Zone): string {
  const which = `${moment(flavour, offsetDays)} ${line(name, NAME)}`;
  if (is === null) return `${which} falls away`;
  const at = momentInWords(is, zone);
  return was === null
    ? `${which} comes ${at}`
    : `${which} comes ${at}, not ${momentInWords(was, zone)}`;
}

function moment(flavour: ReminderChange['flavour'], offsetDays: number): string {
  switch (flavour) {
    case 'countdown': {
      if (offsetDays === 0) return 'the day of';
      const days = count(Math.abs(offsetDays), 'day');
      return `${days} ${offsetDays < 0 ? 'before' : 'after'}`;
    }
    case 'begins':
      return 'the beginning of';
    case 'stage':
      return 'the stage that begins with';
    case 'ends':
      return 'the end of';
    case 'digest':
      return 'the week ahead with';
    case 'nothing':
      return 'the week without dates before';
  }
}

function news({ toldIn, cycleName, moves }: MovePreview): Inline[] {
  if (moves.length === 0) return [plain('No date moves, so nothing is posted.')];
  if (toldIn.length === 0)
    return [plain('No channel is told: none is subscribed, or the dates are over.')];
  const title = newsTitle(cycleName, moves.length);
  return [plain(`Posted at once: “${title}”, in `), ...placesNodes(toldIn), plain('.')];
}

const count = (number: number, word: string): string =>
  number === 1 ? `1 ${word}` : `${number} ${word}s`;
