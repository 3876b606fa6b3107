import type { Agenda } from '../../domain/cycle/agenda.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { groupByInstant } from '../../domain/cycle/state.ts';
import { dateInWords, momentInWords, wallDateInWords } from '../../domain/time/time-words.ts';
import type { Instant, WallDate, Zone } from '../../domain/time/time.ts';
import { capitalWords } from '../capital.ts';
import { plain, strong, text, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { nameOf, whatIsLeft } from '../date-line.ts';
import { sentences } from '../sentences.ts';

const SHOWN = 8;

/** The dates of some days, with what begins and what ends in them. */
export function agenda(cycle: Cycle, found: Agenda, now: Instant, zone: Zone): Card {
  const name = line(cycle.name, 80);
  const days = daysInWords(found.from, found.to);
  const count = found.dates.length;
  const busy = count + found.ends.length + found.stages.length > 0;
  const first = busy
    ? `${capitalWords(days)}: ${counted(count)} of ${name}.`
    : `Nothing of ${name} falls ${found.from === found.to ? 'on' : 'in the days from'} ${days}.`;
  const groups = groupByInstant(found.dates);
  const lines = [
    ...groups.slice(0, SHOWN).map(({ deadlines }) => dateLine(deadlines, now)),
    ...(groups.length > SHOWN
      ? [[plain(`+ ${groups.length - SHOWN} more: ask “schedule” for all.`)]]
      : []),
    ...besides(found, zone),
    ...thenLine(found, now, busy),
  ];
  return {
    tone: 'neutral',
    summary: [
      first,
      ...groups.slice(0, SHOWN).map(({ deadlines }) => `${inShort(deadlines)}.`),
      ...(busy ? [] : [nextInShort(found, now)]),
    ].join(' '),
    blocks: [text(strong(first)), ...lines.map((inlines) => text(...inlines))],
  };
}

/** Days that are on no calendar, or that can be read in two ways. */
export function whichDays(said: string): Card {
  return sentences(`I cannot tell which days “${line(said, 80)}” are.`, [
    'Say them as in “next week”, “on 7 September” or “14 to 18 September”.',
  ]);
}

/** "Thursday 27 August 2026" · "Monday 24 to Sunday 30 August 2026", each with its own month where they differ */
function daysInWords(from: WallDate, to: WallDate): string {
  if (from === to) return wallDateInWords(from);
  const last = wallDateInWords(to);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const words = wallDateInWords(from).split(' ');
  return `${words.slice(0, sameMonth ? 2 : sameYear ? 3 : 4).join(' ')} to ${last}`;
}

function counted(count: number): string {
  return count === 0 ? 'no date' : count === 1 ? 'one date' : `${count} dates`;
}

function dateLine(deadlines: readonly Deadline[], now: Instant): Inline[] {
  const [one] = deadlines;
  if (one === undefined) return [];
  const left = whatIsLeft(one.when, now);
  const when = `${capitalWords(dateInWords(one.when))}${left === null ? '' : `, ${left}`}: `;
  return [plain(when), strong(list(deadlines.map(asBeginning), 400)), plain('.')];
}

/** A freeze's date is when it begins. */
function asBeginning(deadline: Deadline): string {
  return deadline.kind === 'freeze' ? `${nameOf(deadline)} begins` : nameOf(deadline);
}

function inShort(deadlines: readonly Deadline[]): string {
  const [one] = deadlines;
  if (one === undefined) return '';
  return `${capitalWords(dateInWords(one.when))}: ${list(deadlines.map(asBeginning), 400)}`;
}

/** What ends, which stage begins, and what holds all the time. */
function besides({ ends, stages, throughout }: Agenda, zone: Zone): Inline[][] {
  const over = ends
    .slice(0, SHOWN)
    .map(({ freeze, at }) => `${nameOf(freeze)} (${momentInWords(at, zone)})`);
  const begun = stages.map(({ stage, at }) => `${stage} begins ${momentInWords(at, zone)}.`);
  const held = throughout.map(({ freeze }) => nameOf(freeze));
  return [
    ...(begun.length === 0 ? [] : [begun.join(' ')]),
    ...(over.length === 0 ? [] : [`What ends: ${list(over, 500)}.`]),
    ...(held.length === 0 ? [] : [`In force all the time: ${list(held, 400)}.`]),
  ].map((words) => [plain(words)]);
}

function thenLine({ next: after }: Agenda, now: Instant, busy: boolean): Inline[][] {
  const [next] = after;
  if (next === undefined) return busy ? [] : [[plain('Nothing comes after it either.')]];
  const left = whatIsLeft(next.when, now);
  return [
    [
      plain(busy ? 'After that: ' : 'What comes next: '),
      strong(list(after.map(nameOf), 300)),
      plain(`, ${dateInWords(next.when)}${left === null ? '' : `, ${left}`}.`),
    ],
  ];
}

function nextInShort({ next: after }: Agenda, now: Instant): string {
  const [next] = after;
  if (next === undefined) return 'Nothing comes after it either.';
  return `What comes next: ${list(after.map(nameOf), 300)}, ${dateInWords(next.when)}, ${whatIsLeft(next.when, now) ?? ''}.`;
}
