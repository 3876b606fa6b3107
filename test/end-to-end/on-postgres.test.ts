import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { Spawned } from '../support/spawned.ts';
import { tempFolder } from '../support/temp-store.ts';

const SCHEDULE = `
project: { name: Example App, zone: Europe/Berlin }
cycle: { name: 5.2 Heron }
deadlines:
  - { name: Feature freeze, date: Thu 2027-03-04 }
  - { name: Final release, date: Wed 2027-03-31 }
`;

describe.skipIf(whyNoPostgres !== null)(
  `the real program on PostgreSQL${whyNoPostgres ?? ''}`,
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    it('imports, answers and exports by the command line', async () => {
      const env = { DATABASE_URL: await server.database() };
      const file = path.join(tempFolder(), 'cycle.yaml');
      writeFileSync(file, SCHEDULE);
      const runs = async (...args: string[]) => {
        const program = new Spawned('bin/relbot.js', args, env);
        expect(await program.ends()).toBe(0);
        return program.output;
      };
      expect(await runs('ask', 'when is ff')).toMatch(/No schedule is imported yet/);
      expect(await runs('import', file)).toMatch(/Example App 5\.2 Heron: 2 deadlines/);
      expect(await runs('ask', '--at', '2027-03-01T09:00Z', 'when is ff')).toMatch(/4 March 2027/);
      expect(await runs('export')).toMatch(/name: Feature freeze/);
    });
  },
);
