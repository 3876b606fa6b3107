import { z } from 'zod';
import { REQUEST_OUTCOMES } from '../../../src/domain/exceptions/register/register.ts';
import { STAGES } from '../../../src/domain/cycle/cycle.ts';
import { FREEZE_KINDS } from '../../../src/domain/cycle/deadline.ts';
import { GATE_ANSWERS } from '../../../src/domain/cycle/gate.ts';
import {
  endingAnswer,
  eventAnswer,
  freezeAnswer,
  instant,
  key,
  kindOfChange,
  name,
  whenAnswer,
  date,
} from '../../public-json.ts';

/** What the API answers. Its types, its document and its tests are made of these. */

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

const deadline = z
  .strictObject({
    key,
    name,
    aliases: z.array(z.string()),
    kind: z.enum(['freeze', 'milestone', 'candidate', 'release', 'event']),
    when: whenAnswer,
    until: whenAnswer.nullable().describe('The last day of an event of several.'),
    state: z.enum(['expected', 'actual']),
    owner: z.string().nullable().describe('The team that owns it; null is the whole project.'),
    audience: z.array(z.string()),
    note: z.string().nullable(),
    link: z.string().nullable(),
    revision: z.int().describe('Goes up with each move.'),
    date: z.string().describe('In words, by its own clock.'),
    freeze: z
      .strictObject({
        kind: z.enum(FREEZE_KINDS),
        forbids: z.array(kindOfChange),
        ends: endingAnswer,
      })
      .nullable(),
  })
  .meta({ id: 'Deadline' });

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
  freezes: z.array(freezeAnswer).describe('In force, in the order they began.'),
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

const outcome = z.enum(REQUEST_OUTCOMES);

const request = z
  .strictObject({
    number: z.int().nullable().describe('Null for one that was brought along from elsewhere.'),
    project: key,
    cycle: key,
    freeze: z.strictObject({ key: key.nullable(), name }),
    title: z.string(),
    link: z.string().nullable(),
    thread: z.string().nullable().describe('Where one from elsewhere was discussed.'),
    requester: z.string().nullable(),
    team: z.string().nullable(),
    harm: z.string().nullable(),
    risk: z.enum(['low', 'medium', 'high']).nullable(),
    asked_at: instant.nullable().describe('Of one from elsewhere only the day is known.'),
    asked_on: date.describe('In the project’s zone.'),
    outcome,
    decided_at: instant.nullable(),
    decided_on: date.nullable(),
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

export const changesAnswer = z.strictObject({
  events: z.array(eventAnswer).describe('The oldest first.'),
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
  freezes: z.array(freezeAnswer).describe('The freezes in the way.'),
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
