import type { Cycle } from '../../domain/cycle/cycle.ts';
import { weekLabelOf } from '../../domain/cycle/labels.ts';
import { nextDeadlines as nextGroups, type DeadlineGroup } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { dated, datedInShort, nameOf, whatIsLeft } from '../date-line.ts';

const SHOWN = 3;

/** What falls next: the next dates, each with all that falls on it. */
export function nextDeadlines(cycle: Cycle, now: Instant): Card {
  const groups = nextGroups(cycle, now, SHOWN + 1);
  const [next] = groups;
  const name = line(cycle.name, 80);
  if (next === undefined) {
    const nothing = `Nothing is left on the schedule of ${name}.`;
    return { tone: 'neutral', summary: nothing, blocks: [text(plain(nothing))] };
  }
  const more = groups.length > SHOWN ? [text(plain('More follows: ask “schedule” for all.'))] : [];
  return {
    tone: 'neutral',
    summary: `Next in ${name}: ${inShort(next, now)}.`,
    blocks: [
      ...groups.slice(0, SHOWN).map((group, index) => groupLine(cycle, group, now, index === 0)),
      ...more,
    ],
  };
}

/** "Next: Feature freeze and RC1, Thursday 27 August 2026, … (on your clock: …, in 21 days)" */
export function groupLine(cycle: Cycle, group: DeadlineGroup, now: Instant, first = false): Block {
  const [one] = group.deadlines;
  if (one === undefined) return text();
  const label = weekLabelOf(cycle, one);
  return text(
    plain(first ? 'Next: ' : 'Then: '),
    strong(list(group.deadlines.map(nameOf), 400)),
    plain(label === null ? ': ' : ` (${label}): `),
    ...(first ? dated(one.when, now) : datedInShort(one.when, now)),
  );
}

/** "Feature freeze and RC1, Thursday 27 August 2026, in 21 days" */
export function inShort(group: DeadlineGroup, now: Instant): string {
  const [one] = group.deadlines;
  if (one === undefined) return '';
  const names = list(group.deadlines.map(nameOf), 300);
  return [names, dateInWords(one.when), whatIsLeft(one.when, now)].join(', ');
}
