import { createInterface } from 'node:readline';
import { Command, CommanderError, Option } from 'commander';
import { addRegisterCommands } from './commands/register-commands.ts';
import { askQuestions } from './commands/ask.ts';
import { copyDatabase } from './commands/copy.ts';
import { EXPORT_FORMATS, exportCycle, type ExportFormat } from './commands/export.ts';
import { consentFrom } from './commands/consent.ts';
import { addGateCommand } from './commands/gate-command.ts';
import { importFiles } from './commands/import.ts';
import { readInstant } from './commands/instant-option.ts';
import { addPlanCommand } from './commands/plan-command.ts';
import { addWebhookCommands } from './commands/webhook-commands.ts';
import { lintSchedules } from './commands/lint.ts';
import { printPreview, printSkipped } from './commands/preview.ts';
import { toTerminal } from './commands/printer.ts';
import { systemClock } from './app/clock.ts';
import { loadDotEnv, readSettings } from './config.ts';
import { UserError } from './domain/user-error.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

function createProgram(): Command {
  const program = new Command('relbot')
    .description('The release manager’s hand in the team’s own channels.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .hook('preAction', (_, command) => {
      if (command.name() !== 'start') endWithReader();
    });

  program
    .command('start')
    .description('bring relbot up: the platforms that are set up, else the playground')
    .action(async () => {
      const { main } = await import('./main.ts');
      await main();
    });

  program
    .command('ask')
    .description('ask about the current cycle; without a question, one a line on standard input')
    .argument('[question...]', 'what you would say to relbot in a channel')
    .option('--at <instant>', 'as if it were then, such as 2026-08-20T12:00Z', readInstant)
    .option('--json', 'a JSON object a line: text, intent, acts, deadline, also, answer', false)
    .action(
      async (words: string[], options: { at?: ReturnType<typeof readInstant>; json: boolean }) => {
        const { databaseUrl, publicUrl } = settings();
        const questions = words.length === 0 ? linesOf(process.stdin) : only(words.join(' '));
        await askQuestions(
          questions,
          { databaseUrl, publicUrl, at: options.at ?? null, json: options.json },
          toTerminal,
        );
      },
    );

  program
    .command('import')
    .description(
      'store a schedule: OpenStack’s schedule.yaml (with the .rst beside it), a Kubernetes release README, Python’s python-releases.toml or release-cycle.json, a table (.csv), a calendar (.ics), or relbot’s own YAML',
    )
    .argument('<file...>', 'the files to read')
    .option('--project <key>', 'the project it belongs to, when not the one the file names')
    .option(
      '--cycle <name>',
      'the cycle it is, when not the one the file names; of several in a file, the one',
    )
    .option('--yes', 'store what changes a known cycle without asking', false)
    .action(
      async (files: string[], options: { project?: string; cycle?: string; yes: boolean }) => {
        const { databaseUrl } = settings();
        const { project, cycle } = options;
        const consent = consentFrom(options.yes);
        await importFiles(files, { databaseUrl, project, cycle, consent }, toTerminal);
      },
    );

  program
    .command('export')
    .description(
      'print a cycle as relbot’s own YAML, as a table, a calendar, JSON, or OpenStack’s schedule',
    )
    .argument('[cycle]', 'its name, such as hibiscus; else the current one')
    .option('--project <key>', 'of this project')
    .addOption(new Option('--format <format>').choices(EXPORT_FORMATS).default('yaml'))
    .action(
      async (cycle: string | undefined, options: { project?: string; format: ExportFormat }) => {
        const { databaseUrl } = settings();
        const { project, format } = options;
        await exportCycle(cycle, { databaseUrl, project, format }, toTerminal);
      },
    );

  program
    .command('picture')
    .description('draw a cycle’s timeline into a file')
    .requiredOption('--out <file>', 'where to: its ending, .svg or .png, says what it will be')
    .option('--cycle <name>', 'its name, such as hibiscus; else the current one')
    .option('--project <key>', 'of this project')
    .option('--at <instant>', 'as it stood or will stand then', readInstant)
    .action(
      async (options: {
        out: string;
        cycle?: string;
        project?: string;
        at?: ReturnType<typeof readInstant>;
      }) => {
        const { databaseUrl } = settings();
        const { out, cycle, project, at } = options;
        // Drawing is seldom asked for, and the program starts without it.
        const { writePicture } = await import('./commands/picture.ts');
        await writePicture({ databaseUrl, out, cycle, project, at }, toTerminal);
      },
    );

  program
    .command('lint')
    .description('print what is wrong or doubtful in schedules, or in the current cycle')
    .argument('[file...]', 'the files to read; none is stored')
    .option('--json', 'a JSON object a line: level, rule, file, line, deadlines, text', false)
    .option('--stored', 'compare the files with the cycles that are stored, too', false)
    .action(async (files: string[], options: { json: boolean; stored: boolean }) => {
      const { databaseUrl } = settings();
      await lintSchedules(files, { databaseUrl, ...options }, toTerminal);
    });

  program
    .command('preview')
    .description('print every message to come: when, where or to whom, why, and what it will say')
    .option('--from <instant>', 'from then on; else from now', readInstant)
    .option('--to <instant>', 'until then; else to the end', readInstant)
    .option('--skipped', 'what was due until now and did not come instead, and why', false)
    .option('--json', 'a JSON object a line', false)
    .action(
      async (options: {
        from?: ReturnType<typeof readInstant>;
        to?: ReturnType<typeof readInstant>;
        skipped: boolean;
        json: boolean;
      }) => {
        const { databaseUrl } = settings();
        const { json } = options;
        if (options.skipped) {
          const to = options.to ?? systemClock.now();
          const from = options.from ?? null;
          await printSkipped({ databaseUrl, from, to, json }, toTerminal);
          return;
        }
        const from = options.from ?? systemClock.now();
        await printPreview({ databaseUrl, from, to: options.to ?? null, json }, toTerminal);
      },
    );

  addPlanCommand(program, () => settings().databaseUrl);
  addRegisterCommands(program, () => settings().databaseUrl);
  addGateCommand(program, () => settings().databaseUrl);
  addWebhookCommands(program, () => settings().databaseUrl, callsPrograms);

  program
    .command('copy')
    .description('move all that relbot keeps to another database, checked row by row')
    .requiredOption('--from <database>', 'a SQLite file, or postgres://…; stop relbot first')
    .requiredOption('--to <database>', 'the same; a new file, or an empty database')
    .action(async ({ from, to }: { from: string; to: string }) => {
      // For what PostgreSQL's own variables say, such as PGPASSWORD.
      loadDotEnv();
      await copyDatabase({ from, to }, systemClock, toTerminal);
    });

  return program;
}

function settings() {
  loadDotEnv();
  return readSettings(process.env);
}

/** What calls programs is loaded only when one is tried. */
async function callsPrograms() {
  const { createWebhooks } = await import('../adapters/webhook/index.ts');
  const { publicUrl, webhookNetworks: networks } = settings();
  return createWebhooks({ publicUrl, networks });
}

async function* only(question: string): AsyncIterable<string> {
  yield question;
}

/** Read only once they are asked for: lines that come before anybody listens are lost. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncIterable<string> {
  yield* createInterface({ input, terminal: false });
}

/** Whoever reads only the beginning, as `head` does, has what they wanted. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** 0 done, 1 failed with one sentence on standard error, 2 wrong usage. */
async function run(): Promise<number> {
  try {
    await createProgram().parseAsync();
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    if (error instanceof UserError) {
      toTerminal.remark(error.message);
      return FAILED;
    }
    toTerminal.remark(`Something broke on relbot’s side: ${String(error)}`);
    toTerminal.remark('Please report it, with what you did.');
    return FAILED;
  }
}

process.exitCode = await run();
