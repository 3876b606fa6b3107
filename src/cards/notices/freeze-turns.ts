import type { Cycle } from '../../domain/cycle/cycle.ts';
import { CHANGE_KINDS, instantOf, type Freeze } from '../../domain/cycle/deadline.ts';
import { isUnclear, stillFine, stopsChanges } from '../../domain/cycle/may-land.ts';
import { freezeEndsAt, freezesInForce, stageAt } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { dated, nameOf } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { landingUnderFreezes } from './landing-now.ts';
import { heldNote, lateNote, type Late } from './late-note.ts';
import {
  changesInWords,
  fineInWords,
  namesWhatIsFine,
  until,
  untilInWords,
  whatStops,
} from '../meaning.ts';

const SHOWN = 6;
/** So many kinds of change are not listed where none is left that may not land. */
const MANY = 3;

/** The moment freezes begin: what may not land from now on, until when, what still may, how to ask. */
export function freezeBegins(
  cycle: Cycle,
  freezes: readonly Freeze[],
  now: Instant,
  late: Late,
): Card {
  const names = namesOf(freezes);
  const inForce = freezesInForce(cycle, now).map(({ freeze }) => freeze);
  const [first] = freezes;
  const held = heldNote(first === undefined ? null : instantOf(first), now, late);
  const stage = stageWith(cycle, freezes, now, late || held.length > 0);
  return {
    title: `${names} ${isOrAre(freezes)} ${on(freezes)}`,
    tone: 'stop',
    summary: [
      `${names} ${isOrAre(freezes)} ${on(freezes)} in ${line(cycle.name, 80)}.`,
      ...freezes
        .slice(0, SHOWN)
        .map(
          (freeze) =>
            `${nameOf(freeze)}: ${whatStops(freeze)}, ${untilInWords(freeze, freezeEndsAt(cycle, freeze))}.`,
        ),
      ...(stage === null ? [] : [stage]),
    ].join(' '),
    blocks: [
      ...sinceLine(freezes, now, late || held.length > 0),
      ...freezes
        .slice(0, SHOWN)
        .map((freeze) =>
          text(
            ...(freezes.length > 1
              ? [strong(nameOf(freeze)), plain(': ')]
              : [plain('From now on ')]),
            plain(`${whatStops(freeze)}, `),
            ...until(freeze, freezeEndsAt(cycle, freeze)),
            plain('.'),
          ),
        ),
      ...moreThan(freezes.length),
      ...(stage === null ? [] : [text(plain(stage))]),
      ...fineLine(freezes, inForce),
      ...exceptionButton(first),
      ...lateNote(late),
      ...held,
    ],
  };
}

/** What may still land, unless it stands above already. Of what an older freeze leaves open the channel was told then. */
function fineLine(freezes: readonly Freeze[], inForce: readonly Freeze[]): Block[] {
  if (!freezes.some(stopsChanges) || freezes.every(namesWhatIsFine)) return [];
  return [text(plain(fineInWords([...freezes, ...inForce.filter((one) => !isUnclear(one))])))];
}

/** A stage that begins at the same instant has no post of its own. */
function stageWith(
  cycle: Cycle,
  freezes: readonly Freeze[],
  now: Instant,
  late: Late,
): string | null {
  const stage = stageAt(cycle, now);
  if (stage === null || stage.by === null) return null;
  if (!freezes.some((freeze) => instantOf(freeze) === stage.since)) return null;
  const them = freezes.length === 1 ? 'it' : 'them';
  return `With ${them}, ${stage.stage} ${late === false ? 'begins' : 'began'}.`;
}

/** The moment freezes end: what may land again, what is still frozen, and how to ask for an exception from that. */
export function freezeEnds(
  cycle: Cycle,
  freezes: readonly Freeze[],
  now: Instant,
  late: boolean,
): Card {
  const names = namesOf(freezes);
  const others = freezesInForce(cycle, now)
    .map(({ freeze }) => freeze)
    .filter((freeze) => !freezes.some((ended) => ended.id === freeze.id));
  const again = openAgain(freezes, others);
  const rest =
    others.length === 0
      ? 'No other freeze is in force.'
      : `Still in force: ${list(others.map(nameOf), 400)}.`;
  return {
    title: `${names} ${isOrAre(freezes)} over`,
    tone: 'good',
    summary: `${names} ${isOrAre(freezes)} over in ${line(cycle.name, 80)}. ${again} ${rest}`,
    blocks: [
      text(strong(again)),
      text(plain(rest)),
      ...landingUnderFreezes(cycle, now),
      ...lateNote(late),
      ...heldNote(endOf(cycle, freezes), now, late),
    ],
  };
}

function endOf(cycle: Cycle, [first]: readonly Freeze[]): Instant | null {
  const end = first === undefined ? null : freezeEndsAt(cycle, first);
  return end === null || end === 'sign-off' ? null : end.at;
}

/** What was forbidden may be forbidden by another freeze too. */
function openAgain(ended: readonly Freeze[], others: readonly Freeze[]): string {
  const wasHeld = CHANGE_KINDS.filter((kind) =>
    ended.some((freeze) => freeze.forbids.includes(kind)),
  );
  if (wasHeld.length === 0) return 'What was held back may go on.';
  const open = wasHeld.filter((kind) => stillFine(others).includes(kind));
  if (open.length > MANY && stillFine(others).length === CHANGE_KINDS.length) {
    return 'Everything may land again.';
  }
  return open.length === 0
    ? 'Nothing opens again yet: other freezes forbid the same.'
    : `Open again: ${changesInWords(open)}.`;
}

/** Late, it matters since when; in time, it is now. */
function sinceLine(freezes: readonly Freeze[], now: Instant, late: Late) {
  const [first] = freezes;
  return late === false || first === undefined
    ? []
    : [text(plain('In force since '), ...dated(first.when, now), plain('.'))];
}

function moreThan(count: number) {
  return count > SHOWN ? [text(plain(`+ ${count - SHOWN} more`))] : [];
}

const namesOf = (freezes: readonly Freeze[]) => list(freezes.map(nameOf), 120);
const isOrAre = (freezes: readonly Freeze[]) => (freezes.length === 1 ? 'is' : 'are');
/** Not every freeze is called one: “Final release for libraries is on” would say something else. */
const on = (freezes: readonly Freeze[]) =>
  freezes.some(({ name }) => /freeze/i.test(name)) ? 'on' : 'in force';
