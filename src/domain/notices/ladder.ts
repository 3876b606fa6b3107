import type { Deadline, FreezeKind } from '../cycle/deadline.ts';
import type { Flavour } from './notice.ts';
import type { Audience } from './place-settings.ts';

/** One rung: what is said, and how many days from the deadline's own day (negative before it). */
export interface Rung {
  readonly flavour: Flavour;
  readonly offsetDays: number;
}

export const countdown = (...days: readonly number[]): Rung[] =>
  days.map((offsetDays) => ({ flavour: 'countdown', offsetDays }));

const BEGINS: Rung = { flavour: 'begins', offsetDays: 0 };
const ENDS: Rung = { flavour: 'ends', offsetDays: 0 };

/**
 * The ladder, from what long-running projects do (OpenStack, Kubernetes, GNOME, Ubuntu): three weeks ahead, two weeks,
 * one week, the day before, the moment itself, the day after. The rung three days before speaks to the owners of a date
 * alone, by direct message (`plan-owned.ts`), so no place has it. Each audience has its own: who works on texts is told of
 * the freeze of strings early, who packages of the release, and of what does not concern them not at all.
 *
 * A team's own deadline is told without the long lead: a channel of the whole project is not that team's.
 *
 * @param audience null is everyone.
 */
export function ladderOf(deadline: Deadline, audience: Audience | null = null): readonly Rung[] {
  if (deadline.owner !== null) return ofTeam(deadline, audience);
  switch (audience) {
    case null:
      return forEveryone(deadline);
    case 'developers':
      return forDevelopers(deadline);
    case 'translators':
      return forTranslators(deadline);
    case 'docs':
      return forDocs(deadline);
    case 'packagers':
      return forPackagers(deadline);
    case 'testers':
      return forTesters(deadline);
    case 'press':
      return forPress(deadline);
  }
}

function ofTeam(deadline: Deadline, audience: Audience | null): readonly Rung[] {
  const concerns = audience === null || audience === 'developers';
  return concerns && deadline.kind === 'freeze' ? countdown(-7, -1) : [];
}

function forEveryone(deadline: Deadline): readonly Rung[] {
  switch (deadline.kind) {
    case 'freeze':
      return [...aheadOf(deadline.freeze), BEGINS, ...countdown(1), ENDS];
    case 'release':
      return countdown(-21, -14, -7, -1, 0, 1);
    case 'milestone':
    case 'candidate':
      return countdown(-7, -1);
    case 'event':
      return countdown(-1);
  }
}

/** Of texts they are told when the last changes are due, of the release when it has to be decided on. */
function forDevelopers(deadline: Deadline): readonly Rung[] {
  if (deadline.kind === 'release') return countdown(-14, -7, -1, 0, 1);
  if (deadline.kind !== 'freeze' || !isOfWords(deadline.freeze)) return forEveryone(deadline);
  return [...countdown(-7, -1), BEGINS, ...countdown(1), ENDS];
}

function forTranslators(deadline: Deadline): readonly Rung[] {
  switch (deadline.kind) {
    case 'freeze':
      return deadline.freeze === 'string' ? [...countdown(-21, -7, -1), BEGINS, ENDS] : [];
    case 'release':
      return countdown(-21, -7, -1, 0);
    case 'milestone':
    case 'candidate':
    case 'event':
      return [];
  }
}

function forDocs(deadline: Deadline): readonly Rung[] {
  switch (deadline.kind) {
    case 'freeze':
      if (deadline.freeze === 'docs') return [...countdown(-21, -7, -1), BEGINS, ENDS];
      if (deadline.freeze === 'feature') return [...countdown(-14), BEGINS];
      return deadline.freeze === 'string' ? [...countdown(-7, -1), BEGINS, ENDS] : [];
    case 'release':
      return countdown(-14, -7, -1, 0);
    case 'milestone':
    case 'candidate':
    case 'event':
      return [];
  }
}

function forPackagers(deadline: Deadline): readonly Rung[] {
  switch (deadline.kind) {
    case 'freeze':
      return deadline.freeze === 'dependency' || deadline.freeze === 'library'
        ? [...countdown(-21, -7, -1), BEGINS, ENDS]
        : [];
    case 'release':
      return countdown(-21, -7, -1, 0);
    case 'candidate':
      return countdown(-7, -1);
    case 'milestone':
    case 'event':
      return [];
  }
}

function forTesters(deadline: Deadline): readonly Rung[] {
  switch (deadline.kind) {
    case 'freeze':
      return deadline.freeze === 'feature' || deadline.freeze === 'code'
        ? [...countdown(-7), BEGINS]
        : [];
    case 'release':
      return countdown(-7, -1, 0);
    case 'milestone':
    case 'candidate':
      return countdown(-7, -1, 0);
    case 'event':
      return [];
  }
}

function forPress(deadline: Deadline): readonly Rung[] {
  switch (deadline.kind) {
    case 'release':
      return countdown(-21, -7, -1, 0);
    case 'event':
      return countdown(-7, -1);
    case 'freeze':
    case 'milestone':
    case 'candidate':
      return [];
  }
}

const isOfWords = (freeze: FreezeKind): boolean => freeze === 'string' || freeze === 'docs';

function aheadOf(freeze: FreezeKind): readonly Rung[] {
  switch (freeze) {
    case 'feature':
    case 'code':
      return countdown(-21, -14, -7, -1);
    case 'string':
    case 'docs':
      return countdown(-21, -7, -1);
    case 'dependency':
    case 'library':
    case 'membership':
    case 'specification':
    case 'proposal':
    case 'other':
      return countdown(-7, -1);
  }
}
