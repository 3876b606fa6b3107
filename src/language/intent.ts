import type { ChangeKind, DeadlineKind } from '../domain/cycle/deadline.ts';
import type { DeadlineId } from '../domain/ids.ts';

/** A deadline as the language needs it: what it is called. Its date is none of the language's business. */
export interface Named {
  readonly id: DeadlineId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: DeadlineKind;
}

/** Which deadline is meant. `asked` is the person's own wording of the name. */
export type Mentioned =
  /** `also`: further deadlines that are named, in the order of the sentence. */
  | { readonly found: 'one'; readonly deadline: Named; readonly also: readonly Named[] }
  /** One name that fits several ("string freeze": the soft and the hard one). */
  | { readonly found: 'several'; readonly among: readonly Named[]; readonly asked: string }
  /** A name that fits none, with up to three that are nearest. */
  | { readonly found: 'none'; readonly asked: string; readonly nearest: readonly Named[] }
  | { readonly found: 'nothing' };

/** Topics that only want to know. */
export const READING_TOPICS = [
  'when_deadline',
  'time_left',
  'next_deadline',
  'list_schedule',
  'current_stage',
  'is_frozen',
  'can_i_land',
  'deadline_passed',
  'explain_term',
  'week_agenda',
  'release_date',
  'previous_cycle',
  'exception_status',
  'list_exceptions',
  'who_is',
  'newcomer',
  'help',
  'smalltalk',
  'unknown',
] as const;
export type ReadingTopic = (typeof READING_TOPICS)[number];

/** Those that the dates of one cycle alone have no answer to. */
export type WideTopic =
  | 'explain_term'
  | 'previous_cycle'
  | 'list_exceptions'
  | 'who_is'
  | 'newcomer'
  | 'unknown';

/** Topics that change something when they are meant as a command. */
export const CHANGING_TOPICS = [
  'request_exception',
  'decide_exception',
  'move_deadline',
  'add_deadline',
  'create_cycle',
  'subscribe',
  'unsubscribe',
  'set_reminder',
] as const;
type ChangingTopic = (typeof CHANGING_TOPICS)[number];

/** What people talk to relbot about, as it is named outside (`ask --json`). */
export type Topic = ReadingTopic | ChangingTopic;

export function isChanging(topic: Topic): topic is ChangingTopic {
  return CHANGING_TOPICS.some((one) => one === topic);
}

/** What a decision sentence wants to become of a request; null where it only speaks of deciding. */
export type Verdict = 'approve' | 'deny' | 'need-info' | 'withdraw' | 'close';

interface Said {
  readonly mentioned: Mentioned;
  /** The first web address in the text. */
  readonly link: string | null;
  /** What else it may mean, nearly as likely, where that is in doubt. */
  readonly doubt?: Topic;
}

/** What a person means. `acts` is true only when a change is really asked for now. */
export type Intent = Said &
  (
    | {
        readonly topic: Exclude<ReadingTopic, WideTopic | 'exception_status' | 'can_i_land'>;
        readonly acts: false;
      }
    | { readonly topic: WideTopic; readonly acts: false }
    /** `change`: what the person wants to land, where the words tell. */
    | { readonly topic: 'can_i_land'; readonly acts: false; readonly change: ChangeKind | null }
    /** `number`: the request's, as in #7. */
    | { readonly topic: 'exception_status'; readonly acts: false; readonly number: number | null }
    | {
        readonly topic: 'decide_exception';
        readonly acts: boolean;
        readonly number: number | null;
        readonly verdict: Verdict | null;
      }
    | {
        readonly topic: 'request_exception';
        readonly acts: boolean;
        /** What it shall be for, where the words tell. */
        readonly change: ChangeKind | null;
      }
    | {
        readonly topic: Exclude<ChangingTopic, 'decide_exception' | 'request_exception'>;
        readonly acts: boolean;
      }
    /** relbot's own housekeeping: this place is where exception requests are posted. */
    | { readonly topic: 'requests_here'; readonly acts: boolean }
  );

/**
 * The topic as it is named outside. A date that is asked of a deadline which the cycle does not have is 'unknown', and
 * so is relbot's own housekeeping.
 */
export function labelOf(intent: Intent): Topic {
  if (intent.topic === 'requests_here') return 'unknown';
  if (intent.topic === 'when_deadline' && intent.mentioned.found === 'none') return 'unknown';
  return intent.topic;
}
