import type { Cycle } from '../../domain/cycle/cycle.ts';
import { isClosed, mayLand, stopsChanges } from '../../domain/cycle/may-land.ts';
import { CHANGE_KINDS } from '../../domain/cycle/deadline.ts';
import {
  freezesInForce,
  nextDeadlines,
  stageAt,
  type FreezeInForce,
} from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import {
  note,
  plain,
  strong,
  text,
  whereLive,
  type Block,
  type Card,
  type Inline,
} from '../card.ts';
import { line, list } from '../cut.ts';
import { leftNode, nameOf, onItsDate } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { landingInWords } from '../landing-in-words.ts';
import { until, untilInWords } from '../meaning.ts';
import { wordsOf } from '../plain-text.ts';

const SHOWN = 4;
const NAMES = 3;

/**
 * Where a cycle stands, in a message that stays: nothing in it may be wrong tomorrow, so it counts no days but where
 * the platform counts on by itself.
 */
export function stateCard(cycle: Cycle, now: Instant): Card {
  const standing = standingOf(cycle, now);
  const landing = landingInWords(cycle, now);
  const next = nextOf(cycle, now);
  const isOver = isClosed(cycle, now);
  const held = isOver ? [] : stopping(cycle, now);
  return {
    title: `Where ${line(cycle.name, 80)} stands`,
    tone: held.length > 0 ? 'warning' : 'good',
    summary: [...standing.map(wordsOf), ...landing, wordsOf(next)].filter(Boolean).join(' '),
    blocks: [
      ...standing.map((words) => text(...words)),
      ...landing.map((sentence) => text(plain(sentence))),
      ...(next.length === 0 ? [] : [text(...next)]),
      ...(held.length === 0
        ? []
        : exceptionButton(mayLand(cycle, CHANGE_KINDS, now).askFrom ?? undefined)),
      ...stageNote(cycle, now),
    ],
  };
}

/** Freezes that end together are said together, those that began first before the others. */
function standingOf(cycle: Cycle, now: Instant): Inline[][] {
  if (isClosed(cycle, now)) return [];
  const held = stopping(cycle, now);
  if (held.length === 0) return [[strong('No freeze is on.')]];
  const together = [
    ...Map.groupBy(held, ({ freeze, until: ending }) => untilInWords(freeze, ending)).values(),
  ];
  const left = held.length - together.slice(0, SHOWN).flat().length;
  return [
    ...together
      .slice(0, SHOWN)
      .flatMap((ones) => (ones[0] === undefined ? [] : [on(ones, ones[0])])),
    ...(left > 0 ? [[plain(`+ ${left} more`)]] : []),
  ];
}

function on(ones: readonly FreezeInForce[], { freeze, until: ending }: FreezeInForce): Inline[] {
  const names = ones.map((one) => nameOf(one.freeze));
  const isOn = names.some((name) => /freeze/i.test(name)) ? 'on' : 'in force';
  return [
    strong(`${list(names, 300)} ${ones.length === 1 ? 'is' : 'are'} ${isOn}`),
    plain(' '),
    ...until(freeze, ending),
    plain('.'),
  ];
}

/** "Next: Final RC and RC1 on Thursday 1 October 2026, in 5 days" */
function nextOf(cycle: Cycle, now: Instant): Inline[] {
  const [group] = nextDeadlines(cycle, now, 1);
  const when = group?.deadlines[0]?.when;
  if (group === undefined || when === undefined) return [];
  const names = group.deadlines.map(nameOf);
  const shown = list(names.slice(0, NAMES), 200);
  const more = names.length > NAMES ? ` + ${names.length - NAMES} more` : '';
  return [
    strong('Next:'),
    plain(` ${shown}${more} ${onItsDate(when)}`),
    ...(when.precision === 'week' ? [] : [plain(' · '), ...leftNode(when, now)].map(whereLive)),
  ];
}

function stageNote(cycle: Cycle, now: Instant): Block[] {
  const stage = isClosed(cycle, now) ? null : stageAt(cycle, now);
  const changes = 'I change this message as the cycle moves.';
  return [note(plain(stage === null ? changes : `Stage: ${stage.stage}. ${changes}`))];
}

const stopping = (cycle: Cycle, now: Instant) =>
  freezesInForce(cycle, now).filter(({ freeze }) => stopsChanges(freeze));

/** Where there is a project and nothing is planned for it. */
export function stateUnplanned(): Card {
  const said = 'No cycle is planned yet.';
  return {
    tone: 'neutral',
    summary: said,
    blocks: [text(strong(said)), note(plain('I change this message as soon as one is.'))],
  };
}

/** What the message becomes where none is kept any more: what it said would soon be wrong. */
export function stateNoLonger(): Card {
  const said = 'I no longer keep this message up to date.';
  const ask = 'Ask me “where are we” at any time.';
  return {
    tone: 'neutral',
    summary: `${said} ${ask}`,
    blocks: [text(strong(said)), text(plain(ask))],
  };
}
