import type { Cycle } from '../../domain/cycle/cycle.ts';
import { instantOf, type When } from '../../domain/cycle/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Slip } from '../../domain/changing/slips.ts';
import {
  freezeEndsAt,
  freezesOf,
  lastInstant,
  nextDeadlines,
  releaseOf,
} from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { note, plain, strong, text, type Block, type Card } from '../card.ts';
import { changeButtons } from './change-confirmed.ts';
import { line, list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { howFar } from '../how-far.ts';
import { planButton } from './plan-offer.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';

/** What a cycle's end is summed up from. */
export interface ClosingFacts {
  /** As it is once it is released. */
  readonly cycle: Cycle;
  /** The release's date as it was planned last. */
  readonly planned: When | null;
  readonly slips: readonly Slip[];
  readonly exceptions: {
    readonly approved: number;
    readonly denied: number;
    readonly open: number;
  };
  /** The cycle that questions are about from now on; null where none is planned. */
  readonly next: Cycle | null;
  readonly now: Instant;
}

/** What saying "released" would do. */
export function releasePreview(
  facts: ClosingFacts,
  toldIn: readonly ToldPlace[],
  proposal: ProposalId,
): Card {
  const first = `${line(facts.cycle.name, 80)} would be released, and its cycle closed.`;
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      ...sum(facts),
      toldIn.length === 0
        ? text(plain('No channel is subscribed, so none is told.'))
        : text(plain('Posted at once in '), ...placesNodes(toldIn), plain('.')),
      changeButtons(proposal, 'It is released'),
    ],
  };
}

/** A cycle has come to its end. */
export function cycleReleased(facts: ClosingFacts, by: string): Card {
  const name = line(facts.cycle.name, 80);
  return {
    title: `${name} is released`,
    tone: 'good',
    summary: [`${name} is released.`, ...sentencesOf(facts)].join(' '),
    blocks: [
      ...sum(facts),
      note(plain(`Confirmed by ${line(by, 60)}.`)),
      ...(facts.next === null ? [planButton('Plan the next cycle')] : []),
    ],
  };
}

function sum(facts: ClosingFacts): Block[] {
  return sentencesOf(facts).map((sentence) => text(plain(sentence)));
}

function sentencesOf(facts: ClosingFacts): string[] {
  return [
    punctuality(facts),
    ended(facts),
    slipped(facts),
    requests(facts),
    whatIsNext(facts),
  ].filter((sentence) => sentence !== null);
}

function punctuality({ cycle, planned, slips }: ClosingFacts): string | null {
  const release = releaseOf(cycle);
  if (release === null || planned === null) return null;
  const first = slips.find(({ key }) => key === release.key)?.from ?? planned;
  const far = howFar(first, release.when);
  return far === null
    ? `It comes out on the day that was planned, ${dateInWords(release.when)}.`
    : `It comes out on ${dateInWords(release.when)}; first planned was ${dateInWords(first)}: ${far}.`;
}

/** Told here, as no post of their own comes any more. */
function ended({ cycle, now }: ClosingFacts): string | null {
  const names = freezesOf(cycle)
    .filter((freeze) => {
      const since = instantOf(freeze);
      const until = freezeEndsAt(cycle, freeze);
      return since !== null && since < now && lastInstant(cycle, until) >= now;
    })
    .map(nameOf);
  if (names.length === 0) return null;
  return `With it ${names.length === 1 ? 'ends' : 'end'} ${list(names, 300)}.`;
}

function slipped({ slips, cycle }: ClosingFacts): string {
  const release = releaseOf(cycle);
  const [farthest] = slips.filter(({ key }) => key !== release?.key);
  if (farthest === undefined) return 'No other date of it was moved.';
  const moves = slips.reduce((all, { times }) => all + times, 0);
  const far = howFar(farthest.from, farthest.to);
  const dates = slips.length === 1 ? '1 date' : `${slips.length} dates`;
  return `${dates} moved on the way, ${moves === 1 ? 'once' : `${moves} times`} in all${far === null ? '' : `; farthest ${line(farthest.name, 60)}, ${far}`}.`;
}

function requests({ exceptions: { approved, denied, open } }: ClosingFacts): string | null {
  const all = approved + denied + open;
  if (all === 0) return null;
  const parts = [`${approved} approved`, `${denied} denied`];
  if (open > 0) parts.push(`${open} still undecided`);
  return `${all === 1 ? '1 exception was' : `${all} exceptions were`} asked for: ${parts.join(', ')}.`;
}

function whatIsNext({ next, now }: ClosingFacts): string {
  if (next === null) {
    return 'No next cycle is planned yet. A release manager plans one from a template: “plan a cycle”.';
  }
  const [group] = nextDeadlines(next, now, 1);
  const [first] = group?.deadlines ?? [];
  const date =
    first === undefined ? '' : `; its next date is ${nameOf(first)}, ${dateInWords(first.when)}`;
  return `From now on questions are about ${line(next.name, 80)}${date}.`;
}
