import { z } from 'zod';
import { CHANGE_KINDS, type When } from '../src/domain/cycle/deadline.ts';
import type { Instant } from '../src/domain/time/time.ts';
import type { PublicEnding, PublicEvent, PublicFreezeInForce } from '../src/public.ts';
import type { PublicFreezeEvent } from '../src/webhooks.ts';

/**
 * What is public in the words of the API, as far as those who ask and those who are told get the same: the schema of
 * each, and how it is made. Names have an underscore, instants are ISO 8601 in UTC.
 */

export const instant = z.iso.datetime().describe('An instant, in UTC.');
export const date = z.iso.date();
export const key = z.string();
export const name = z.string();
export const kindOfChange = z.enum(CHANGE_KINDS);

export const whenAnswer = z
  .discriminatedUnion('precision', [
    z.strictObject({
      precision: z.literal('instant'),
      date,
      time: z.string(),
      zone: z.string(),
      at: instant,
    }),
    z.strictObject({
      precision: z.literal('day'),
      date,
      rule: z
        .enum(['end-of-day', 'end-of-day-before', 'anywhere-on-earth'])
        .describe('Which instant of the day counts.'),
      zone: z.string().nullable(),
      at: instant,
    }),
    z.strictObject({
      precision: z.literal('week'),
      monday: date,
      zone: z.string(),
      from: instant,
      at: instant,
    }),
    z.strictObject({ precision: z.literal('undecided') }),
  ])
  .meta({ id: 'When' });

export const endingAnswer = z
  .strictObject({
    at: instant.nullable(),
    by: key.nullable().describe('The key of the deadline that brings it.'),
    sign_off: z.boolean().describe('A manager’s word ends it, and that has no date.'),
    says: z.string(),
  })
  .meta({ id: 'Ending' });

export const freezeAnswer = z
  .strictObject({
    key,
    name,
    owner: z.string().nullable(),
    since: instant,
    until: endingAnswer,
    forbids: z.array(kindOfChange),
  })
  .meta({ id: 'FreezeInForce' });

export const eventAnswer = z
  .strictObject({
    id: z.string(),
    at: instant,
    project: key,
    cycle: key,
    kind: z.enum([
      'schedule',
      'asked',
      'granted',
      'refused',
      'withdrawn',
      'expired',
      'landed',
      'reverted',
    ]),
    says: z.string(),
    by: z.string().nullable(),
    why: z.string().nullable(),
    dates: z
      .array(z.strictObject({ key, name, from: whenAnswer.nullable(), to: whenAnswer.nullable() }))
      .describe('`from` is null where a date was added, `to` where it was removed.'),
    request: z.strictObject({ number: z.int(), link: z.string() }).nullable(),
  })
  .meta({ id: 'Event' });

export const freezeEventAnswer = z
  .strictObject({
    project: key,
    cycle: key,
    says: z.string(),
    freeze: freezeAnswer,
  })
  .meta({ id: 'FreezeEvent' });

export function eventJson({
  cycleName: _name,
  ...event
}: PublicEvent): z.infer<typeof eventAnswer> {
  return {
    ...event,
    at: iso(event.at),
    dates: event.dates.map(({ key, name, from, to }) => ({
      key,
      name,
      from: from && whenJson(from),
      to: to && whenJson(to),
    })),
  };
}

export function inForceJson(freeze: PublicFreezeInForce): z.infer<typeof freezeAnswer> {
  const { since, until, forbids } = freeze;
  return { ...freeze, since: iso(since), until: endingJson(until), forbids: [...forbids] };
}

export function freezeEventJson({
  freeze,
  ...said
}: PublicFreezeEvent): z.infer<typeof freezeEventAnswer> {
  return { ...said, freeze: inForceJson(freeze) };
}

export function endingJson({ at, by, signOff, says }: PublicEnding): z.infer<typeof endingAnswer> {
  return { at: isoOrNull(at), by, sign_off: signOff, says };
}

export function whenJson(when: When): z.infer<typeof whenAnswer> {
  switch (when.precision) {
    case 'undecided':
      return { precision: when.precision };
    case 'instant':
      return { ...when, at: iso(when.at) };
    case 'week':
      return { ...when, from: iso(when.from), at: iso(when.at) };
    case 'day': {
      const { precision, date, rule, at } = when;
      const zone = rule.rule === 'anywhere-on-earth' ? null : rule.zone;
      return { precision, date, rule: rule.rule, zone, at: iso(at) };
    }
  }
}

export function iso(at: Instant): string {
  return new Date(at).toISOString();
}

export function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at);
}
