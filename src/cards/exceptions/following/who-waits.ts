import type { Person } from '../../../domain/people/account.ts';
import { changeTitle } from '../../../domain/exceptions/asking/change-title.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Absence } from '../../../domain/people/presence.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { oneDecides } from '../../../domain/exceptions/deciding/approval-rules.ts';
import {
  actions,
  button,
  note,
  plain,
  strong,
  text,
  type Action,
  type Block,
  type Card,
} from '../../card.ts';
import { line } from '../../cut.ts';
import { moment, nameOf } from '../../date-line.ts';
import { untilBack } from '../../people/attendance.ts';
import { namesInWords, personName, userNode } from '../../people.ts';
import { sentences } from '../../sentences.ts';
import { wireId } from '../../wire-id.ts';
import { neededInWords, stillMissing } from '../deciding/votes-shown.ts';

/** As many buttons as a message has. */
const SHOWN = 5;

/** A request that waits for somebody. */
export interface WaitingRequest {
  readonly dossier: Dossier;
  readonly since: Instant;
}

/** Whoever is away, and for how long. */
export interface AwayPerson {
  readonly person: Person;
  readonly absence: Absence;
}

/** To somebody who decides: all that waits for them. `instead`: for whom they stand in. */
export function requestsAwaitYou(
  waiting: readonly WaitingRequest[],
  instead: readonly AwayPerson[],
): Card {
  const first =
    waiting.length === 1
      ? 'One exception request waits for you.'
      : `${waiting.length} exception requests wait for you.`;
  const stands = instead.map(
    ({ person, absence }) =>
      `You stand in for ${personName(person)}, who is away ${untilBack(absence)}.`,
  );
  return {
    tone: 'neutral',
    summary: [
      first,
      ...waiting
        .slice(0, 3)
        .map(({ dossier }) => `#${dossier.exception.number}: ${titleOf(dossier, 80)}.`),
    ].join(' '),
    blocks: [
      text(strong(first)),
      ...stands.map((sentence) => text(plain(sentence))),
      ...linesOf(waiting),
      actions(...waiting.slice(0, SHOWN).map(({ dossier }) => openButton(dossier))),
      ...rest(waiting),
    ],
  };
}

/** To a manager: what nobody has decided although it was asked for. `away`: of those who are awaited. */
export function nobodyDecides(
  waiting: readonly (WaitingRequest & { readonly away: readonly AwayPerson[] })[],
  days: number,
): Card {
  const [only] = waiting;
  const after = `${days} working ${days === 1 ? 'day' : 'days'}`;
  const first =
    waiting.length === 1 && only !== undefined
      ? `Request #${only.dossier.exception.number} is undecided after ${after}.`
      : `${waiting.length} requests are undecided after ${after}.`;
  return {
    tone: 'warning',
    summary: [first, ...waiting.slice(0, 3).map(({ dossier }) => neededInWords(dossier))].join(' '),
    blocks: [
      text(strong(first)),
      ...waiting
        .slice(0, SHOWN)
        .flatMap(({ dossier, since, away }) => [
          text(...lineOf({ dossier, since })),
          text(plain([neededInWords(dossier), ...away.map(awayInWords)].join(' '))),
        ]),
      actions(...decidingButtons(waiting.map(({ dossier }) => dossier))),
      ...rest(waiting),
      note(plain('They have been reminded. I say this once for each request.')),
    ],
  };
}

/** One request can be decided from the message itself; several are opened first. */
export function decidingButtons(dossiers: readonly Dossier[]): Action[] {
  const [only, ...others] = dossiers;
  if (only === undefined) return [];
  if (others.length > 0) return dossiers.slice(0, SHOWN).map(openButton);
  const alone = oneDecides(only.rules)
    ? []
    : [button(wireId('exception.open-override', only.exception.id), 'Decide alone…')];
  return [openButton(only), ...alone];
}

/** The answer to “who is #7 waiting for?” */
export function whoIsAwaited(
  dossier: Dossier,
  awaited: readonly Person[],
  away: readonly AwayPerson[],
): Card {
  const { exception } = dossier;
  const { standing, number } = exception;
  const what = `${nameOf(dossier.freeze)}: ${titleOf(dossier, 120)}`;
  if (standing.state === 'more-info') {
    return sentences(`#${number} waits for ${personName(exception.requester)}, who asked for it.`, [
      `${personName(standing.by)} wants to know: ${line(standing.question, 200)}`,
      what,
    ]);
  }
  if (standing.state !== 'open') {
    return sentences(`#${number} waits for nobody: it is not open any more.`, [
      what,
      `“#${number}” says what became of it.`,
    ]);
  }
  const first =
    awaited.length === 0
      ? `#${number} waits for time, or for a release manager: no approval is missing that somebody could give.`
      : `#${number} waits for ${namesInWords(awaited, 200, 'or')}.`;
  const missing = stillMissing(dossier);
  return sentences(first, [...(missing === '' ? [] : [missing]), ...away.map(awayInWords), what]);
}

export function awayInWords({ person, absence }: AwayPerson): string {
  return `${personName(person)} is away ${untilBack(absence)}.`;
}

export const openButton = ({ exception }: Pick<Dossier, 'exception'>): Action =>
  button(wireId('exception.show', exception.id), `Open #${exception.number}`);

export const titleOf = ({ exception }: Pick<Dossier, 'exception'>, max: number): string =>
  line(changeTitle(exception.answers), max);

function linesOf(waiting: readonly WaitingRequest[]): Block[] {
  return waiting.slice(0, SHOWN).map((one) => text(...lineOf(one)));
}

function lineOf({ dossier, since }: WaitingRequest) {
  const { exception, freeze } = dossier;
  return [
    strong(`#${exception.number}`),
    plain(` ${titleOf(dossier, 120)} (${nameOf(freeze)}), by `),
    userNode(exception.requester),
    plain(', waiting since '),
    moment(since, dossier.project.zone),
    plain('.'),
  ];
}

function rest(waiting: readonly unknown[]): Block[] {
  const left = waiting.length - SHOWN;
  return left > 0 ? [text(plain(`+ ${left} more; “open exceptions” lists all of them.`))] : [];
}
