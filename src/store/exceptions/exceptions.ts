import type { Kysely, Selectable, Updateable } from 'kysely';
import { DOORS, type Door } from '../../domain/exceptions/advice/doors.ts';
import { changeOf } from '../../domain/exceptions/asking/change-link.ts';
import type {
  AskedAgain,
  Exception,
  ExceptionState,
  Grant,
} from '../../domain/exceptions/exception.ts';
import type { CycleId, DeadlineId, ExceptionId, ProjectId } from '../../domain/ids.ts';
import { answersJson, readJson } from '../json.ts';
import { people } from '../people/people.ts';
import { requestClock } from './request-clock.ts';
import type { Tables } from '../tables.ts';

export interface NewException
  extends Omit<
    Exception,
    'id' | 'number' | 'standing' | 'edition' | 'outOfReach' | 'again' | 'isRestricted'
  > {
  /** The decided request that it is asked for again after, and what is new. */
  readonly again?: { readonly of: ExceptionId; readonly news: string } | null;
  readonly isRestricted?: boolean;
}

export function exceptions(db: Kysely<Tables>) {
  const all = () => db.selectFrom('exception').selectAll().orderBy('number');

  async function wholes(query: ReturnType<typeof all>): Promise<Exception[]> {
    const found: Exception[] = [];
    for (const row of await query.execute()) found.push(await whole(row));
    return found;
  }

  async function whole(row: Selectable<Tables['exception']>): Promise<Exception> {
    return {
      id: row.id,
      projectId: row.project_id,
      cycleId: row.cycle_id,
      freezeId: row.freeze_id,
      number: row.number,
      requester: await people(db).byId(row.requester_id),
      askedAt: row.asked_at,
      answers: readAnswers(row),
      edition: row.edition,
      outOfReach: row.out_of_reach === 1,
      standing: await standingOf(row),
      again: await againOf(row),
      isRestricted: row.restricted === 1,
    };
  }

  async function againOf(row: Selectable<Tables['exception']>): Promise<AskedAgain | null> {
    if (row.again_of === null) return null;
    const before = await all().where('id', '=', row.again_of).executeTakeFirstOrThrow();
    const isOpenToAll = before.restricted === 0 || row.restricted === 1;
    return {
      number: before.number,
      standing: isOpenToAll ? await standingOf(before) : null,
      news: row.news ?? '',
    };
  }

  /** How often the change was asked for: what two people file at once has the same round, and only one is taken. */
  async function roundOf(freeze: DeadlineId, change: string | null): Promise<number> {
    if (change === null) return 1;
    const last = await db
      .selectFrom('exception')
      .select((column) => column.fn.max('round').as('round'))
      .where('freeze_id', '=', freeze)
      .where('change', '=', change)
      .executeTakeFirst();
    return (last?.round ?? 0) + 1;
  }

  async function standingOf(row: Selectable<Tables['exception']>): Promise<ExceptionState> {
    return row.ended === null ? await decisionOf(row) : await endOf(row, row.ended);
  }

  async function endOf(
    row: Selectable<Tables['exception']>,
    ended: NonNullable<Tables['exception']['ended']>,
  ): Promise<ExceptionState> {
    const at = known(row, row.ended_at);
    const decision = await decisionOf(row);
    const grant = decision.state === 'approved' ? withoutState(decision) : null;
    switch (ended) {
      case 'expired':
        return { state: 'expired', at, grant };
      case 'withdrawn':
        return { state: 'withdrawn', at, by: await people(db).byId(known(row, row.ended_by)) };
      case 'landed': {
        const by = await people(db).byId(known(row, row.ended_by));
        return { state: 'landed', at, by, landedAt: row.landed_at ?? at, grant: known(row, grant) };
      }
      case 'reverted': {
        const by = await people(db).byId(known(row, row.ended_by));
        const reason = row.ended_words ?? '';
        return { state: 'reverted', at, by, reason, grant: known(row, grant) };
      }
    }
  }

  async function decisionOf(
    row: Selectable<Tables['exception']>,
  ): Promise<Extract<ExceptionState, { state: Tables['exception']['state'] }>> {
    if (row.state === 'open') return { state: 'open' };
    const by = await people(db).byId(known(row, row.decided_by));
    const at = known(row, row.decided_at);
    const words = row.words ?? '';
    switch (row.state) {
      case 'approved': {
        const override = row.overridden === 1 ? words : null;
        return { state: 'approved', by, at, until: row.until_at, override };
      }
      case 'denied':
        return {
          state: 'denied',
          by,
          at,
          reason: words,
          isOverride: row.overridden === 1,
          doors: readDoors(row.door),
        };
      case 'more-info':
        return { state: 'more-info', by, at, question: words };
    }
  }

  /** With another link it is another change; what not everybody may know of is compared with none. */
  async function moved({ id, freezeId, answers, isRestricted }: Exception): Promise<void> {
    const change = isRestricted ? null : changeOf(answers.link);
    const row = await all().where('id', '=', id).executeTakeFirstOrThrow();
    const was = row.restricted === 1 ? null : changeOf(readAnswers(row).link);
    const restricted = isRestricted ? 1 : 0;
    if (change === was && row.restricted === restricted) return;
    const round = await roundOf(freezeId, change);
    await db
      .updateTable('exception')
      .set({ change, round, restricted })
      .where('id', '=', id)
      .execute();
  }

  return {
    ...requestClock(db),

    async byId(id: ExceptionId): Promise<Exception | null> {
      const row = await db
        .selectFrom('exception')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : await whole(row);
    },

    /** Files a request under the project's next number; call it inside a transaction, so that no number is given twice. */
    async file(request: NewException): Promise<Exception> {
      const last = await db
        .selectFrom('exception')
        .select((column) => column.fn.max('number').as('number'))
        .where('project_id', '=', request.projectId)
        .executeTakeFirst();
      const { again = null, isRestricted = false } = request;
      const change = isRestricted ? null : changeOf(request.answers.link);
      const row = await db
        .insertInto('exception')
        .values({
          project_id: request.projectId,
          cycle_id: request.cycleId,
          freeze_id: request.freezeId,
          number: (last?.number ?? 0) + 1,
          requester_id: request.requester.id,
          asked_at: request.askedAt,
          answers: JSON.stringify(request.answers),
          state: 'open',
          decided_by: null,
          decided_at: null,
          words: null,
          until_at: null,
          ...UNENDED,
          due_at: null,
          change,
          round: await roundOf(request.freezeId, change),
          again_of: again?.of ?? null,
          news: again?.news ?? null,
          restricted: isRestricted ? 1 : 0,
          landed_at: null,
          restricted_at: null,
          door: null,
          waits_since: null,
          notice_at: request.askedAt,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return await whole(row);
    },

    async save(exception: Exception): Promise<void> {
      await moved(exception);
      await db
        .updateTable('exception')
        .set({
          answers: JSON.stringify(exception.answers),
          edition: exception.edition,
          ...columnsOf(exception.standing),
        })
        .where('id', '=', exception.id)
        .execute();
    },

    /** @returns whether that is new. */
    async outOfReach(id: ExceptionId, isSo: boolean): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('exception')
        .set({ out_of_reach: isSo ? 1 : 0 })
        .where('id', '=', id)
        .where('out_of_reach', '=', isSo ? 0 : 1)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async list(projectId: ProjectId): Promise<Exception[]> {
      return await wholes(all().where('project_id', '=', projectId));
    },

    async ofCycle(id: CycleId): Promise<Exception[]> {
      return await wholes(all().where('cycle_id', '=', id));
    },

    /** How many of a project's requests not everybody may read. */
    async restrictedOf(id: ProjectId): Promise<number> {
      const { count } = await db
        .selectFrom('exception')
        .select((column) => column.fn.countAll<number | string>().as('count'))
        .where('project_id', '=', id)
        .where('restricted', '=', 1)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** How many exceptions a freeze has: what was granted and not given back. */
    async grantedOf(id: DeadlineId): Promise<number> {
      const { count } = await db
        .selectFrom('exception')
        .select((column) => column.fn.countAll<number | string>().as('count'))
        .where('freeze_id', '=', id)
        .where('state', '=', 'approved')
        .where((where) =>
          where.or([where('ended', 'is', null), where('ended', 'in', ['landed', 'reverted'])]),
        )
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async ofFreeze(id: DeadlineId): Promise<Exception[]> {
      return await wholes(all().where('freeze_id', '=', id));
    },
  };
}

const readAnswers = ({ answers }: Selectable<Tables['exception']>) =>
  readJson(answersJson, answers, 'exception.answers');

const readDoors = (column: string | null): readonly Door[] =>
  DOORS.filter((door) => column?.split(',').includes(door) ?? false);

const UNENDED = { ended: null, ended_by: null, ended_at: null, ended_words: null } as const;

/** A standing in columns. What became of a decided request leaves the decision as it is. */
function columnsOf(standing: ExceptionState): Updateable<Tables['exception']> {
  switch (standing.state) {
    case 'open':
      return { state: 'open', decided_by: null, decided_at: null, words: null, ...UNENDED };
    case 'more-info':
      return { ...decided(standing, standing.question, false), ...UNENDED };
    case 'denied':
      return {
        ...decided(standing, standing.reason, standing.isOverride),
        door: standing.doors.length === 0 ? null : standing.doors.join(','),
        ...UNENDED,
      };
    case 'approved':
      return {
        ...decided(standing, standing.override, standing.override !== null),
        until_at: standing.until,
        ...UNENDED,
      };
    case 'withdrawn':
      return { ended: 'withdrawn', ended_by: standing.by.id, ended_at: standing.at };
    case 'landed':
      return {
        ended: 'landed',
        ended_by: standing.by.id,
        ended_at: standing.at,
        landed_at: standing.landedAt,
      };
    case 'expired':
      return { ended: 'expired', ended_by: null, ended_at: standing.at };
    case 'reverted':
      return {
        ended: 'reverted',
        ended_by: standing.by.id,
        ended_at: standing.at,
        ended_words: standing.reason,
      };
  }
}

function decided(
  { state, by, at }: Extract<ExceptionState, { state: 'more-info' | 'approved' | 'denied' }>,
  words: string | null,
  alone: boolean,
): Updateable<Tables['exception']> {
  return { state, decided_by: by.id, decided_at: at, words, overridden: alone ? 1 : 0 };
}

function withoutState({ by, at, until, override }: Grant): Grant {
  return { by, at, until, override };
}

function known<T>(row: Selectable<Tables['exception']>, value: T | null): T {
  if (value !== null) return value;
  const { id, state, ended } = row;
  throw new Error(
    `The exception ${id} is ${ended ?? state}, and the database does not say by whom or when.`,
  );
}
