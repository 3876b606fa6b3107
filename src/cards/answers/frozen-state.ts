import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import { isClosed, stopsChanges } from '../../domain/cycle/may-land.ts';
import {
  freezeEndsAt,
  freezesInForce,
  freezesOf,
  type FreezeEnding,
  type FreezeInForce,
} from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { capital } from '../capital.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { countdownNode, dated, datedInShort, nameOf, onItsDate, whatIsLeft } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { fineInWords, namesWhatIsFine, until, untilInWords, whatStops } from '../meaning.ts';

const SHOWN = 8;

/** Whether the cycle is frozen, or one freeze of it: what may not land, until when, and what still may. */
export function frozenState(cycle: Cycle, now: Instant, about?: Freeze): Card {
  const inForce = freezesInForce(cycle, now);
  if (about === undefined) {
    const binding = inForce.some(({ freeze }) => stopsChanges(freeze));
    return binding ? frozen(cycle, inForce) : notFrozen(cycle, inForce, now);
  }
  const found = inForce.find(({ freeze }) => freeze.id === about.id);
  return found === undefined ? notInForce(cycle, about, now) : frozenBy(cycle, found, inForce, now);
}

function frozen(cycle: Cycle, inForce: readonly FreezeInForce[]): Card {
  const names = list(
    inForce.map(({ freeze }) => nameOf(freeze)),
    300,
  );
  const answer = `Yes, ${line(cycle.name, 80)} is frozen`;
  return {
    tone: 'warning',
    summary: `${answer}: ${names}. ${fineInWords(inForce.map(({ freeze }) => freeze))}`,
    blocks: [
      text(strong(`${answer}.`)),
      ...lines(inForce),
      text(plain(fineInWords(inForce.map(({ freeze }) => freeze)))),
      ...exceptionButton(inForce.at(-1)?.freeze),
    ],
  };
}

/** What stops, what binds everyone first, gathered by how long: most freezes end together. */
function lines(inForce: readonly FreezeInForce[]): Block[] {
  const binding = ({ freeze }: FreezeInForce) => stopsChanges(freeze);
  const shown = [...inForce.filter(binding), ...inForce.filter((one) => !binding(one))].slice(
    0,
    SHOWN,
  );
  const left = inForce.length - shown.length;
  const endings = new Map(
    shown.map(({ freeze, until: ending }) => [untilInWords(freeze, ending), until(freeze, ending)]),
  );
  return [
    ...[...endings].map(([words, inlines]) =>
      text(
        ...capital(inlines),
        plain(':'),
        ...shown
          .filter(({ freeze, until: ending }) => untilInWords(freeze, ending) === words)
          .flatMap(({ freeze }) => [
            plain('\n'),
            strong(nameOf(freeze)),
            plain(`: ${whatStops(freeze)}`),
          ]),
      ),
    ),
    ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
  ];
}

function frozenBy(
  cycle: Cycle,
  { freeze, until: ending }: FreezeInForce,
  inForce: readonly FreezeInForce[],
  now: Instant,
): Card {
  return {
    tone: 'warning',
    summary: `Yes, ${nameOf(freeze)} is in force ${untilInWords(freeze, ending)}: ${whatStops(freeze)}.`,
    blocks: [
      text(
        strong(`Yes, ${nameOf(freeze)} is in force`),
        plain(' since '),
        ...datedInShort(freeze.when, now),
        plain(', '),
        ...until(freeze, ending),
        ...endsIn(ending, now),
        plain('.'),
      ),
      text(plain(`Until then ${whatStops(freeze)}.`)),
      ...(freeze.owner === null && !(inForce.length === 1 && namesWhatIsFine(freeze))
        ? [text(plain(fineInWords(inForce.map(({ freeze }) => freeze))))]
        : []),
      ...exceptionButton(freeze),
    ],
  };
}

function endsIn(ending: FreezeEnding, now: Instant): Inline[] {
  if (ending === null || ending === 'sign-off') return [];
  return [plain(', '), countdownNode(ending.at, now)];
}

function notInForce(cycle: Cycle, freeze: Freeze, now: Instant): Card {
  const name = nameOf(freeze);
  const { when } = freeze;
  if (when.precision === 'undecided') {
    const answer = `No, ${name} is not in force; it has no date yet.`;
    return { tone: 'good', summary: answer, blocks: [text(strong(answer))] };
  }
  if (when.at <= now) {
    const answer = `No, ${name} is over.`;
    const meaning = 'What it held back may land again, unless another freeze forbids it.';
    return {
      tone: 'good',
      summary: `${answer} ${meaning}`,
      blocks: [text(strong(answer)), text(plain(meaning))],
    };
  }
  return {
    tone: 'good',
    summary: `No, ${name} is not in force yet: it begins ${onItsDate(when)}, ${whatIsLeft(when, now)}.`,
    blocks: [
      text(strong(`No, ${name} is not in force yet.`)),
      text(plain('It begins: '), ...dated(when, now), plain('.')),
      text(
        plain(`From then on ${whatStops(freeze)}, `),
        ...until(freeze, freezeEndsAt(cycle, freeze)),
        plain('.'),
      ),
    ],
  };
}

/** A team may have frozen its own part, or a list may be closed: told beside the answer. */
function notFrozen(cycle: Cycle, beside: readonly FreezeInForce[], now: Instant): Card {
  const name = line(cycle.name, 80);
  const names = list(
    beside.map(({ freeze }) => nameOf(freeze)),
    300,
  );
  const answer =
    beside.length === 0
      ? isClosed(cycle, now)
        ? `No, nothing is frozen in ${name} any more: it is closed, and what lands now is for the next release.`
        : `No, nothing is frozen in ${name}: every kind of change may land.`
      : `No, changes to ${name} as a whole are not frozen.`;
  const others = beside.length === 0 ? '' : ` In force beside that: ${names}.`;
  const next = freezesOf(cycle).find(({ when }) => when.precision !== 'undecided' && when.at > now);
  const nextLine: Block[] =
    next === undefined
      ? []
      : [
          text(
            plain('The next freeze is '),
            strong(nameOf(next)),
            plain(': '),
            ...dated(next.when, now),
            plain('.'),
          ),
        ];
  const words =
    next === undefined ? '' : ` The next freeze is ${nameOf(next)}, ${onItsDate(next.when)}.`;
  return {
    tone: 'good',
    summary: answer + others + words,
    blocks: [
      text(strong(answer), ...(beside.length === 0 ? [] : [plain(' In force beside that:')])),
      ...lines(beside),
      ...nextLine,
    ],
  };
}
