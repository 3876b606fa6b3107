import type { Person, Spot } from '../../domain/people/account.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { weekLabel } from '../../domain/cycle/labels.ts';
import { releaseOf, stageAt } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { code, plain, strong, text, type Card, type Inline } from '../card.ts';
import { line } from '../cut.ts';
import { onItsDate } from '../date-line.ts';
import { landingInWords } from '../landing-in-words.ts';
import { peopleNodes } from '../people.ts';
import { wordsOf } from '../plain-text.ts';

/** What somebody new can be told besides the dates. */
export interface NewcomerHelp {
  readonly managers: readonly Person[];
  /** Where to ask people; null in a direct message and in a terminal. */
  readonly place: { readonly spot: Spot; readonly name: string } | null;
  /** Their first change has just been merged. */
  readonly merged: boolean;
}

/** Where the release stands, what may land now, and whom to ask: in a few lines, to somebody new. */
export function newcomer(cycle: Cycle, help: NewcomerHelp, now: Instant): Card {
  const lines: Inline[][] = [
    [
      strong(help.merged ? 'Well done, and thank you!' : 'Welcome, good to have you!'),
      plain(` ${standing(cycle, now, help.merged)}`),
    ],
    [plain(landingInWords(cycle, now).join(' '))],
    whomToAsk(help),
  ];
  return {
    tone: 'neutral',
    summary: lines.map(wordsOf).join(' '),
    blocks: lines.map((inlines) => text(...inlines)),
  };
}

function standing(cycle: Cycle, now: Instant, merged: boolean): string {
  const name = line(cycle.name, 80);
  const release = releaseOf(cycle)?.when;
  const comes =
    release !== undefined && release.precision !== 'undecided' && release.at > now
      ? onItsDate(release)
      : null;
  if (merged) {
    return comes === null
      ? `It ships with the release after ${name}.`
      : `It ships with ${name}, ${comes}.`;
  }
  const stage = stageAt(cycle, now)?.stage;
  const label = weekLabel(cycle, now);
  const where = stage === undefined ? 'is on its way' : `is in ${stage}`;
  const week = label === null ? '' : `, week ${label}`;
  return comes === null
    ? `${name} is past its release date; the next cycle is about to begin.`
    : `${name} ${where}${week}; it is due ${comes}.`;
}

function whomToAsk({ managers, place }: NewcomerHelp): Inline[] {
  const terms: Inline[] = [
    plain(' Ask me too: '),
    code("what's next"),
    plain(', '),
    code('can I land a bug fix'),
    plain(', '),
    code('what does FFE mean'),
    plain('.'),
  ];
  const where: Inline[] =
    place === null
      ? []
      : [plain(' in '), { kind: 'channel', spot: place.spot, name: line(place.name, 60) }];
  return managers.length === 0
    ? [plain('No question is too small.'), ...terms]
    : [
        plain('No question is too small: '),
        ...peopleNodes(managers, 'and'),
        plain(` ${managers.length === 1 ? 'manages' : 'manage'} the release and will help you`),
        ...where,
        plain('.'),
        ...terms,
      ];
}
