import { z } from 'zod';
import { STAGES } from '../../../src/domain/cycle/cycle.ts';
import { CHANGE_KINDS, FREEZE_KINDS } from '../../../src/domain/cycle/deadline.ts';
import { GATE_ANSWERS } from '../../../src/domain/cycle/gate.ts';

/** What the API answers. Its types, its document and its tests are made of these. */

const instant = z.iso.datetime().describe('An instant, in UTC.');
const date = z.iso.date();
const key = z.string();
const name = z.string();
const kindOfChange = z.enum(CHANGE_KINDS);

const project = z.strictObject({ key, name, zone: z.string().describe('An IANA zone.') }).meta({
  id: 'Project',
});

const cycle = z
  .strictObject({
    key,
    name,
    aliases: z.array(z.string()),
    course: z
      .enum(['current', 'under way', 'past'])
      .describe('`current` is the one that is released next.'),
  })
  .meta({ id: 'Cycle' });

const when = z
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

const ending = z
  .strictObject({
    at: instant.nullable(),
    by: key.nullable().describe('The key of the deadline that brings it.'),
    sign_off: z.boolean().describe('A manager’s word ends it, and that has no date.'),
    says: z.string(),
  })
  .meta({ id: 'Ending' });

const deadline = z
  .strictObject({
    key,
    name,
    aliases: z.array(z.string()),
    kind: z.enum(['freeze', 'milestone', 'candidate', 'release', 'event']),
    when,
    until: when.nullable().describe('The last day of an event of several.'),
    state: z.enum(['expected', 'actual']),
    owner: z.string().nullable().describe('The team that owns it; null is the whole project.'),
    audience: z.array(z.string()),
    note: z.string().nullable(),
    link: z.string().nullable(),
    revision: z.int().describe('Goes up with each move.'),
    date: z.string().describe('In words, by its own clock.'),
    freeze: z
      .strictObject({ kind: z.enum(FREEZE_KINDS), forbids: z.array(kindOfChange), ends: ending })
      .nullable(),
  })
  .meta({ id: 'Deadline' });

const freezeInForce = z
  .strictObject({
    key,
    name,
    owner: z.string().nullable(),
    since: instant,
    until: ending,
    forbids: z.array(kindOfChange),
  })
  .meta({ id: 'FreezeInForce' });

export const projectsAnswer = z.strictObject({
  projects: z.array(z.strictObject({ ...project.shape, cycles: z.array(cycle) })),
});

export const scheduleAnswer = z.strictObject({
  project,
  cycle,
  changed_at: instant.describe('When it was changed last.'),
  stages: z.array(
    z.strictObject({ name: z.enum(STAGES), since: instant.nullable(), by: key.nullable() }),
  ),
  deadlines: z.array(deadline),
});

export const stateAnswer = z.strictObject({
  project,
  cycle,
  stage: z
    .strictObject({ name: z.enum(STAGES), since: instant, until: instant.nullable() })
    .nullable(),
  freezes: z.array(freezeInForce).describe('In force, in the order they began.'),
  landing: z
    .array(
      z.strictObject({
        kind: kindOfChange,
        answer: z.enum(['allowed', 'exception', 'closed']),
        freezes: z.array(key),
      }),
    )
    .describe('What may land, for each kind of change.'),
  says: z.array(z.string()),
  next: z.array(z.strictObject({ key, name, at: instant })),
  changes_at: instant.nullable().describe('When time alone may change this.'),
});

const outcome = z.enum(['waiting', 'granted', 'refused', 'withdrawn', 'reverted', 'expired']);

const request = z
  .strictObject({
    number: z.int(),
    project: key,
    cycle: key,
    freeze: z.strictObject({ key, name }),
    title: z.string(),
    link: z.string(),
    requester: z.string(),
    team: z.string().nullable(),
    harm: z.string(),
    risk: z.enum(['low', 'medium', 'high']),
    asked_at: instant,
    outcome,
    decided_at: instant.nullable(),
    decided_by: z.string().nullable(),
    why: z.string().nullable(),
    question: z.string().nullable(),
    until: instant.nullable().describe('When a grant ends by itself.'),
    landed_at: instant.nullable(),
  })
  .meta({ id: 'Request' });

const paged = {
  next: z.string().nullable().describe('The address of the next page; null at the end.'),
  cursor: z
    .string()
    .nullable()
    .describe('Where this page ends: with it, what came since can be asked for later.'),
};

export const exceptionsAnswer = z.strictObject({
  requests: z.array(request).describe('The newest first.'),
  restricted: z.int().describe('How many of the projects are not for everybody to read.'),
  ...paged,
});

const event = z
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
      .array(z.strictObject({ key, name, from: when.nullable(), to: when.nullable() }))
      .describe('`from` is null where a date was added, `to` where it was removed.'),
    request: z.strictObject({ number: z.int(), link: z.string() }).nullable(),
  })
  .meta({ id: 'Event' });

export const changesAnswer = z.strictObject({
  events: z.array(event).describe('The oldest first.'),
  ...paged,
});

export const gateAnswer = z.strictObject({
  answer: z
    .enum(GATE_ANSWERS)
    .describe('`excepted`: frozen, and a request for this very change was granted.'),
  project: key,
  cycle: key,
  kind: kindOfChange,
  change: z.string().nullable(),
  reason: z.string().describe('A sentence.'),
  until: instant
    .nullable()
    .describe(
      'Frozen: when the freezes in the way are over, null where nobody knows. Open: when the next freeze stops it. Excepted: when the grant ends.',
    ),
  freezes: z.array(freezeInForce).describe('The freezes in the way.'),
  ask: z.string().nullable().describe('Where to ask for an exception, a sentence.'),
  request: z
    .strictObject({ number: z.int(), outcome })
    .nullable()
    .describe('The change’s request in this cycle.'),
  changes_at: instant.nullable().describe('When time alone may change this.'),
});

export const problemAnswer = z
  .strictObject({
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('A sentence for people: what is wrong, and what to do.'),
  })
  .meta({ id: 'Problem' });
