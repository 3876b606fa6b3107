import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { ChangeKind, Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import type { LessonId } from '../../domain/ids.ts';
import type { OwnTerm } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import { stops } from '../../domain/cycle/may-land.ts';
import { capitalWords } from '../capital.ts';
import {
  actions,
  button,
  note,
  plain,
  strong,
  text,
  type Block,
  type Card,
  type Inline,
} from '../card.ts';
import { line, list, paragraph } from '../cut.ts';
import { listLine, nameOf } from '../date-line.ts';
import { changesInWords, meaningOf } from '../meaning.ts';
import { wordsOf } from '../plain-text.ts';
import { taughtBy } from './taught-by.ts';
import { wireId } from '../wire-id.ts';

/** A term with what it means: in relbot's words, or in the project's own. */
export interface ExplainedTerm {
  readonly name: string;
  /** Its abbreviation, where it has one. */
  readonly short: string | null;
  readonly means: string;
  /** Null where the words are relbot's. */
  readonly own: OwnTerm | null;
}

/** What is known about what was asked. */
export interface Explanation {
  readonly terms: readonly ExplainedTerm[];
  /** The deadlines of the cycle that are such a thing. */
  readonly deadlines: readonly Deadline[];
  /** Kinds of change of which somebody wants to know whether that freeze concerns them. */
  readonly concerns: readonly ChangeKind[];
  /** The lesson whose form changes the words; null for those who may not. */
  readonly edit: LessonId | null;
}

const SHOWN = 3;

/** What a term means; for a deadline of the cycle also its date, and what it stops. */
export function termExplained(
  cycle: Cycle,
  { terms, deadlines, concerns, edit }: Explanation,
  now: Instant,
): Card {
  const [deadline] = deadlines.length === 1 ? deadlines : [];
  const concern = deadline?.kind === 'freeze' ? concernOf(deadline, concerns) : [];
  const lines: Inline[][] = [
    ...concern,
    ...terms.slice(0, SHOWN).map(meaning),
    ...deadlines.slice(0, SHOWN).map((one) => [...listLine(one, now), plain('.')]),
    ...(deadline === undefined ? [] : [meaningOf(cycle, deadline, now)]),
  ].filter((inlines) => inlines.length > 0);
  const left = deadlines.length - SHOWN;
  return {
    tone: 'neutral',
    summary: lines.map(wordsOf).join(' '),
    blocks: [
      ...lines.map((inlines) => text(...inlines)),
      ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
      ...terms
        .slice(0, SHOWN)
        .flatMap(({ own }) =>
          own === null ? [] : [taughtBy(own, 'In the project’s own words, taught')],
        ),
      ...editButton(terms, edit),
    ],
  };
}

function meaning({ name, short, means }: ExplainedTerm): Inline[] {
  const called = short === null ? '' : ` (${line(short, 20)})`;
  const said = paragraph(means, 340);
  const end = /[.!?…]$/.test(said) ? '' : '.';
  return [strong(`${capitalWords(line(name, 80))}${called}:`), plain(` ${said}${end}`)];
}

/** "Does feature freeze apply to docs?" */
function concernOf(freeze: Freeze, kinds: readonly ChangeKind[]): Inline[][] {
  if (kinds.length === 0) return [];
  const stopped = kinds.filter((kind) => stops(freeze, [kind], freeze.owner));
  const free = kinds.filter((kind) => !stopped.includes(kind));
  const name = nameOf(freeze);
  if (freeze.forbids.length === 0) {
    return [
      [strong(`The schedule does not say what ${name} covers:`), plain(' ask a release manager.')],
    ];
  }
  if (free.length === 0) return [[strong(`Yes: ${name} stops ${changesInWords(stopped)}.`)]];
  if (stopped.length === 0) return [[strong(`No: ${name} does not stop ${changesInWords(free)}.`)]];
  return [[strong(`${name} stops ${changesInWords(stopped)}, and not ${changesInWords(free)}.`)]];
}

function editButton(terms: readonly ExplainedTerm[], edit: LessonId | null): Block[] {
  if (edit === null) return [];
  const label = terms.some(({ own }) => own !== null)
    ? 'Change these words'
    : 'Say it in our words';
  return [actions(button(wireId('lesson.open-form', edit), label))];
}

/** A term that nobody has taught: what sounds like it, and how it can be taught. */
export function termUnknown(asked: string, nearest: readonly string[], kept: boolean): Card {
  const name = line(asked, 80);
  const first = `I do not know what “${name}” means here.`;
  const near =
    nearest.length === 0
      ? []
      : [
          `I can explain ${list(
            nearest.map((one) => `“${line(one, 60)}”`),
            200,
            'or',
          )}.`,
        ];
  const teach = kept
    ? 'I have kept the question for the release managers: “define … as …” teaches me.'
    : 'A release manager can teach me in a channel: “define … as …”.';
  return {
    tone: 'neutral',
    summary: [first, ...near, teach].join(' '),
    blocks: [
      text(strong(first)),
      ...(near.length === 0 ? [] : [text(plain(near.join('')))]),
      text(plain(teach)),
    ],
  };
}

/** Every term that can be explained. */
export function glossaryOf(names: readonly string[], own: readonly OwnTerm[]): Card {
  const first = `I can explain ${names.length} terms: ask “what does FFE mean”.`;
  const all = list(
    names.map((name) => line(name, 60)),
    2_000,
  );
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      text(plain(`${all}.`)),
      ...(own.length === 0
        ? []
        : [
            note(
              plain(
                `In the project’s own words: ${list(
                  own.map(({ name }) => line(name, 60)),
                  300,
                )}.`,
              ),
            ),
          ]),
    ],
  };
}
