import { expect, it } from 'vitest';
import { decideException } from '../../src/app/exceptions/deciding/decide-exception.ts';
import type { Deed } from '../../src/domain/exceptions/deciding/deed.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { openStore } from '../../src/store/store.ts';
import { onBothEngines } from '../support/engines.ts';
import { desk } from '../support/requests.ts';
import { closed } from '../support/temp-store.ts';

const ROUNDS = 40;

onBothEngines((engine) => {
  /** On PostgreSQL by two relbots; one process cannot wait for its own lock on a file. */
  async function twoDesks() {
    const url = await engine.url();
    const first = await desk(await closed(await openStore(url)));
    const second =
      engine.name === 'SQLite' ? first : await desk(await closed(await openStore(url)));
    return [first, second] as const;
  }

  it('of two who decide at the same instant one does, and the other is told by whom', async () => {
    const [left, right] = await twoDesks();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, number } = await left.files('ana');
      const deed: Deed =
        round % 2 === 0 ? { deed: 'approve' } : { deed: 'deny', reason: 'No.', door: null };
      const outcomes = await Promise.allSettled([
        left.by('ben', (call) => decideException(call, id, { deed: 'approve' })),
        right.by('cleo', (call) => decideException(call, id, deed)),
      ]);
      const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refusals).toHaveLength(1);
      const after = await left.app.store.read.exceptions.byId(id);
      if (after?.standing.state !== 'approved' && after?.standing.state !== 'denied') {
        throw new Error('Nobody decided.');
      }
      const { state, by } = after.standing;
      expect(refusals[0]).toBeInstanceOf(UserError);
      expect(String(refusals[0])).toContain(
        `Request #${number} was ${state} by ${by.name} already`,
      );
      expect(await left.app.store.read.votes.of(id)).toHaveLength(1);
    }
  }, 120_000);

  it('of two approvals that are needed, given at the same instant, both count', async () => {
    const [left, right] = await twoDesks();
    await left.rules({ approvals: 2 });
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await left.files('ana');
      await Promise.all([
        left.by('ben', (call) => decideException(call, id, { deed: 'approve' })),
        right.by('cleo', (call) => decideException(call, id, { deed: 'approve' })),
      ]);
      const after = await left.app.store.read.exceptions.byId(id);
      expect(after?.standing.state).toBe('approved');
    }
  }, 120_000);
});
