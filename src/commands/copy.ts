import type { Clock } from '../app/clock.ts';
import { copyStore } from '../store/copying/copy-store.ts';
import type { Printer } from './printer.ts';

/** Moves an installation to another database, and says table by table what was copied and read back. */
export async function copyDatabase(
  { from, to }: { readonly from: string; readonly to: string },
  clock: Clock,
  printer: Printer,
): Promise<void> {
  let tables = 0;
  let all = 0;
  await copyStore({
    from,
    to,
    now: () => clock.now(),
    onTable(name, rows) {
      tables += 1;
      all += rows;
      if (rows > 0) printer.remark(`${name}: ${rowsOf(rows)}`);
    },
  });
  printer.out(
    `Copied and read back: ${rowsOf(all)} in ${tables} tables, each equal to the original.`,
  );
  printer.remark(
    'Set DATABASE_URL to the new database, start relbot, and keep the old one until you have seen it work.',
  );
}

const rowsOf = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`;
