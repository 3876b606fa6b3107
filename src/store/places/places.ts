import type { Kysely, Selectable, Updateable } from 'kysely';
import type { PlatformName, Spot } from '../../domain/people/account.ts';
import type { PlaceId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { USUAL_SETTINGS, type PlaceSettings } from '../../domain/notices/place-settings.ts';
import { settingsOf, type SaidSettings } from '../../domain/notices/said-settings.ts';
import { readJson } from '../json.ts';
import { saidSettingsJson } from './place-settings-json.ts';
import { type Blank, prepared } from '../engine/prepared.ts';
import type { Tables } from '../tables.ts';

/** A place as relbot knows it: what it has asked for, and what is wrong with it. */
export interface KnownPlace {
  readonly id: PlaceId;
  readonly projectId: ProjectId | null;
  readonly spot: Spot;
  readonly name: string;
  readonly subscribed: boolean;
  readonly takesRequests: boolean;
  /** Requests that not everybody may read are posted here. */
  readonly takesRestricted: boolean;
  readonly greeted: boolean;
  /** Why nothing can be posted there; null when all is well. */
  readonly trouble: string | null;
  /** What was said there of how it is told. */
  readonly said: SaidSettings;
  /** How it is told by that, and by what its project says. */
  readonly settings: PlaceSettings;
}

export function places(db: Kysely<Tables>) {
  const all = () =>
    db
      .selectFrom('place')
      .leftJoin('project', 'project.id', 'place.project_id')
      .selectAll('place')
      .select('project.reminders as project_reminders');
  const set = async (id: PlaceId, values: Updateable<Tables['place']>) => {
    await db.updateTable('place').set(values).where('id', '=', id).execute();
  };

  return {
    /** The place, made known at first sight. */
    async meet(spot: Spot, name: string, projectId: ProjectId | null): Promise<KnownPlace> {
      const known = await this.at(spot);
      if (known === null) {
        const row = await db
          .insertInto('place')
          .values({
            project_id: projectId,
            platform: spot.platform,
            ref: spot.place,
            name,
            subscribed: 0,
            takes_requests: 0,
            takes_restricted: 0,
            greeted_at: null,
            when_unsure: USUAL_SETTINGS.whenUnsure,
            trouble: null,
            settings: null,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        return await this.byId(row.id);
      }
      if (name !== '' && name !== known.name) await set(known.id, { name });
      if (known.projectId === null && projectId !== null) {
        await set(known.id, { project_id: projectId });
        return await this.byId(known.id);
      }
      return { ...known, name: name || known.name };
    },

    async at(spot: Spot): Promise<KnownPlace | null> {
      const row = await all()
        .where('place.platform', '=', spot.platform)
        .where('place.ref', '=', spot.place)
        .executeTakeFirst();
      return row === undefined ? null : placeOf(row);
    },

    async byId(id: PlaceId): Promise<KnownPlace> {
      return placeOf(await all().where('place.id', '=', id).executeTakeFirstOrThrow());
    },

    async byIds(ids: readonly PlaceId[]): Promise<Map<PlaceId, KnownPlace>> {
      if (ids.length === 0) return new Map();
      const rows = await byIds(db, { ids });
      return new Map(rows.map((row) => [row.id, placeOf(row)]));
    },

    async ofProject(projectId: ProjectId): Promise<KnownPlace[]> {
      const rows = await all()
        .where('place.project_id', '=', projectId)
        .orderBy('place.id')
        .execute();
      return rows.map(placeOf);
    },

    async subscribed(projectId: ProjectId): Promise<KnownPlace[]> {
      const rows = await all()
        .where('place.subscribed', '=', 1)
        .where('place.project_id', '=', projectId)
        .orderBy('place.id')
        .execute();
      return rows.map(placeOf);
    },

    /** Where requests are posted: at most one place of each platform. */
    async takingRequests(projectId: ProjectId): Promise<KnownPlace[]> {
      const rows = await all()
        .where('place.takes_requests', '=', 1)
        .where('place.project_id', '=', projectId)
        .orderBy('place.id')
        .execute();
      return rows.map(placeOf);
    },

    /** Those that nothing can be posted to, with the reason. */
    async inTrouble(): Promise<KnownPlace[]> {
      return (await all().where('place.trouble', 'is not', null).orderBy('place.id').execute()).map(
        placeOf,
      );
    },

    async subscribe(id: PlaceId, subscribed: boolean): Promise<void> {
      await set(id, { subscribed: subscribed ? 1 : 0 });
    },

    async setHowToTell(id: PlaceId, { whenUnsure, ...said }: SaidSettings): Promise<void> {
      const when = whenUnsure ?? USUAL_SETTINGS.whenUnsure;
      await set(id, { settings: JSON.stringify(said), when_unsure: when });
    },

    async takeRequestsHere(
      id: PlaceId,
      platform: PlatformName,
      projectId: ProjectId,
    ): Promise<void> {
      await db
        .updateTable('place')
        .set({ takes_requests: 0 })
        .where('platform', '=', platform)
        .where('project_id', '=', projectId)
        .execute();
      await set(id, { takes_requests: 1 });
    },

    /** Makes it another project's; requests of the one before no longer go there. */
    async giveTo(id: PlaceId, projectId: ProjectId): Promise<void> {
      await set(id, { project_id: projectId, takes_requests: 0, takes_restricted: 0 });
    },

    /** Where restricted requests are posted: at most one place of each platform. */
    async takingRestricted(projectId: ProjectId): Promise<KnownPlace[]> {
      const rows = await all()
        .where('takes_restricted', '=', 1)
        .where('project_id', '=', projectId)
        .orderBy('id')
        .execute();
      return rows.map(placeOf);
    },

    async takeRestrictedHere(
      id: PlaceId,
      platform: PlatformName,
      projectId: ProjectId,
    ): Promise<void> {
      await db
        .updateTable('place')
        .set({ takes_restricted: 0 })
        .where('platform', '=', platform)
        .where('project_id', '=', projectId)
        .execute();
      await set(id, { takes_restricted: 1 });
    },

    async greeted(id: PlaceId, now: Instant): Promise<void> {
      await set(id, { greeted_at: now });
    },

    async troubled(spot: Spot, trouble: string | null): Promise<void> {
      await db
        .updateTable('place')
        .set({ trouble })
        .where('platform', '=', spot.platform)
        .where('ref', '=', spot.place)
        .execute();
    },
  };
}

const byIds = prepared(({ db, isAmong }: Blank<{ ids: readonly PlaceId[] }>) =>
  db
    .selectFrom('place')
    .leftJoin('project', 'project.id', 'place.project_id')
    .select(['place.id', 'place.project_id', 'place.platform', 'place.ref', 'place.name'])
    .select(['place.subscribed', 'place.takes_requests', 'place.takes_restricted'])
    .select(['place.greeted_at', 'place.when_unsure', 'place.trouble', 'place.settings'])
    .select('project.reminders as project_reminders')
    .where(isAmong('place.id', 'ids')),
);

/** A place's row, and what its project says. */
type PlaceRow = Selectable<Tables['place']> & { readonly project_reminders: string | null };

function placeOf(row: PlaceRow): KnownPlace {
  const own = saidIn(row.settings, 'place.settings');
  // What is as usual has not been said.
  const said = row.when_unsure === 'repeat' ? { ...own, whenUnsure: row.when_unsure } : own;
  return {
    id: row.id,
    projectId: row.project_id,
    spot: { platform: row.platform, place: row.ref },
    name: row.name,
    subscribed: row.subscribed === 1,
    takesRequests: row.takes_requests === 1,
    takesRestricted: row.takes_restricted === 1,
    greeted: row.greeted_at !== null,
    trouble: row.trouble,
    said,
    settings: settingsOf(said, saidIn(row.project_reminders, 'project.reminders')),
  };
}

const saidIn = (json: string | null, column: string): SaidSettings =>
  json === null ? {} : readJson(saidSettingsJson, json, column);
