import type { Cycle } from '../domain/cycle/cycle.ts';
import type { ChangeKind, Deadline, Freeze } from '../domain/cycle/deadline.ts';
import { isUnclear, stillFine, stopsChanges } from '../domain/cycle/may-land.ts';
import { freezeEndsAt, type FreezeEnding } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import { dateInWords, zoneOfWhen } from '../domain/time/time-words.ts';
import { UTC } from '../domain/time/zone.ts';
import { plain, type Inline } from './card.ts';
import { line, list } from './cut.ts';
import { moment, nameOf } from './date-line.ts';
import { wordsOf } from './plain-text.ts';

/** What a deadline means, in a sentence: for a freeze, what may not land from then on. */

const CHANGES: Record<ChangeKind, string> = {
  feature: 'new features',
  'bug fix': 'bug fixes',
  'regression fix': 'regression fixes',
  docs: 'documentation changes',
  strings: 'changes to strings that users see',
  UI: 'changes to the user interface',
  dependency: 'dependency changes',
  'build/CI': 'build and CI changes',
  backport: 'backports',
};

/** "new features and backports" */
export function changesInWords(kinds: readonly ChangeKind[], word: 'and' | 'or' = 'and'): string {
  const changes = kinds.map((kind) => CHANGES[kind]);
  return list(changes, 400, word);
}

/** What may still land in spite of these freezes, as a sentence. */
export function fineInWords(freezes: readonly Freeze[]): string {
  const unclear = freezes.find((freeze) => stopsChanges(freeze) && isUnclear(freeze));
  if (unclear !== undefined) return unclearInWords(unclear);
  const fine = stillFine(freezes);
  return fine.length === 0
    ? 'Nothing may land without an exception.'
    : `Still fine: ${changesInWords(fine)}.`;
}

export function unclearInWords(freeze: Freeze): string {
  return `The schedule does not say what ${nameOf(freeze)} covers: ask a release manager.`;
}

/** Of so few kinds that may land, those are named, and not all the others. */
const FEW = 2;

/** What a freeze stops, to stand after "From then on" or "Until then": no capital, no full stop. */
export function whatStops(freeze: Freeze): string {
  return freeze.owner === null ? stops(freeze) : `in ${line(freeze.owner, 40)} ${stops(freeze)}`;
}

/** Whether `whatStops` says already what may still land. */
export function namesWhatIsFine(freeze: Freeze): boolean {
  const fine = fineIn(freeze).length;
  return fine > 0 && fine <= FEW;
}

const fineIn = (freeze: Freeze): ChangeKind[] => stillFine([{ ...freeze, owner: null }]);

function stops(freeze: Freeze): string {
  if (freeze.forbids.length > 0) {
    // What little is left is sooner read than all that is not.
    if (namesWhatIsFine(freeze)) {
      return `only ${changesInWords(fineIn(freeze))} may land without an exception`;
    }
    return `no ${changesInWords(freeze.forbids, 'or')} may land without an exception`;
  }
  switch (freeze.freeze) {
    case 'membership':
      return 'nothing joins or leaves this release';
    case 'specification':
      return 'no new specification is accepted for this release';
    case 'proposal':
      return 'no new feature may be proposed: its code has to be up for review before';
    case 'library':
      return 'no new library release goes into this release';
    case 'feature':
    case 'code':
    case 'string':
    case 'docs':
    case 'dependency':
    case 'other':
      return 'what it covers stays as it is';
  }
}

/** "until RC1 (week of 7 September 2026)": by the ending's own date, which a reader's clock may call another day. */
export function untilInWords(freeze: Freeze, ending: FreezeEnding): string {
  return wordsOf(until(freeze, ending));
}

/** The same for a card. */
export function until(freeze: Freeze, ending: FreezeEnding): Inline[] {
  if (ending === 'sign-off') return [plain('until it is signed off')];
  if (ending === null) return [plain('until further notice')];
  const { at, by } = ending;
  return by === null
    ? [plain('until '), moment(at, zoneOfWhen(freeze.when) ?? UTC)]
    : [plain(`until ${nameOf(by)} (${dateInWords(by.when)})`)];
}

/** A sentence on what a deadline means; nothing where there is nothing to say beyond its date. */
export function meaningOf(cycle: Cycle, deadline: Deadline, now: Instant): Inline[] {
  const past = deadline.when.precision !== 'undecided' && deadline.when.at <= now;
  switch (deadline.kind) {
    case 'freeze': {
      const ending = freezeEndsAt(cycle, deadline);
      const over = ending !== null && ending !== 'sign-off' && ending.at <= now;
      if (over) return [plain('It is over: what it held back may land again.')];
      const start = past ? 'Since then ' : 'From then on ';
      return [plain(`${start}${whatStops(deadline)}, `), ...until(deadline, ending), plain('.')];
    }
    case 'milestone':
      return [
        plain(past ? 'That milestone is behind us.' : 'A milestone on the way to the release.'),
      ];
    case 'candidate':
      return [
        plain(
          'A release candidate: what becomes the release unless testing finds a reason not to.',
        ),
      ];
    case 'release':
      return past ? [] : [plain('What has not landed by then waits for the next release.')];
    case 'event':
      return [];
  }
}
