import type {
  Audience,
  PlaceSettings,
  UnsureChoice,
} from '../../../domain/notices/place-settings.ts';
import type { Hours } from '../../../domain/people/presence.ts';
import type { WallTime } from '../../../domain/time/time.ts';
import type { ZoneSaid } from '../../dates/zone-said.ts';

/** What shall change in how a place is told. */
export type HowToldChange =
  | { readonly set: 'audience'; readonly audience: Audience | null }
  | { readonly set: 'kinds'; readonly kinds: NonNullable<PlaceSettings['kinds']> }
  | { readonly set: 'everything' }
  | { readonly set: 'time'; readonly time: WallTime }
  | { readonly set: 'zone'; readonly zone: ZoneSaid }
  | {
      readonly set: 'days';
      readonly how: 'only' | 'also' | 'not';
      readonly days: readonly number[];
    }
  | { readonly set: 'holidays'; readonly off: boolean }
  | { readonly set: 'quiet'; readonly quiet: Hours | null }
  /** Null is the ladder's own. */
  | { readonly set: 'lead'; readonly days: readonly number[] | null }
  /** Of the dates that are called so; null is as for all others. */
  | { readonly set: 'ladder'; readonly about: string; readonly days: readonly number[] | null }
  /** A null day is the one there is, else Monday. */
  | { readonly set: 'digest'; readonly weekday: number | null; readonly time: WallTime | null }
  | { readonly set: 'single' }
  | { readonly set: 'when-empty'; readonly says: boolean }
  | { readonly set: 'when-unsure'; readonly choice: UnsureChoice }
  | { readonly set: 'time-and-days'; readonly time: WallTime; readonly days: readonly number[] }
  /** Nothing of its own any more: a place as its project says, a project as is usual. */
  | { readonly set: 'nothing' };
