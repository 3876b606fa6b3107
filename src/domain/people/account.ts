import type { Branded, PersonId } from '../ids.ts';
import type { Zone } from '../time/time.ts';

/** The outside worlds relbot can speak in. A test over all of them fails to compile when one is forgotten. */
export const PLATFORM_NAMES = ['slack', 'discord', 'playground'] as const;
export type PlatformName = (typeof PLATFORM_NAMES)[number];

/** A user of one platform, in that platform's own words; only its adapter can read it. */
export type UserRef = Branded<string, 'UserRef'>;

/** Where something is posted: a channel, a thread or a direct conversation. Only the adapter which made it can read it. */
export type PlaceRef = Branded<string, 'PlaceRef'>;

/** What was posted. Only the adapter which made it can read it. */
export type MessageRef = Branded<string, 'MessageRef'>;

/** One human's presence on one platform. Two accounts may be one person. */
export interface Account {
  readonly platform: PlatformName;
  readonly user: UserRef;
}

/** One human, who may have an account on each platform; votes count per person. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly accounts: readonly Account[];
  /** What the platform says of the person's zone; null where it says nothing (Discord). */
  readonly zone: Zone | null;
}

/** A place of one platform, as the core stores it and hands it back. */
export interface Spot {
  readonly platform: PlatformName;
  readonly place: PlaceRef;
}
