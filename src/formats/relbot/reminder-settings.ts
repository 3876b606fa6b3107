import { z } from 'zod';
import { FREEZE_KINDS } from '../../domain/cycle/deadline.ts';
import {
  AUDIENCES,
  DEADLINE_KINDS,
  USUAL_SETTINGS,
  type OwnLadder,
} from '../../domain/notices/place-settings.ts';
import type { Hours } from '../../domain/people/presence.ts';
import {
  onlySaid,
  saysNothing,
  settingsOf,
  type SaidSettings,
} from '../../domain/notices/said-settings.ts';
import type { Topic } from '../../domain/notices/topic.ts';
import { parseWallTime } from '../../domain/time/wall.ts';
import { mapOf } from '../files/yaml-issue.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const clock = z
  .string()
  .transform((said) => parseWallTime(said))
  .refine((time) => time !== null, 'write the time as in 09:00.');

const weekday = z
  .string()
  .transform((said) => WEEKDAYS.indexOf(said) + 1)
  .refine((day) => day > 0, `write one of ${WEEKDAYS.join(', ')}.`);

const daysAhead = z
  .array(
    z
      .string()
      .regex(/^\d{1,3}$/, 'write a number of days, as in 10.')
      .transform(Number)
      .refine((days) => days >= 1 && days <= 365, 'write a number of days from 1 to 365.'),
  )
  .min(1)
  .max(8)
  .transform((days) => [...new Set(days)].toSorted((a, b) => b - a));

const QUIET = /^(\d{1,2}:\d{2}) to (\d{1,2}:\d{2})$/;
const quiet = z
  .string()
  .transform((said) => hoursOf(said))
  .refine((hours) => hours !== null, 'write the hours as in 20:00 to 08:00.');

const DIGEST = new RegExp(`^(${WEEKDAYS.join('|')}) (\\d{1,2}:\\d{2})$`);

/** Of which dates: one of these. */
const ladder = mapOf({
  date: z.string().min(1).max(200).optional(),
  freeze: z.enum(FREEZE_KINDS).optional(),
  kind: z.enum(DEADLINE_KINDS).optional(),
  ahead: daysAhead,
}).refine(
  ({ date, freeze, kind }) => [date, freeze, kind].filter((one) => one !== undefined).length === 1,
  'say of which dates: one of date, freeze or kind, as in kind: freeze.',
);

/** How a project's channels are told where they say nothing themselves. What is left out is as usual. */
export const REMINDERS = mapOf({
  audience: z.enum(AUDIENCES).optional(),
  only: z.array(z.enum(DEADLINE_KINDS)).min(1).optional(),
  ahead: daysAhead.optional(),
  ladders: z.array(ladder).max(10).optional(),
  at: clock.optional(),
  days: z.array(weekday).min(1).optional(),
  holidays: z.enum(['post', 'no post']).optional(),
  quiet: quiet.optional(),
  'week ahead': z
    .string()
    .regex(DIGEST, 'write the day and the time as in Monday 09:00.')
    .optional(),
  'empty week': z.enum(['told', 'silent']).optional(),
}).refine(
  (said) => said['empty week'] === undefined || said['week ahead'] !== undefined,
  'only a weekly post can say that a week is empty: write week ahead, too, as in week ahead: Monday 09:00.',
);

type Reminders = z.output<typeof REMINDERS>;

export function plannedReminders(file: Reminders): SaidSettings {
  const said: SaidSettings = {
    audience: file.audience,
    kinds: file.only,
    leadDays: file.ahead,
    ladders: file.ladders?.map((one): OwnLadder => ({ topic: topicOf(one), days: one.ahead })),
    time: file.at ?? undefined,
    days: file.days && [...new Set(file.days)].toSorted((a, b) => a - b),
    holidaysOff: file.holidays === undefined ? undefined : file.holidays === 'no post',
    quiet: file.quiet,
    digest: digestOf(file),
  };
  return onlySaid(said, settingsOf({}, {}));
}

/** The same for a file; nothing where all is as usual. */
export function exportedReminders(said: SaidSettings): Record<string, unknown> {
  if (saysNothing(said)) return {};
  const {
    audience,
    kinds,
    leadDays,
    ladders,
    time,
    days,
    holidaysOff,
    quiet: hours,
    digest,
  } = said;
  const entries = Object.entries({
    audience,
    only: kinds,
    ahead: leadDays,
    ladders: ladders?.map(({ topic, days: ahead }) => ({ ...exportedTopic(topic), ahead })),
    at: time,
    days: days?.map((day) => WEEKDAYS[day - 1]),
    holidays: holidaysOff === undefined ? undefined : holidaysOff ? 'no post' : 'post',
    quiet: hours && `${hours.from} to ${hours.to}`,
    'week ahead': digest && `${WEEKDAYS[digest.weekday - 1]} ${digest.time}`,
    'empty week': digest?.whenEmpty === 'nothing to report' ? 'told' : undefined,
  }).filter(([, value]) => value !== undefined && value !== null);
  return { reminders: Object.fromEntries(entries) };
}

function topicOf({ date, freeze, kind }: z.output<typeof ladder>): Topic {
  if (date !== undefined) return { of: 'name', name: date };
  if (freeze !== undefined) return { of: 'freeze', freeze };
  return kind === undefined ? { of: 'everything' } : { of: 'kind', kind };
}

function exportedTopic(topic: Topic): Record<string, string> {
  switch (topic.of) {
    case 'name':
      return { date: topic.name };
    case 'freeze':
      return { freeze: topic.freeze };
    case 'kind':
      return { kind: topic.kind };
    case 'everything':
      return {};
  }
}

function hoursOf(said: string): Hours | null {
  const [, first = '', last = ''] = QUIET.exec(said) ?? [];
  const from = parseWallTime(first);
  const to = parseWallTime(last);
  return from === null || to === null || from === to ? null : { from, to };
}

function digestOf({
  'week ahead': weekAhead,
  'empty week': empty,
}: Reminders): SaidSettings['digest'] {
  const [, day = '', time = ''] = DIGEST.exec(weekAhead ?? '') ?? [];
  if (day === '') return undefined;
  return {
    weekday: WEEKDAYS.indexOf(day) + 1,
    time: parseWallTime(time) ?? USUAL_SETTINGS.time,
    whenEmpty: empty === 'told' ? 'nothing to report' : 'silence',
  };
}
