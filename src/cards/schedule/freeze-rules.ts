import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { ChangeKind, Freeze } from '../../domain/cycle/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { freezeEndsAt, freezesInForce } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { actions, button, note, plain, strong, text, type Card } from '../card.ts';
import { changeButtons } from './change-confirmed.ts';
import { line } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import type { Form } from '../form.ts';
import { changesInWords, fineInWords, namesWhatIsFine, until, whatStops } from '../meaning.ts';
import { wordsOf } from '../plain-text.ts';
import { wireId } from '../wire-id.ts';

/** What a freeze forbids, what stays fine, and for a manager the way to change it. */
export function freezeRules(cycle: Cycle, freeze: Freeze, mayChange: boolean): Card {
  const rule = [
    plain(` ${whatStops(freeze)}, `),
    ...until(freeze, freezeEndsAt(cycle, freeze)),
    plain('.'),
  ];
  return {
    tone: 'neutral',
    summary: `${nameOf(freeze)}:${wordsOf(rule)}`,
    blocks: [
      text(strong(`${nameOf(freeze)}:`), ...rule),
      ...(freeze.forbids.length > 0 && !namesWhatIsFine(freeze)
        ? [text(plain(fineInWords([freeze])))]
        : []),
      ...(mayChange
        ? [actions(button(wireId('freeze-rules.open-form', freeze.id), 'Change what it forbids'))]
        : []),
    ],
  };
}

/** What would be forbidden from then on, beside what is now. */
export function freezeRulesPreview(
  cycle: Cycle,
  freeze: Freeze,
  forbids: readonly ChangeKind[],
  now: Instant,
  proposal: ProposalId,
): Card {
  const first = `${nameOf(freeze)} would forbid ${listed(forbids)}.`;
  const before = `Now it forbids ${listed(freeze.forbids)}.`;
  const inForce = freezesInForce(cycle, now).some((one) => one.freeze.id === freeze.id);
  return {
    tone: 'neutral',
    summary: `${first} ${before}`,
    blocks: [
      text(strong(first), plain(` ${before}`)),
      text(plain(fineInWords([{ ...freeze, forbids }]))),
      note(
        plain(
          inForce
            ? 'It is in force: the new rule counts at once, and subscribed channels are told.'
            : 'Subscribed channels are told.',
        ),
      ),
      changeButtons(proposal, 'Change the rule'),
    ],
  };
}

/** The rule of a freeze is another one now. */
export function freezeRulesChanged(cycle: Cycle, freeze: Freeze, by: string): Card {
  const first = `${nameOf(freeze)} now forbids ${listed(freeze.forbids)}.`;
  return {
    title: `A rule of ${line(cycle.name, 80)} has changed`,
    tone: 'warning',
    summary: first,
    blocks: [
      text(strong(first)),
      text(plain(fineInWords([freeze]))),
      note(plain(`Changed by ${line(by, 60)}.`)),
    ],
  };
}

/** Field id: kinds. */
export function freezeRulesForm(freeze: Freeze): Form {
  return {
    id: wireId('freeze-rules.submit', freeze.id),
    title: 'What a freeze forbids',
    submit: 'Show me',
    fields: [
      {
        kind: 'paragraph',
        id: 'kinds',
        label: line(`What ${freeze.name} forbids`, 45),
        hint: 'As in: features, strings, UI. Everything and nothing will do too.',
        required: true,
        max: 300,
        value: freeze.forbids.length === 0 ? 'nothing' : freeze.forbids.join(', '),
      },
    ],
  };
}

function listed(kinds: readonly ChangeKind[]): string {
  return kinds.length === 0 ? 'nothing' : changesInWords(kinds);
}
