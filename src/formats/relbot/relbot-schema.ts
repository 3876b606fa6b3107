import { z } from 'zod';
import { STAGES } from '../../domain/cycle/cycle.ts';
import { CHANGE_KINDS, FREEZE_KINDS } from '../../domain/cycle/deadline.ts';
import type { ClockRule } from '../../domain/time/time.ts';
import { EXCEPTION_RULES } from './exception-rules.ts';
import { REMINDERS } from './reminder-settings.ts';
import { isText } from '../files/text.ts';
import { mapOf } from '../files/yaml-issue.ts';

/** The clock rules in the words of the file. */
export const CLOCKS = {
  'end of day': 'end-of-day',
  'end of day before': 'end-of-day-before',
  'anywhere on Earth': 'anywhere-on-earth',
} as const satisfies Record<string, ClockRule['rule']>;

export type ClockWords = keyof typeof CLOCKS;

const CLOCK_WORDS = ['end of day', 'end of day before', 'anywhere on Earth'] as const;

const KINDS = ['freeze', 'milestone', 'candidate', 'release', 'event'] as const;

/** The key of a deadline, or a moment; as a map where a key looks like a moment. */
const point = z.union([z.string().min(1), mapOf({ deadline: z.string().min(1) })], {
  error: 'write the key of a deadline, or a moment as in 2026-08-27 17:00.',
});

/** A note is the longest; beyond this it is another text that got in. */
const LONGEST_TEXT = 2_000;
const MOST_DEADLINES = 1_000;

const text = z
  .string()
  .min(1)
  .max(LONGEST_TEXT)
  .refine(isText, 'there is a character in it that no text has: write it without.');
// An empty list is left as a bare key.
const listOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess((value) => (value === '' ? [] : value), z.array(entry)).optional();

const DEADLINE = {
  name: text,
  key: text.optional(),
  date: text.optional(),
  week: text.optional(),
  time: text.optional(),
  zone: text.optional(),
  clock: z.enum(CLOCK_WORDS).optional(),
  kind: z.enum(KINDS).optional(),
  freeze: z.enum(FREEZE_KINDS).optional(),
  forbids: listOf(z.enum(CHANGE_KINDS)),
  ends: point.optional(),
  until: text.optional(),
  state: z.enum(['expected', 'actual']).optional(),
  owner: text.optional(),
  audience: listOf(text),
  aliases: listOf(text),
  note: text.optional(),
  link: text.optional(),
};

/** What can be said of a deadline. */
export const DEADLINE_KEYS: readonly string[] = Object.keys(DEADLINE);

/** relbot's own schedule file. Every value is text, as `readYaml` gives it. */
export const RELBOT_FILE = mapOf({
  project: mapOf({
    name: text,
    key: text.optional(),
    zone: text.optional(),
    clock: z.enum(CLOCK_WORDS).optional(),
    countries: listOf(text),
    reminders: REMINDERS.optional(),
  }),
  cycle: mapOf({
    name: text,
    key: text.optional(),
    aliases: listOf(text),
  }),
  stages: z.partialRecord(z.enum(STAGES), point).optional(),
  // How exceptions are decided fits into no cell of a table.
  deadlines: z
    .array(mapOf({ ...DEADLINE, exceptions: EXCEPTION_RULES.optional() }))
    .max(MOST_DEADLINES),
});

export type RelbotFile = z.output<typeof RELBOT_FILE>;
export type DeadlineEntry = RelbotFile['deadlines'][number];
export type Point = z.output<typeof point>;

/** The key that a name gives: "Feature freeze" → feature-freeze. Empty where the name has neither letter nor digit. */
export function keyOfName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
