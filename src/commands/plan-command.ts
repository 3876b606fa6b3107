import { type Command, InvalidArgumentError } from 'commander';
import type { WallDate, Zone } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import { wallDate } from '../domain/time/wall.ts';
import { zoneOf } from '../domain/time/zone.ts';
import { whereMeant } from '../formats/holidays/countries.ts';
import { filesBeside } from '../formats/files/own-files.ts';
import { listTemplates, planCycle, showTemplate } from './plan.ts';
import { toTerminal } from './printer.ts';

interface Options {
  readonly release?: WallDate;
  readonly name?: string;
  readonly project?: string;
  readonly zone?: Zone;
  readonly countries?: readonly string[];
  readonly templateFile?: string;
  readonly list: boolean;
  readonly show: boolean;
}

/** `relbot plan`: its options are many enough to stand by themselves. */
export function addPlanCommand(program: Command, databaseUrl: () => string): void {
  program
    .command('plan')
    .description('print a new cycle from a template and a release day, to look over and import')
    .argument('[template]', 'its name, such as openstack-26; --list names them all')
    .option('--release <day>', 'the day of the release, such as 2027-03-31', orRefuse(wallDate))
    .option('--name <name>', 'the cycle’s name, such as "5.2 Heron"')
    .option('--project <name>', 'the project’s name; else the one that is imported')
    .option('--zone <zone>', 'the zone of its days; else the project’s', orRefuse(zoneOf))
    .option(
      '--countries <list>',
      'whose holidays to mark, such as DE,PT; else the project’s',
      orRefuse(countriesIn),
    )
    .option('--template-file <file>', 'a template of your own')
    .option('--list', 'print the templates, a line each', false)
    .option('--show', 'print the template itself, to copy and change', false)
    .action(async (name: string | undefined, options: Options, command: Command) => {
      if (options.list) return listTemplates(filesBeside(databaseUrl()), toTerminal);
      const choice = { name, file: options.templateFile };
      if ((name === undefined) === (choice.file === undefined)) {
        return command.error('error: give a template’s name or a --template-file, one of the two');
      }
      if (options.show) return showTemplate(choice, filesBeside(databaseUrl()), toTerminal);
      const { release, name: cycle, project, zone, countries } = options;
      if (release === undefined || cycle === undefined) {
        return command.error('error: --release DAY and --name NAME are needed to plan a cycle');
      }
      const plan = { databaseUrl: databaseUrl(), release, name: cycle, project, zone, countries };
      await planCycle(choice, plan, toTerminal);
    });
}

function countriesIn(list: string): readonly string[] {
  return list.split(',').map(whereMeant);
}

/** What refuses a value with a sentence, as commander wants it: such a value is wrong usage. */
function orRefuse<T>(read: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw error instanceof UserError ? new InvalidArgumentError(error.message) : error;
    }
  };
}
