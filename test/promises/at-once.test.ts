import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { atOnce, type AtOnceOutcome } from '../at-once/at-once.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { tempFolder } from '../support/temp-store.ts';
import { withRepositories } from './sabotage.ts';

/** The long run in short: `npm run at-once` has a thousand rounds. */
const ROUNDS = 8;

async function onFile(rounds: number, sabotage?: (app: App) => App): Promise<AtOnceOutcome> {
  const database = path.join(tempFolder(), 'relbot.db');
  return await atOnce({
    database,
    relbots: 1,
    rounds,
    say: () => undefined,
    ...(sabotage === undefined ? {} : { sabotage }),
  });
}

function expectTruth({ rounds, decided, findings }: AtOnceOutcome): void {
  expect(findings).toEqual([]);
  expect(decided.approved + decided.denied).toBe(rounds);
  expect(Math.min(decided.approved, decided.denied)).toBeGreaterThan(0);
}

/** Whoever decides believes to be the first. */
const forgetsDecisions = withRepositories(({ exceptions }) => ({
  exceptions: {
    ...exceptions,
    async byId(id) {
      const exception = await exceptions.byId(id);
      return exception === null ? null : { ...exception, standing: { state: 'open' } };
    },
  },
}));

describe('The promise: of two who decide at the same instant one does, and both are told the truth', () => {
  it('is kept on SQLite', async () => {
    expectTruth(await onFile(ROUNDS));
  });

  it('is not kept when whoever decides believes to be the first', async () => {
    const { findings } = await onFile(1, forgetsDecisions);
    expect(findings.join('\n')).toMatch(/2 decisions were written down|2 votes were kept/);
  });
});

describe.skipIf(whyNoPostgres !== null)(
  `The promise: of two who decide at the same instant on two relbots one does${whyNoPostgres ?? ''}`,
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    it('is kept on PostgreSQL', async () => {
      const database = await server.database();
      expectTruth(await atOnce({ database, relbots: 2, rounds: ROUNDS, say: () => undefined }));
    });
  },
);
