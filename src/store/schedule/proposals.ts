import type { Kysely, Selectable } from 'kysely';
import type { Spot } from '../../domain/people/account.ts';
import type { ChangeName } from '../../domain/changing/change.ts';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import type { ChangeId, PersonId, ProjectId, ProposalId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson } from '../json.ts';
import { planJson } from './plan-json.ts';
import type { Tables } from '../tables.ts';

/** A change of a cycle that somebody asked for and nobody has confirmed yet. */
export interface Proposal {
  readonly id: ProposalId;
  /** Null where the change makes the project, too. */
  readonly projectId: ProjectId | null;
  readonly personId: PersonId;
  readonly spot: Spot;
  readonly kind: ChangeName;
  readonly why: string | null;
  /** The cycle as it was when this was proposed; null where the change makes it. */
  readonly before: CyclePlan | null;
  readonly after: CyclePlan;
  /** The change it takes back. */
  readonly undoes: ChangeId | null;
  readonly state: 'open' | 'done' | 'withdrawn';
}

export type NewProposal = Omit<Proposal, 'id' | 'state'>;

export function proposals(db: Kysely<Tables>) {
  return {
    async add(proposal: NewProposal, now: Instant): Promise<ProposalId> {
      const { before, after } = proposal;
      const { id } = await db
        .insertInto('proposal')
        .values({
          project_id: proposal.projectId,
          cycle_key: after.cycle.key,
          person_id: proposal.personId,
          platform: proposal.spot.platform,
          place_ref: proposal.spot.place,
          kind: proposal.kind,
          why: proposal.why,
          before: before === null ? null : JSON.stringify(before),
          after: JSON.stringify(after),
          undoes: proposal.undoes,
          made_at: now,
          state: 'open',
          ended_by: null,
          ended_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: ProposalId): Promise<Proposal | null> {
      const row = await db
        .selectFrom('proposal')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : proposalOf(row);
    },

    async end(id: ProposalId, state: 'done' | 'withdrawn', by: PersonId, now: Instant) {
      await db
        .updateTable('proposal')
        .set({ state, ended_by: by, ended_at: now })
        .where('id', '=', id)
        .execute();
    },
  };
}

function proposalOf(row: Selectable<Tables['proposal']>): Proposal {
  return {
    id: row.id,
    projectId: row.project_id,
    personId: row.person_id,
    spot: { platform: row.platform, place: row.place_ref },
    kind: row.kind,
    why: row.why,
    before: row.before === null ? null : readJson(planJson, row.before, 'proposal.before'),
    after: readJson(planJson, row.after, 'proposal.after'),
    undoes: row.undoes,
    state: row.state,
  };
}
