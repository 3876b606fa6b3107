import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { DraftId, ProposalId } from '../../domain/ids.ts';
import { weekLabelOf } from '../../domain/cycle/labels.ts';
import {
  groupByInstant,
  nextDeadlines,
  releaseOf,
  type DeadlineGroup,
} from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { clockInWords, dateInWords, shortDateInWords } from '../../domain/time/time-words.ts';
import { capitalWords } from '../capital.ts';
import { actions, button, note, plain, strong, text, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { ENVELOPE } from '../limits.ts';
import { lookFirst } from './move-preview.ts';
import { groupLine } from '../answers/next-deadlines.ts';
import { Page } from '../page.ts';
import { sharedClock } from '../answers/schedule.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';
import { wireId } from '../wire-id.ts';

/** A cycle as it would be, with all that is to be looked at before it is. */
export interface PlanPreview {
  readonly project: string;
  readonly cycle: Cycle;
  readonly template: string;
  /** Why people may not be there on a deadline's day: "a Saturday", "Good Friday in DE". */
  readonly offDay: (deadline: Deadline) => string | null;
  /** What the linter finds, and what else to look at; in sentences. */
  readonly look: readonly string[];
  readonly toldIn: readonly ToldPlace[];
}

/** Kept free for all that stands around the dates. */
const RESERVE = 1450;

/** Every date of a new cycle, for review: weekends and holidays marked. Its buttons plan it, or change what was said. */
export function planPreview(preview: PlanPreview, proposal: ProposalId, draft: DraftId): Card {
  const { cycle, project, template, look, toldIn } = preview;
  const groups = groupByInstant(cycle.deadlines);
  const clock = sharedClock(groups);
  const undated = cycle.deadlines.filter(({ when }) => when.precision === 'undecided');
  const off = cycle.deadlines.filter((one) => preview.offDay(one) !== null).length;
  const first = `${line(cycle.name, 80)} of ${line(project, 60)} would be released on ${releaseInWords(cycle)}.`;
  const then = `${count(cycle.deadlines.length)}, by the template ${line(template, 60)}; ${off === 0 ? 'none' : off} of them on a weekend or a holiday.`;
  const page = new Page(ENVELOPE.body - RESERVE);
  return {
    tone: look.length > 0 ? 'warning' : 'neutral',
    summary: `${first} ${then}`,
    blocks: [
      text(strong(first)),
      text(plain(then)),
      ...page.section(
        clock === null ? 'All dates' : `All dates, each by the ${clock}`,
        groups.map((group) => dateLine(preview, group, clock)),
      ),
      ...(undated.length === 0
        ? []
        : [text(plain(`No date yet: ${list(undated.map(nameOf), 200)}.`))]),
      ...lookFirst(look),
      toldIn.length === 0
        ? text(plain('No channel is subscribed, so none is told.'))
        : text(plain('Posted at once in '), ...placesNodes(toldIn), plain('.')),
      actions(
        button(wireId('change.confirm', proposal), 'Plan it', 'primary'),
        button(wireId('plan.open-draft', draft), 'Change something'),
        button(wireId('change.drop', proposal), 'Cancel'),
      ),
    ],
  };
}

function dateLine({ cycle, offDay }: PlanPreview, group: DeadlineGroup, shared: string | null) {
  const [one] = group.deadlines;
  if (one === undefined) return [];
  const label = weekLabelOf(cycle, one);
  const clock = clockInWords(one.when);
  const own =
    clock === null || clock === shared || one.when.precision === 'week' ? '' : `, ${clock}`;
  const off = offDay(one);
  const inlines: Inline[] = [
    plain(
      `${capitalWords(shortDateInWords(one.when))}${own}${label === null ? '' : ` (${label})`}: `,
    ),
    strong(
      list(
        group.deadlines.map(({ name }) => line(name, 60)),
        200,
      ),
    ),
    ...(off === null ? [] : [plain(`, falls on ${line(off, 120)}`)]),
  ];
  return inlines;
}

/** What the preview becomes: short, as the news itself is posted where people wait for it. */
export function planDone(
  cycle: Cycle,
  current: Cycle | null,
  by: string,
  toldIn: readonly ToldPlace[],
): Card {
  const name = line(cycle.name, 80);
  const first = `${name} is planned, with ${count(cycle.deadlines.length)}; its release is on ${releaseInWords(cycle)}.`;
  const questions = aboutNow(cycle, current);
  return {
    tone: 'good',
    summary: `${first} ${questions} Confirmed by ${line(by, 60)}.`,
    blocks: [
      text(strong(first)),
      text(plain(questions)),
      text(
        plain(`Confirmed by ${line(by, 60)}. `),
        ...(toldIn.length === 0
          ? [plain('No channel was told: “subscribe this channel” turns its reminders on.')]
          : [plain('The news is in '), ...placesNodes(toldIn), plain('.')]),
      ),
    ],
  };
}

/** A new cycle, told where its dates will be. */
export function cyclePlanned(cycle: Cycle, current: Cycle | null, by: string, now: Instant): Card {
  const name = line(cycle.name, 80);
  const first = `Its release is on ${releaseInWords(cycle)}.`;
  const questions = aboutNow(cycle, current);
  const [next] = nextDeadlines(cycle, now, 1);
  return {
    title: `A new cycle is planned: ${name}`,
    tone: 'good',
    summary: `${name} is planned. ${first} ${questions}`,
    blocks: [
      text(strong(first)),
      ...(next === undefined ? [] : [groupLine(cycle, next, now, true)]),
      text(plain(questions)),
      note(plain(`Planned by ${line(by, 60)}.`)),
    ],
  };
}

function aboutNow(cycle: Cycle, current: Cycle | null): string {
  return current === null || current.id === cycle.id
    ? 'From now on questions are about it.'
    : `Questions stay about ${line(current.name, 80)} until that is released: name ${line(cycle.name, 80)} to ask about it.`;
}

function releaseInWords(cycle: Cycle): string {
  const release = releaseOf(cycle);
  return release === null ? 'no day yet' : dateInWords(release.when);
}

const count = (dates: number): string => (dates === 1 ? '1 date' : `${dates} dates`);
