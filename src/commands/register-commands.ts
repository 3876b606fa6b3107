import type { Command } from 'commander';
import { printAudit, verifyAudit } from './audit.ts';
import { printExceptions } from './exceptions.ts';
import { importExceptions } from './import-exceptions.ts';
import { printKnownIssues } from './known-issues.ts';
import { toTerminal } from './printer.ts';

/** What was done and what was asked for: the audit, and the register of exception requests. */
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

  program
    .command('exceptions')
    .description('print the register of exception requests, the newest first, or its statistics')
    .argument('[which...]', 'as one would say it: denied last week, for code freeze, of neutron')
    .option('--project <key>', 'of this project; else the first')
    .option(
      '--statistics',
      'count them: approved, denied, time to decide, by freeze and team',
      false,
    )
    .option('--json', 'a JSON object a line', false)
    .action(
      async (
        words: string[],
        options: { project?: string; statistics: boolean; json: boolean },
      ) => {
        const { project, statistics, json } = options;
        const asked = { databaseUrl: databaseUrl(), project, statistics, json };
        await printExceptions(words, asked, toTerminal);
      },
    );

  program
    .command('known-issues')
    .description(
      'print what stays out of a cycle, with its workarounds, as Markdown for the release notes',
    )
    .argument('[cycle]', 'its name, such as hibiscus; else the current one')
    .option('--project <key>', 'of this project')
    .action(async (cycle: string | undefined, { project }: { project?: string }) => {
      await printKnownIssues(cycle, { databaseUrl: databaseUrl(), project }, toTerminal);
    });

  program
    .command('import-exceptions')
    .description(
      'keep requests that were decided elsewhere: exceptions.yaml of Kubernetes releases',
    )
    .argument('<file...>', 'the files to read')
    .option('--project <key>', 'the project they belong to; else kubernetes')
    .option('--cycle <version>', 'the release, such as 1.32, where folder and file do not tell')
    .action(async (files: string[], options: { project?: string; cycle?: string }) => {
      const { project, cycle } = options;
      await importExceptions(files, { databaseUrl: databaseUrl(), project, cycle }, toTerminal);
    });
}
