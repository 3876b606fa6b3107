import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { besideFile, besideServer } from '../chaos/beside.ts';
import { chaos, type ChaosOptions } from '../chaos/chaos.ts';
import { whatIsWrong } from '../chaos/told.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';

/** The chaos run in short: `npm run chaos` is the long one. */
const SHORT: ChaosOptions = {
  seed: 7,
  kills: 10,
  replicas: 1,
  channels: 4,
  trouble: 0.2,
  until: '2026-09-07T09:00Z',
  broken: null,
  say: () => undefined,
};
/** Enough for a broken program to show. */
const BRIEF = { kills: 2, trouble: 0.4, until: '2026-09-03T12:30Z' };
const LONG_ENOUGH = 240_000;

async function onFile(options: Partial<ChaosOptions>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-chaos-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return await chaos(besideFile(path.join(folder, 'relbot.db')), { ...SHORT, ...options });
}

describe('The promise: what is owed comes, and comes once, however often relbot is killed', () => {
  it('is kept on SQLite', { timeout: LONG_ENOUGH }, async () => {
    const outcome = await onFile({});
    expect(outcome.findings.filter((finding) => finding.startsWith('not owed'))).toEqual([]);
    expect(whatIsWrong(outcome)).toEqual([]);
    expect(outcome.kills).toBeGreaterThanOrEqual(SHORT.kills);
    expect(outcome.readable.owed).toBeGreaterThan(10);
  });

  it('is not kept when a post is recorded before it is sent', {
    timeout: LONG_ENOUGH,
  }, async () => {
    const outcome = await onFile({ ...BRIEF, broken: 'records before it sends' });
    expect(whatIsWrong(outcome).join('\n')).toMatch(/[1-9]\d* lost/);
  });

  it('is not kept when relbot does not find what it has posted', {
    timeout: LONG_ENOUGH,
  }, async () => {
    const outcome = await onFile({ ...BRIEF, broken: 'finds nothing' });
    expect(whatIsWrong(outcome).join('\n')).toMatch(/[1-9]\d* doubled/);
  });

  describe.skipIf(whyNoPostgres !== null)(`with three relbots${whyNoPostgres ?? ''}`, () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    it('is kept on PostgreSQL', { timeout: LONG_ENOUGH }, async () => {
      const beside = await besideServer(await server.database());
      const outcome = await chaos(beside, { ...SHORT, replicas: 3, kills: 6 });
      expect(whatIsWrong(outcome)).toEqual([]);
    });
  });
});
