import type {
  Account,
  MessageRef,
  PlaceRef,
  PlatformName,
  UserRef,
} from './domain/people/account.ts';
import type { Instant, Zone } from './domain/time/time.ts';
import type { Branded } from './domain/ids.ts';
import type { Card } from './cards/card.ts';
import type { Form } from './cards/form.ts';
import type { Picture } from './cards/pictures/picture.ts';

/**
 * The port: all that the core knows of a chat platform. Adapters implement `Platform` and push what happens into the
 * `Inbox`. Nothing that crosses here is a platform's own type.
 */

/** Names one message on its way, so that it can be recognised after a crash: 8 to 25 of [a-z0-9]. */
export type PostKey = Branded<string, 'PostKey'>;

/**
 * Paints a card's picture as PNG, for platforms that take nothing else. Null where it cannot be painted now: the card
 * then goes with its words alone, as it does where a picture is not permitted.
 */
export type Paint = (picture: Picture) => Promise<Uint8Array | null>;

/** What differs between platforms in ways the core has to act on. */
export interface Capabilities {
  /** Whether a wrong form shows its reasons in the dialog, or only as a card afterwards. */
  readonly formErrors: 'inline' | 'card';
  /** Whether `find` can look for a message that may have been sent. */
  readonly readBack: boolean;
  /** Whether a message can be kept in sight; where its permission is known to be missing, it cannot. */
  readonly pin: boolean;
  /** Whether the line above a place's talk, its topic, can be changed; where that is known not to be granted, it cannot. */
  readonly headline: boolean;
  /** How many messages may be under way at once, each in another place: within what the platform says it takes. */
  readonly atOnce: number;
  /** Whether one relbot alone may be connected: of several on one database the others wait until it is gone. */
  readonly connectsAlone: boolean;
}

/** Why the outside refused for good: trying again changes nothing until a person does something. */
export type Refusal =
  | 'no such place'
  | 'not a member'
  | 'not permitted'
  | 'rejected'
  | 'message is gone';

/**
 * What became of something sent.
 * - `refused`: it was not sent, and will not be until a person mends something; `detail` is a sentence for people.
 * - `later`: it was certainly not sent; try again, not before `afterMs` milliseconds.
 * - `unknown`: it may have been sent (a timeout, a cut connection, a 5xx): look with `find` before sending again.
 */
export type NotSent =
  | { readonly outcome: 'refused'; readonly why: Refusal; readonly detail: string }
  | { readonly outcome: 'later'; readonly afterMs: number; readonly detail: string }
  | { readonly outcome: 'unknown'; readonly detail: string };

export type PostResult = { readonly outcome: 'sent'; readonly ref: MessageRef } | NotSent;
export type HeadlineChange = (was: string, longest: number) => string;

export type EditResult = { readonly outcome: 'sent' } | NotSent;
/**
 * `how` says who can see it: only that person in the place, that person's direct messages, or everyone there. `ref`: the
 * message, where it is one that can be changed; null where it is shown once, as to one person in a place.
 */
export type WhisperResult =
  | {
      readonly outcome: 'sent';
      readonly how: 'private' | 'direct' | 'public';
      readonly ref: MessageRef | null;
    }
  | NotSent;
export type FindResult =
  | { readonly outcome: 'found'; readonly ref: MessageRef }
  | { readonly outcome: 'absent' }
  /** Reading back is not granted, or did not work; `detail` says which. `forGood`: it will not work later either. */
  | { readonly outcome: 'cannot'; readonly detail: string; readonly forGood?: boolean };

export interface Health {
  readonly state: 'off' | 'starting' | 'up' | 'down';
  /** One line for people: "connected as relbot to Example Team", "the bot token was refused". */
  readonly detail: string;
  readonly lastInboundAt: Instant | null;
}

export interface Platform {
  readonly name: PlatformName;
  readonly can: Capabilities;
  /** Connects. Rejects with `PlatformDown` when it cannot; may be called again after `stop`. */
  start(inbox: Inbox): Promise<void>;
  /** Disconnects; safe to call twice, or when never started. */
  stop(): Promise<void>;
  /** Posts a card. Posting the same key twice in a place shows one message where the platform can tell. */
  post(place: PlaceRef, card: Card, key: PostKey): Promise<PostResult>;
  edit(ref: MessageRef, card: Card): Promise<EditResult>;
  /** Keeps a message in sight of its place; one that is pinned already stays so. */
  pin(ref: MessageRef): Promise<EditResult>;
  /**
   * Changes the line that is shown above a place's talk. `change` gets what stands there and how long it may be; where it
   * gives the same, nothing is written.
   */
  headline(place: PlaceRef, change: HeadlineChange): Promise<EditResult>;
  /** Looks whether the message with this key got through, among those posted in the place since then. */
  find(place: PlaceRef, key: PostKey, since: Instant): Promise<FindResult>;
  /** Tells one person. In `place` privately where the platform can, else by direct message, else in public. */
  whisper(to: UserRef, place: PlaceRef | null, card: Card, key: PostKey): Promise<WhisperResult>;
  health(): Health;
}

