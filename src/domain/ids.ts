/** Branded ids: a cycle's id cannot be handed in where a deadline's is wanted. */
declare const mark: unique symbol;
export type Branded<T, Name extends string> = T & { readonly [mark]: Name };

/**
 * The one place where a bare value gets a brand. Call it only where the value's origin proves it: a row that the store
 * read, a value that zod parsed, an id that an adapter made.
 */
export function brand<B extends string>(value: string): B;
export function brand<B extends number>(value: number): B;
export function brand<B extends string | number>(value: string | number): B {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a brand exists only for the type checker
  return value as B;
}

export type ProjectId = Branded<number, 'ProjectId'>;
export type CycleId = Branded<number, 'CycleId'>;
export type DeadlineId = Branded<number, 'DeadlineId'>;
export type PersonId = Branded<number, 'PersonId'>;
export type PlaceId = Branded<number, 'PlaceId'>;
export type NoticeId = Branded<number, 'NoticeId'>;
export type LaneId = Branded<number, 'LaneId'>;
export type PostId = Branded<number, 'PostId'>;
export type ExceptionId = Branded<number, 'ExceptionId'>;
export type ProposalId = Branded<number, 'ProposalId'>;
export type ChangeId = Branded<number, 'ChangeId'>;
export type RosterChangeId = Branded<number, 'RosterChangeId'>;
export type GroupId = Branded<number, 'GroupId'>;
export type ProjectChangeId = Branded<number, 'ProjectChangeId'>;
export type PlaceChangeId = Branded<number, 'PlaceChangeId'>;
export type PolicyChangeId = Branded<number, 'PolicyChangeId'>;
export type CodeId = Branded<number, 'CodeId'>;
export type ReminderId = Branded<number, 'ReminderId'>;
export type MuteId = Branded<number, 'MuteId'>;
export type FollowId = Branded<number, 'FollowId'>;
export type OwnNoticeId = Branded<number, 'OwnNoticeId'>;
export type StandInId = Branded<number, 'StandInId'>;
export type FactId = Branded<number, 'FactId'>;
export type LessonId = Branded<number, 'LessonId'>;
export type RequestNoticeId = Branded<number, 'RequestNoticeId'>;
export type KnownIssueId = Branded<number, 'KnownIssueId'>;
export type WebhookId = Branded<number, 'WebhookId'>;
export type DraftId = Branded<number, 'DraftId'>;
/** One run of the program, from its start to its end: whose a lease is. */
export type RunId = Branded<string, 'RunId'>;
