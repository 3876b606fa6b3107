import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { DraftId, ProposalId } from '../../domain/ids.ts';
import type { ReminderChange } from '../../domain/notices/reminder-changes.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { capitalWords } from '../capital.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../card.ts';
import { changeButtons } from './change-confirmed.ts';
import { line } from '../cut.ts';
import { inOwnZone, leftNode, nameOf, onYourClock } from '../date-line.ts';
import { meaningOf } from '../meaning.ts';
import { wordsOf } from '../plain-text.ts';
import { reminderLines } from '../reminders/reminder-lines.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';
import { wireId } from '../wire-id.ts';

/** All that adding a deadline would do. */
export interface AddPreview {
  /** The cycle as it would be. */
  readonly cycle: Cycle;
  readonly deadline: Deadline;
  readonly conflicts: readonly string[];
  readonly reminders: readonly ReminderChange[];
  /** Subscribed places: those are reminded, and told at once. */
  readonly places: readonly ToldPlace[];
  readonly zone: Zone;
  readonly why: string | null;
}

const CONFLICTS = 3;

/** The deadline as it would stand, its rule, what is in the way, who would hear of it: and the button that adds it. */
export function addPreview(preview: AddPreview, now: Instant, proposal: ProposalId): Card {
  const { cycle, deadline, conflicts, reminders, places, zone, why } = preview;
  const first = `${nameOf(deadline)} would be added: ${inOwnZone(deadline.when)}.`;
  return {
    tone: conflicts.length > 0 ? 'warning' : 'neutral',
    summary: [
      first,
      wordsOf(ruleOf(cycle, deadline, now)),
      ...conflicts.slice(0, CONFLICTS).map((sentence) => line(sentence, 160)),
    ].join(' '),
    blocks: [
      text(strong(first)),
      ...ruleBlocks(cycle, deadline, now),
      ...whatItForbids(deadline),
      ...conflictBlocks(conflicts),
      text(...reminderLines(reminders, places, zone)),
      text(...news(places)),
      ...(why === null ? [] : [note(plain(`The reason given: ${line(why, 200)}`))]),
      changeButtons(proposal, 'Add it'),
    ],
  };
}

/** A date is new in the schedule: what the preview becomes, and what subscribed channels are told. */
export function deadlineAdded(
  cycle: Cycle,
  deadline: Deadline,
  by: { readonly name: string; readonly why: string | null },
  now: Instant,
): Card {
  const why = by.why === null ? '' : `: ${line(by.why, 200)}`;
  const whose = `Added by ${line(by.name, 60)}${why}`;
  const title = `A new date in ${line(cycle.name, 80)}`;
  return dateWithRule(cycle, deadline, { title, whose, undo: ' “undo” takes it back.' }, now);
}

/** One that had been taken out is in the schedule again. */
export function deadlineBack(cycle: Cycle, deadline: Deadline, by: string, now: Instant): Card {
  const title = `A date of ${line(cycle.name, 80)} is back`;
  return dateWithRule(
    cycle,
    deadline,
    { title, whose: `Put back by ${line(by, 60)}`, undo: '' },
    now,
  );
}

function dateWithRule(
  cycle: Cycle,
  deadline: Deadline,
  { title, whose, undo }: { readonly title: string; readonly whose: string; readonly undo: string },
  now: Instant,
): Card {
  const first = `${nameOf(deadline)}: ${inOwnZone(deadline.when)}`;
  const left = leftNode(deadline.when, now);
  return {
    title,
    tone: 'good',
    summary: `${first}. ${whose}.`,
    blocks: [
      text(strong(first), ...(left.length === 0 ? [] : [plain(', '), ...left]), plain('.')),
      ...clock(deadline),
      ...ruleBlocks(cycle, deadline, now),
      note(plain(`${whose}.${undo}`)),
    ],
  };
}

/** A date was to be added, and its name or its day was not said. */
export function addWhat(
  known: { readonly name: string | null; readonly date: string | null },
  draft: DraftId,
): Card {
  const first =
    known.name === null
      ? known.date === null
        ? 'Which date shall I add, and when is it?'
        : `What shall the date on ${line(known.date, 60)} be called?`
      : `When is ${line(known.name, 80)}?`;
  const next =
    'Say both in one sentence, as in “add docs freeze on 10 September”, or fill in the form.';
  return {
    tone: 'neutral',
    summary: `${first} ${next}`,
    blocks: [
      text(strong(first)),
      text(plain(next)),
      actions(button(wireId('deadline.open-form', draft), 'Fill in the date', 'primary')),
    ],
  };
}

/** A freeze of no usual kind forbids nothing by itself: a manager says what it is about. */
function whatItForbids(deadline: Deadline): Block[] {
  if (deadline.kind !== 'freeze' || deadline.freeze !== 'other') return [];
  const name = line(deadline.name, 40);
  return [
    text(
      plain(
        `Its name does not say what it forbids. Once it is added, say it: “${name} also forbids strings”.`,
      ),
    ),
  ];
}

/** A release that is over means nothing more. */
function ruleBlocks(cycle: Cycle, deadline: Deadline, now: Instant): Block[] {
  const rule = ruleOf(cycle, deadline, now);
  return rule.length === 0 ? [] : [text(...rule)];
}

function ruleOf(cycle: Cycle, deadline: Deadline, now: Instant) {
  const team = deadline.owner === null ? [] : [plain(` It is ${line(deadline.owner, 60)}’s own.`)];
  return deadline.kind === 'event'
    ? [plain('An event: nothing is frozen by it.'), ...team]
    : [...meaningOf(cycle, deadline, now), ...team];
}

function clock({ when }: Deadline): Block[] {
  return when.precision === 'instant' ? [text(...onYourClock(when))] : [];
}

function conflictBlocks(found: readonly string[]): Block[] {
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

function news(places: readonly ToldPlace[]) {
  return places.length === 0
    ? [plain('No channel is told at once either.')]
    : [plain('Posted at once: “A new date”, in '), ...placesNodes(places), plain('.')];
}
