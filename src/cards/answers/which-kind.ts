import type { Cycle } from '../../domain/cycle/cycle.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/cycle/deadline.ts';
import { mayLand } from '../../domain/cycle/may-land.ts';
import type { Instant } from '../../domain/time/time.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { capitalWords } from '../capital.ts';
import { answered } from '../answered.ts';
import { actions, button, plain, strong, type Card } from '../card.ts';
import { list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { ENVELOPE } from '../limits.ts';
import { changesInWords, unclearInWords } from '../meaning.ts';
import { wireId } from '../wire-id.ts';
import type { LaterDay } from './may-land.ts';

interface KindAsked {
  readonly now: Instant;
  readonly team: string | null;
  readonly day: LaterDay | null;
}

/** Whether it may land depends on what it is: the kinds that wait, those that may, and a button for each that matters. */
export function whichKind(
  cycle: Cycle,
  stopped: readonly ChangeKind[],
  { now, team, day }: KindAsked,
): Card {
  const { inTheWay, unclear } = mayLand(cycle, stopped, day?.begins ?? now, team);
  const fine = CHANGE_KINDS.filter((kind) => !stopped.includes(kind));
  const [vague] = unclear;
  const lines = [
    `${capitalWords(changesInWords(stopped))} need an exception: ${list(
      inTheWay.map(({ freeze }) => nameOf(freeze)),
      300,
    )}.`,
    vague === undefined
      ? `${capitalWords(changesInWords(fine))} may land.`
      : unclearInWords(vague.freeze),
  ];
  return answered(
    'neutral',
    cycle,
    now,
    [
      [strong('That depends on what it is.'), plain(whichKindOn(day))],
      ...lines.map((words) => [plain(words)]),
    ],
    // A button answers for the moment of its press.
    day === null ? [actions(...toChooseFrom(stopped, fine).map(buttonOf))] : [],
    day === null ? 'now' : 'a later day',
  );
}

const whichKindOn = (day: LaterDay | null): string =>
  day === null
    ? ' Which kind of change is it?'
    : ` Ask with its kind: “can I land a bug fix on ${wallDateInWords(day.date)}”.`;

/** Those that are stopped first, as the answer to them says more; but never those alone. */
function toChooseFrom(stopped: readonly ChangeKind[], fine: readonly ChangeKind[]): ChangeKind[] {
  const waiting = stopped.slice(0, ENVELOPE.buttons - 1);
  const chosen = [...waiting, ...fine.slice(0, ENVELOPE.buttons - waiting.length)];
  return CHANGE_KINDS.filter((kind) => chosen.includes(kind));
}

function buttonOf(kind: ChangeKind) {
  return button(wireId('ask.may-land', CHANGE_KINDS.indexOf(kind)), capitalWords(kind));
}
