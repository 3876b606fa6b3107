import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import { actions, button, plain, strong, text, type Card } from '../../card.ts';
import { line } from '../../cut.ts';
import { nameOf } from '../../date-line.ts';
import type { Form } from '../../form.ts';
import { sentences } from '../../sentences.ts';
import { webLink } from '../../web-link.ts';
import { wireId } from '../../wire-id.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';
import { titleOf } from './who-waits.ts';

/** Two weeks after the release, to whoever asked and whoever decided: one after the other, in one message. */
export function didItHarm(left: readonly Dossier[]): Card {
  const [dossier, ...others] = left;
  if (dossier === undefined) return harmKept();
  const { exception, cycle, freeze } = dossier;
  const { id, number, answers } = exception;
  const first = `Did exception #${number} do harm in ${line(cycle.name, 60)}?`;
  const more =
    others.length === 0
      ? ''
      : ` ${others.length} more ${others.length === 1 ? 'comes' : 'come'} after this one.`;
  const then = `It was let in after ${nameOf(freeze)}. A regression, a broken upgrade, a late night: anything that it caused.${more}`;
  return {
    tone: 'neutral',
    summary: `${first} ${titleOf(dossier, 160)}`,
    blocks: [
      text(strong(first)),
      text(plain(`${titleOf(dossier, 200)} · `), webLink(answers.link)),
      text(plain(then)),
      actions(
        button(wireId('harm.open-form', id), 'Yes…'),
        button(wireId('harm.none', id), 'No'),
        button(wireId('harm.unknown', id), 'Don’t know'),
      ),
    ],
  };
}

export function harmKept(): Card {
  return sentences('Thank you: I have noted it.', [
    '“exception statistics” counts it with the others.',
  ]);
}

/** Field id: harm. */
export function harmForm(exception: Exception): Form {
  return {
    id: wireId('harm.submit', exception.id),
    title: `Harm of #${exception.number}`,
    submit: 'Keep it',
    fields: [
      {
        kind: 'paragraph',
        id: 'harm',
        label: 'What went wrong?',
        hint: 'It stands in the register, for the next decision like it.',
        required: true,
        max: ANSWER_MAX.words,
      },
    ],
  };
}
