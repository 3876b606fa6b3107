import type { Count } from './judge.ts';
import type { Outcome } from './chaos.ts';

/** What no run may show, in words; empty when all promises were kept. */
export function whatIsWrong(outcome: Outcome): string[] {
  const { readable, rathersMiss, rathersRepeat, requests, whispers, windows, faults } = outcome;
  // A disk that refuses leaves each message that was under way in the dark, as a death does.
  const dark = faults['a write refused by the disk'] ?? 0;
  const must = (holds: boolean, otherwise: string) => (holds ? [] : [otherwise]);
  const once = (what: string, { lost, doubled }: Count) =>
    must(lost + doubled === 0, `${what}: ${lost} lost, ${doubled} doubled`);
  return [
    ...once('posts that relbot can read back', readable),
    ...once('requests', requests),
    ...must(outcome.stale === 0, `${outcome.stale} cards show something else than how it stands`),
    ...must(whispers.lost === 0, `${whispers.lost} whispers lost`),
    ...must(
      rathersMiss.doubled === 0,
      `${rathersMiss.doubled} doubled where a channel would rather miss`,
    ),
    ...must(
      rathersMiss.lost <= windows.miss + dark,
      `${rathersMiss.lost} missed, though only ${windows.miss + dark} could not be known`,
    ),
    ...must(
      rathersRepeat.lost === 0,
      `${rathersRepeat.lost} lost where a channel would rather see them twice`,
    ),
    ...must(
      rathersRepeat.doubled <= windows.repeat + dark,
      `${rathersRepeat.doubled} repeated, though only ${windows.repeat + dark} could not be known`,
    ),
    ...outcome.violations.map((problem) => `a platform’s rule was broken: ${problem}`),
    ...outcome.bugs
      .filter((line) => !/SQLITE_BUSY/.test(line))
      .slice(0, 5)
      .map((line) => `a bug was logged: ${line}`),
  ];
}

/** The run's table. */
export function inWords(outcome: Outcome): string {
  const { windows, faults } = outcome;
  const rows: readonly (readonly [string, Count])[] = [
    ['posts, can be read back', outcome.readable],
    ['posts, cannot; rather missed', outcome.rathersMiss],
    ['posts, cannot; rather repeated', outcome.rathersRepeat],
    ['request cards', outcome.requests],
    ['whispers (may repeat)', outcome.whispers],
  ];
  const columns = ['owed', 'posted', 'lost', 'doubled', 'late'] as const;
  const cell = (value: string | number) => String(value).padStart(9);
  return [
    `kills  ${outcome.kills}, of these between acceptance and answer ${outcome.killsAtAcceptance}; ended by itself ${outcome.ended}`,
    `faults ${Object.entries(faults)
      .map(([kind, many]) => `${kind} ${many}`)
      .join(', ')}`,
    `edits  ${outcome.edits} changes of cards owed, ${outcome.stale} cards out of date at the end`,
    `could not be known where relbot may not look: ${windows.miss} (rather missed), ${windows.repeat} (rather repeated)`,
    `${''.padEnd(32)}${columns.map(cell).join('')}`,
    ...rows.map(
      ([name, count]) =>
        `${name.padEnd(32)}${columns.map((column) => cell(count[column])).join('')}`,
    ),
  ].join('\n');
}
