import type { Deadline, DeadlineKind, FreezeKind } from '../cycle/deadline.ts';

/** Kinds of deadlines that are spoken of in the plural. */
export const TOPIC_KINDS = [
  'freeze',
  'milestone',
  'candidate',
  'release',
  'event',
] as const satisfies readonly DeadlineKind[];

/**
 * Which deadlines somebody means for longer than one cycle: all, those of a kind, those of a name. Of the coming cycle
 * it holds, too, as names and kinds come again and ids do not.
 */
export type Topic =
  | { readonly of: 'everything' }
  | { readonly of: 'kind'; readonly kind: DeadlineKind }
  | { readonly of: 'freeze'; readonly freeze: FreezeKind }
  | { readonly of: 'name'; readonly name: string };

export function isAbout(topic: Topic, deadline: Deadline): boolean {
  switch (topic.of) {
    case 'everything':
      return true;
    case 'kind':
      return deadline.kind === topic.kind;
    case 'freeze':
      return deadline.kind === 'freeze' && deadline.freeze === topic.freeze;
    case 'name':
      return [deadline.name, ...deadline.aliases].some(
        (name) => name.toLowerCase() === topic.name.toLowerCase(),
      );
  }
}

export function isSameTopic(one: Topic, other: Topic): boolean {
  return valueOf(one) === valueOf(other) && one.of === other.of;
}

/** What tells it from others that are of the same; in small letters. */
export function valueOf(topic: Topic): string | null {
  switch (topic.of) {
    case 'everything':
      return null;
    case 'kind':
      return topic.kind;
    case 'freeze':
      return topic.freeze;
    case 'name':
      return topic.name.toLowerCase();
  }
}
