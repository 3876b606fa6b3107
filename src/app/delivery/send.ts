import type { Card } from '../../cards/card.ts';
import type { MessageRef } from '../../domain/people/account.ts';
import { headlineWith } from '../../domain/notices/headline.ts';
import { instant } from '../../domain/time/wall.ts';
import type { NotSent, Platform } from '../../platform.ts';
import type { Claimed } from '../../store/messages/outgoing.ts';

/** How long a platform may take to answer before the message counts as maybe sent. */
const PATIENCE = 30_000;
/** An unsure message is looked up first. */
export const LONGEST_SEND = 2 * PATIENCE;
/** Clocks differ: the platform may have dated a message a little before relbot sent it. */
const CLOCK_SKEW = 2 * 60_000;

/** What became of one attempt. */
export type Attempt =
  | { readonly outcome: 'sent'; readonly ref: MessageRef | null }
  /** It may have been sent, cannot be looked up, and the place would rather miss it than see it twice. */
  | { readonly outcome: 'missed'; readonly detail: string }
  | NotSent;

export interface Way {
  readonly platform: Platform;
  /** What an edit shows; a post and a whisper carry their card. */
  readonly render: () => Promise<Card>;
  /** relbot's part of the place's topic; null takes it away. */
  readonly headline: () => Promise<string | null>;
}

/** Sends one message, looking first whether an earlier attempt got through. Never throws for what the outside does. */
export async function send(message: Claimed, way: Way): Promise<Attempt> {
  if (message.unsure) {
    const known = await lookFirst(message, way);
    if (known !== 'send') return known;
  }
  return await inTime(dispatch(message, way));
}

async function dispatch(message: Claimed, { platform, render, headline }: Way): Promise<Attempt> {
  switch (message.kind) {
    case 'post':
      return await platform.post(message.spot.place, message.card, message.key);
    case 'edit': {
      const done = await platform.edit(message.ref, await render());
      return done.outcome === 'sent' ? { outcome: 'sent', ref: message.ref } : done;
    }
    case 'pin': {
      const done = await platform.pin(message.ref);
      return done.outcome === 'sent' ? { outcome: 'sent', ref: message.ref } : done;
    }
    case 'headline': {
      const own = await headline();
      const done = await platform.headline(message.spot.place, (was, longest) =>
        headlineWith(was, own, longest),
      );
      return done.outcome === 'sent' ? { outcome: 'sent', ref: null } : done;
    }
    case 'whisper': {
      const isAlone = message.spot.place === '' || message.card.forOneOnly === true;
      const place = isAlone ? null : message.spot.place;
      const done = await platform.whisper(message.user, place, message.card, message.key);
      return done.outcome === 'sent' ? { outcome: 'sent', ref: done.ref } : done;
    }
  }
}

async function lookFirst(message: Claimed, { platform }: Way): Promise<Attempt | 'send'> {
  switch (message.kind) {
    case 'edit':
      // The same edit twice looks like once.
      return 'send';
    case 'pin':
      // What is pinned already stays pinned.
      return 'send';
    case 'headline':
      // It says the same twice.
      return 'send';
    case 'whisper':
      // Whispers cannot be read back; hearing of a decision twice is better than never.
      return 'send';
    case 'post':
      break;
  }
  if (!platform.can.readBack) return asChosen(message.whenUnsure);
  const found = await inTime(
    platform.find(message.spot.place, message.key, instant(message.firstTriedAt - CLOCK_SKEW)),
  );
  switch (found.outcome) {
    case 'found':
      return { outcome: 'sent', ref: found.ref };
    case 'absent':
      return 'send';
    case 'cannot':
      if (found.forGood === true) return asChosen(message.whenUnsure);
      return { outcome: 'unknown', detail: `It could not be looked up: ${found.detail}` };
    case 'unknown':
      return { outcome: 'unknown', detail: `It could not be looked up: ${found.detail}` };
  }
}

/** Nobody can tell whether it was sent: the place has said what it would rather have. */
function asChosen(whenUnsure: Claimed['whenUnsure']): Attempt | 'send' {
  if (whenUnsure === 'repeat') return 'send';
  return {
    outcome: 'missed',
    detail:
      'It may have been sent before the connection broke, and this place would rather miss a message than see it twice.',
  };
}

type Unknown = { readonly outcome: 'unknown'; readonly detail: string };

/** An answer that does not come in time, or a bug in an adapter, leaves open whether the message got through. */
async function inTime<T>(answer: Promise<T>): Promise<T | Unknown> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Unknown>((resolve) => {
    timer = setTimeout(
      () => resolve({ outcome: 'unknown', detail: 'The platform did not answer in 30 seconds.' }),
      PATIENCE,
    );
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
