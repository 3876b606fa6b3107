import { codeTrouble } from '../../cards/people/accounts.ts';
import type { Card } from '../../cards/card.ts';
import type { AccountOrder } from '../../language/orders/accounts.ts';
import type { Call } from '../call.ts';
import { claimLink } from './link-accounts.ts';
import { codeSaid } from './one-time-codes.ts';
import { becomeFirstManager } from './start-code.ts';

/** A code was said: what it is for is known by the code, and has to be what the words say. */
export async function sayCode(
  call: Call,
  { code: said, purpose }: Extract<AccountOrder, { order: 'code' }>,
): Promise<Card> {
  const found = await codeSaid(call, said);
  if ('trouble' in found) return found.trouble;
  const { code } = found;
  // Linking is said in so many words, so that nobody is led to it by a code alone.
  if ((purpose ?? 'start') !== code.purpose) return codeTrouble({ why: 'other purpose' });
  return code.purpose === 'link'
    ? await claimLink(call, code)
    : await becomeFirstManager(call, code);
}
