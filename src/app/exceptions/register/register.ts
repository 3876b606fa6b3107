import { whichDays } from '../../../cards/answers/agenda.ts';
import type { Card } from '../../../cards/card.ts';
import { registerList } from '../../../cards/exceptions/register/register-list.ts';
import { registerStatistics } from '../../../cards/exceptions/register/register-statistics.ts';
import type { AskedOf } from '../../../cards/exceptions/register/register-words.ts';
import { noCycle } from '../../../cards/answers/not-understood.ts';
import type { Cycle, Project } from '../../../domain/cycle/cycle.ts';
import type { CycleId } from '../../../domain/ids.ts';
import {
  entryOf,
  entryOfPast,
  filtered,
  newestFirst,
  type RegisterEntry,
  type RegisterFilter,
} from '../../../domain/exceptions/register/register.ts';
import { statisticsOf } from '../../../domain/exceptions/register/register-statistics.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { wallDateInWords } from '../../../domain/time/time-words.ts';
import { wallDate } from '../../../domain/time/wall.ts';
import type { RegisterOrder } from '../../../language/orders/register.ts';
import { pastSpanSaid } from '../../../language/dates/past-span-said.ts';
import type { SpanSaid } from '../../../language/dates/span-said.ts';
import type { Repositories } from '../../../store/store.ts';
import type { Call } from '../../call.ts';
import { projectOf } from '../../project-of.ts';
import { type Reader, readerOf } from './read-by.ts';
import { registerOf } from './requests.ts';

/** All requests of a project, those that were brought along as well; what somebody may not see is left out before. */
export async function entriesOf(
  store: Pick<Repositories, 'exceptions' | 'deadlines' | 'cycles' | 'pastRequests' | 'harm'>,
  project: Project,
  reader: Reader,
): Promise<RegisterEntry[]> {
  const { requests } = await registerOf(store, project, reader);
  const cycles = new Map<CycleId, string>();
  for (const { id, name } of await store.cycles.list(project.id)) cycles.set(id, name);
  const harm = await store.harm.ofProject(project.id);
  const own = requests.map(({ exception, freeze }) =>
    entryOf(
      exception,
      freeze,
      cycles.get(exception.cycleId) ?? '',
      project.zone,
      harm.get(exception.id),
    ),
  );
  const past = await store.pastRequests.list(project.id);
  return newestFirst([...own, ...past.map(entryOfPast)]);
}

/** Lists the requests that were asked for, or counts them. */
export async function showRegister(call: Call, order: RegisterOrder): Promise<Card> {
  const project = await projectOf(call.tx, call.place);
  if (project === null) return noCycle();
  const from = { entries: await entriesOf(call.tx, project, readerOf(call)), zone: project.zone };
  return answerFromRegister(from, order, call.ground?.cycle ?? null, call.now);
}

/** @param cycle the one that is spoken of: its freezes may go by any of their names. */
export function answerFromRegister(
  { entries, zone }: { readonly entries: readonly RegisterEntry[]; readonly zone: Zone },
  order: RegisterOrder,
  cycle: Cycle | null,
  now: Instant,
): Card {
  const about = order.about.map((phrase) => freezeCalled(cycle, phrase) ?? phrase);
  const narrowed = narrowedBy({ ...order, about }, now, zone);
  if (narrowed.found === 'unclear') return whichDays(narrowed.said);
  return registerCard(entries, order, narrowed, zone);
}

/** A freeze of this cycle by any of its names: "FF" is Feature freeze. */
function freezeCalled(cycle: Cycle | null, phrase: string): string | null {
  const called = phrase.toLowerCase();
  const found = cycle?.deadlines.find(
    ({ kind, name, aliases }) =>
      kind === 'freeze' && [name, ...aliases].some((one) => one.toLowerCase() === called),
  );
  return found?.name ?? null;
}

function registerCard(
  entries: readonly RegisterEntry[],
  order: RegisterOrder,
  { filter, asked }: Narrowed,
  zone: Zone,
): Card {
  const found = filtered(entries, filter);
  if (order.order === 'count-register') return registerStatistics(statisticsOf(found), asked);
  const total = filtered(entries, { ...filter, outcomes: null }).length;
  return registerList(found, total, asked, zone);
}

interface Narrowed {
  readonly found: 'span';
  readonly filter: RegisterFilter;
  readonly asked: AskedOf;
}

export function narrowedBy(
  { days: daysSaid, ...order }: Pick<RegisterOrder, 'outcomes' | 'about' | 'days' | 'harm'>,
  now: Instant,
  zone: Zone,
): Narrowed | Extract<SpanSaid, { found: 'unclear' }> {
  const { outcomes, about, harm } = order;
  const rest = { outcomes, about, ...(harm === undefined ? {} : { harm }) };
  if (daysSaid === null) {
    const filter = { ...rest, days: null };
    return { found: 'span', filter, asked: filter };
  }
  const span = wholeYear(daysSaid, now) ?? pastSpanSaid(daysSaid, { now, zone });
  if (span.found === 'unclear') return span;
  const { from, to } = span;
  const words =
    from === to
      ? `on ${wallDateInWords(from)}`
      : `from ${wallDateInWords(from)} to ${wallDateInWords(to)}`;
  return {
    found: 'span',
    filter: { ...rest, days: { from, to } },
    asked: { ...rest, days: words },
  };
}

/** "2025", "last year" */
function wholeYear(
  days: string,
  now: Instant,
): Pick<Extract<SpanSaid, { found: 'span' }>, 'found' | 'from' | 'to'> | null {
  const thisYear = new Date(now).getUTCFullYear();
  const year = /^20\d\d$/.test(days)
    ? Number(days)
    : /^this year$/i.test(days)
      ? thisYear
      : /^(?:last|previous) year$/i.test(days)
        ? thisYear - 1
        : null;
  if (year === null) return null;
  return { found: 'span', from: wallDate(`${year}-01-01`), to: wallDate(`${year}-12-31`) };
}
