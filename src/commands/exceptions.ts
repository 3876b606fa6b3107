import { ANYBODY } from '../app/exceptions/register/read-by.ts';
import { systemClock } from '../app/clock.ts';
import { entriesOf, narrowedBy } from '../app/exceptions/register/register.ts';
import { registerStatistics } from '../cards/exceptions/register/register-statistics.ts';
import { OUTCOME_WORDS, requests, whichOnes } from '../cards/exceptions/register/register-words.ts';
import { plainText } from '../cards/plain-text.ts';
import type { Project } from '../domain/cycle/cycle.ts';
import {
  filtered,
  type Moment,
  type RegisterEntry,
} from '../domain/exceptions/register/register.ts';
import { statisticsOf } from '../domain/exceptions/register/register-statistics.ts';
import { UserError } from '../domain/user-error.ts';
import { type RegisterOrder, registerOrder } from '../language/orders/register.ts';
import { openReadOnly, type Repositories } from '../store/store.ts';
import type { Printer } from './printer.ts';

interface Options {
  readonly databaseUrl: string;
  readonly project: string | undefined;
  readonly statistics: boolean;
  readonly json: boolean;
}

/**
 * Prints the register, the newest request first, or its statistics.
 *
 * @param words what to narrow it to, as one would say it: "denied last week", "for code freeze".
 */
export async function printExceptions(
  words: readonly string[],
  options: Options,
  printer: Printer,
): Promise<void> {
  const order = orderIn(words.join(' ').trim());
  const store = await openReadOnly(options.databaseUrl);
  try {
    if (store === null) throw new UserError('There is no database yet, and so no register.');
    const project = await projectIn(store.read, options.project);
    const narrowed = narrowedBy(order, systemClock.now(), project.zone);
    if (narrowed.found === 'unclear') {
      throw new UserError(`“${narrowed.said}” names no days: say them as in “last week”.`);
    }
    const found = filtered(await entriesOf(store.read, project, ANYBODY), narrowed.filter);
    if (options.statistics) {
      const statistics = statisticsOf(found);
      printer.out(
        options.json
          ? JSON.stringify(statistics)
          : plainText(registerStatistics(statistics, narrowed.asked)),
      );
      return;
    }
    for (const entry of found) {
      printer.out(options.json ? JSON.stringify(rowOf(entry)) : lineOf(entry));
    }
    if (!options.json) printer.remark(`${requests(found.length)}${whichOnes(narrowed.asked)}.`);
  } finally {
    await store?.close();
  }
}

const ALL: RegisterOrder = { order: 'list-register', outcomes: null, about: [], days: null };

function orderIn(words: string): RegisterOrder {
  if (words === '') return ALL;
  // One word behind the state is needed for a sentence that narrows; a state alone narrows, too.
  const order =
    registerOrder(`exceptions ${words}`) ?? registerOrder(`exceptions ${words} since 1970`);
  if (order !== null) return { ...order, days: order.days === 'since 1970' ? null : order.days };
  throw new UserError(
    `I cannot narrow the register to “${words}”: say it as in “denied last week”, “for code freeze” or “of neutron”.`,
  );
}

async function projectIn(read: Repositories, key: string | undefined): Promise<Project> {
  const project = key === undefined ? await read.projects.first() : await read.projects.byKey(key);
  if (project !== null) return project;
  if (key === undefined) throw new UserError('There is no project yet, and so no register.');
  const keys = (await read.projects.list()).map((one) => one.key);
  throw new UserError(`There is no project “${key}”: there is ${keys.join(', ')}.`);
}

function rowOf(entry: RegisterEntry) {
  const { number, cycle, freeze, title, link, thread, team, requester, why, harm } = entry;
  return {
    number,
    cycle,
    freeze,
    title,
    link,
    thread,
    team,
    requester: requester?.name ?? null,
    asked: momentOf(entry.asked),
    outcome: OUTCOME_WORDS[entry.outcome],
    decided: momentOf(entry.decided),
    by: entry.decidedBy?.name ?? null,
    why,
    harm,
  };
}

/** An instant where it is known, else the day. */
function momentOf(moment: Moment | null): string | null {
  if (moment === null) return null;
  return moment.at === null ? moment.day : new Date(moment.at).toISOString();
}

function lineOf({ number, title, freeze, cycle, outcome, asked, decided, ...more }: RegisterEntry) {
  const by = more.decidedBy === null ? '' : ` by ${more.decidedBy.name}`;
  const on = decided === null ? '' : ` on ${decided.day}`;
  const why = more.why === null ? '' : `: ${more.why}`;
  const name = number === null ? '' : `#${number} `;
  const line = `${asked.day}  ${name}${title} (${freeze}, ${cycle}): ${OUTCOME_WORDS[outcome]}${by}${on}${why}`;
  return line.replaceAll(/\s*\n\s*/g, ' ');
}
