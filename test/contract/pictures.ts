import { expect } from 'vitest';
import { card } from '../fakes/recording-inbox.ts';
import { ALT, drawnCard } from '../support/drawn-card.ts';
import type { Contract } from './platform-contract.ts';

/** A card's picture, and what becomes of it. */
export function pictures(contract: Contract): void {
  const { check, start, post, seen } = contract;
  check('shows a picture, with its words for who cannot see it', async () => {
    await start();
    await post(drawnCard);
    expect((await seen('The same dates')).pictures).toEqual([ALT]);
  });

  check('shows a card with a picture once for one key', async () => {
    await start();
    await post(drawnCard);
    await post(drawnCard);
    const { world } = contract.rig;
    const posted = world.messages('#dev').filter(({ by }) => by === 'relbot');
    expect(posted).toHaveLength(1);
  });

  check('takes a picture away, and puts one in, as the card has it', async () => {
    await start();
    const ref = await post(drawnCard);
    expect((await seen('The same dates')).pictures).toEqual([ALT]);
    expect(await contract.rig.platform.edit(ref, card('Words only.'))).toEqual({ outcome: 'sent' });
    expect((await seen('Words only.')).pictures).toEqual([]);
    expect(await contract.rig.platform.edit(ref, drawnCard)).toEqual({ outcome: 'sent' });
    expect((await seen('The same dates')).pictures).toEqual([ALT]);
  });
}