/** A platform that cannot come up; the message is one sentence for the operator, without secrets. */
export class PlatformDown extends Error {
  override readonly name = 'PlatformDown';
  /** False when trying again is pointless until the settings change; it is tried again all the same, seldom. */
  readonly passing: boolean;
  constructor(sentence: string, passing: boolean, options?: ErrorOptions) {
    super(sentence, options);
    this.passing = passing;
  }
}

/** Who did something, as the platform knows them. */
export interface Speaker {
  readonly account: Account;
  readonly name: string;
  readonly zone: Zone | null;
}

interface EventBase {
  /** The platform's own id of the event: the same event delivered twice has the same one. */
  readonly eventId: string;
  readonly from: Speaker;
  /** The channel it happened in: what "this channel" means. */
  readonly place: PlaceRef;
  readonly placeName: string;
  /** Where an answer goes: the thread of the message, or the place itself. */
  readonly answerIn: PlaceRef;
  /** True in a conversation between relbot and one person. */
  readonly direct: boolean;
}

/**
 * The people whom a text names, in its order, each once; relbot and other bots are left out. The text has each as
 * "@name", exactly "@" and `Speaker.name`. A name that nobody there has is plain text and not here.
 */
export type Mentions = readonly Speaker[];

/** relbot was addressed in words. The mention itself has been taken out of `text`. */
export interface Said extends EventBase {
  readonly text: string;
  readonly mentions: Mentions;
  /** The same message under another event id has the same one. */
  readonly messageId: string;
  /** The message that it answers, whoever wrote that: by a reply on Discord, by standing in its thread elsewhere. */
  readonly repliesTo: MessageRef | null;
}

/** relbot was added to a place. */
export interface Joined {
  readonly eventId: string;
  readonly place: PlaceRef;
  readonly placeName: string;
}

/** A button was pressed. */
export interface Pressed extends EventBase {
  /** The wire id, as it stood on the button; may be from an older relbot, or not ours. */
  readonly action: string;
  /** The message the button stands on; null where the platform has no lasting one (a whisper). */
  readonly message: MessageRef | null;
}

/** A slash command. `exception` opens the form, `ask` answers in words. */
export interface Commanded extends EventBase {
  readonly command: 'ask' | 'exception';
  readonly text: string;
  readonly mentions: Mentions;
}

/** A form came back. */
export interface Submitted extends EventBase {
  /** The form's wire id. */
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * How an action answers, known before it runs, since a platform must choose its first response at once: a form has to
 * be that response, anything else is acknowledged first.
 */
export type AnswerMode = 'form' | 'update' | 'whisper' | 'post';

export type Answer =
  | { readonly answer: 'form'; readonly form: Form }
  /** The message the button stands on becomes this card. */
  | { readonly answer: 'update'; readonly card: Card }
  /** Only the person sees it. Allowed from every mode: a refusal, a bug, "try again". */
  | { readonly answer: 'whisper'; readonly card: Card }
  /** relbot posts by itself; the adapter only acknowledges. */
  | { readonly answer: 'posted' };

export type SubmitAnswer =
  | { readonly answer: 'whisper'; readonly card: Card }
  /**
   * Nothing was lost: what was typed is kept. `errors` go into the dialog where it can show them (by field id);
   * elsewhere `card` says the same and has the button that opens the form again, filled in.
   */
  | {
      readonly answer: 'invalid';
      readonly errors: readonly { readonly field: string; readonly sentence: string }[];
      readonly card: Card;
    };

/**
 * Where adapters push what happens. Each call resolves once the event is stored, so that an adapter may acknowledge
 * after it; none rejects for what a handler does. A duplicate is answered without being handled twice.
 */
export interface Inbox {
  /** How the action behind this wire id answers; an unknown id whispers. */
  modeOf(action: string): AnswerMode;
  modeOfCommand(command: Commanded['command']): AnswerMode;
  said(event: Said): Promise<void>;
  joined(event: Joined): Promise<void>;
  pressed(event: Pressed): Promise<Answer>;
  commanded(event: Commanded): Promise<Answer>;
  submitted(event: Submitted): Promise<SubmitAnswer>;
  /** The connection broke in a way the adapter cannot mend: it is stopped and started again. One sentence. */
  lost(platform: PlatformName, sentence: string): void;
}
