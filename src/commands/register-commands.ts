import type { Command } from 'commander';
import { printAudit, verifyAudit } from './audit.ts';
import { toTerminal } from './printer.ts';

/** `relbot audit`: what was done, and proof that it is what was written down. */
export function addRegisterCommands(program: Command, databaseUrl: () => string): void {
  const audit = program
    .command('audit')
    .description(
      'print who did what and when, a JSON object a line, each with the hash of the one before',
    )
    .action(async () => {
      await printAudit(databaseUrl(), toTerminal);
    });

  audit
    .command('verify')
    .description('follow the chain of hashes, and say where it breaks')
    .option('--hash <hash>', 'of an entry that you noted down: it has to be there still')
    .action(async ({ hash }: { hash?: string }) => {
      await verifyAudit({ databaseUrl: databaseUrl(), known: hash ?? null }, toTerminal);
    });
}
