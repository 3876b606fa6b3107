import type { Freeze } from '../../../domain/cycle/deadline.ts';
import { actions, button, type Block } from '../../card.ts';
import { wireId } from '../../wire-id.ts';

/** Opens the form with this freeze chosen; the form offers the others too. Nothing when there is no freeze. */
export function exceptionButton(freeze: Freeze | undefined): Block[] {
  if (freeze === undefined) return [];
  return [actions(button(wireId('exception.open-form', freeze.id), 'Request an exception'))];
}
