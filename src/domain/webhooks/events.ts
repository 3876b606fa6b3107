import { UserError } from '../user-error.ts';

/** What a program can be told of, and what is said of it in the documents. */
export const WEBHOOK_EVENTS = {
  'freeze.began': 'a freeze has begun: by its date, or by a change of the schedule',
  'freeze.ended': 'a freeze is over: by its end, by a sign-off, or since it was moved or taken out',
  'schedule.changed':
    'dates were moved, added or taken out, a cycle was planned, or something beside the dates is different',
  'schedule.released': 'a cycle is released: a manager has closed it',
  'request.asked': 'an exception is asked for',
  'request.granted': 'a request was granted',
  'request.refused': 'a request was refused',
  'request.withdrawn': 'a request was withdrawn',
  'request.expired': 'a request or its grant ran out',
  'request.landed': 'a change that was granted has landed',
  'request.reverted': 'a change that had landed was taken out again',
} as const;
export type WebhookEventName = keyof typeof WEBHOOK_EVENTS;

export const WEBHOOK_EVENT_NAMES = namesOf(WEBHOOK_EVENTS);

/**
 * The events that are meant, each by its name, or all that begin alike by their first word: "freeze".
 *
 * @throws UserError where a word means none.
 */
export function eventsCalled(words: readonly string[]): WebhookEventName[] {
  const meant = new Set(words.flatMap(fitting));
  return WEBHOOK_EVENT_NAMES.filter((name) => meant.has(name));
}

function fitting(word: string): WebhookEventName[] {
  const fits = WEBHOOK_EVENT_NAMES.filter((name) => name === word || name.startsWith(`${word}.`));
  if (fits.length > 0) return fits;
  throw new UserError(
    `There is no event “${word}”: there is ${WEBHOOK_EVENT_NAMES.join(', ')}; “freeze” is all that begins so.`,
  );
}

function namesOf<Name extends string>(all: Readonly<Record<Name, string>>): Name[] {
  const names: Name[] = [];
  for (const name in all) names.push(name);
  return names;
}
