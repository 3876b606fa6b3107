import { InvalidArgumentError, type Command } from 'commander';
import { changeKindCalled } from '../domain/cycle/change-kind.ts';
import { CHANGE_KINDS, type ChangeKind } from '../domain/cycle/deadline.ts';
import { askGate } from './gate.ts';
import { toTerminal } from './printer.ts';

interface Given {
  readonly change?: string;
  readonly kind: ChangeKind;
  readonly project?: string;
  readonly cycle?: string;
  readonly team?: string;
  readonly server?: string;
}

/** For merge queues and CI: 0 where a change may be merged, 1 where it may not. */
export function addGateCommand(program: Command, databaseUrl: () => string): void {
  program
    .command('gate')
    .description('say whether a change may be merged now: exits 0 when it may, 1 when it may not')
    .requiredOption('--kind <kind>', `of change: ${CHANGE_KINDS.join(', ')}`, readKind)
    .option('--change <address>', 'of the change: a request that was granted for it lets it in')
    .option('--project <key>', 'of this project; else the first')
    .option('--cycle <name>', 'into this cycle, such as hibiscus; else the current one')
    .option('--team <name>', 'of this team, whose own freezes count, too')
    .option('--server <address>', 'of the relbot to ask; else what is stored here answers')
    .action(async ({ kind, server, change, project, cycle, team }: Given) => {
      const asked = {
        kind,
        databaseUrl: server === undefined ? databaseUrl() : '',
        server: server ?? null,
        change: change ?? null,
        project: project ?? null,
        cycle: cycle ?? null,
        team: team ?? null,
      };
      await askGate(asked, toTerminal);
    });
}

function readKind(text: string): ChangeKind {
  const kind = changeKindCalled(text);
  if (kind !== null) return kind;
  throw new InvalidArgumentError(
    `“${text}” is no kind of change. One of ${CHANGE_KINDS.join(', ')}.`,
  );
}
