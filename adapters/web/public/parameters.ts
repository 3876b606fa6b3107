import { DateTime } from 'luxon';
import { z } from 'zod';
import { line, list } from '../../../src/cards/cut.ts';
import { changeKindCalled } from '../../../src/domain/cycle/change-kind.ts';
import { CHANGE_KINDS } from '../../../src/domain/cycle/deadline.ts';
import { REQUEST_OUTCOMES } from '../../../src/domain/exceptions/register/register.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { instant } from '../../../src/domain/time/wall.ts';
import { readCursor } from './cursor.ts';

/** What can be said in the address of a question; the API's document is written from these, too. */

const called = (what: string) =>
  z
    .string()
    .min(1, `“${what}” is empty: name one, or leave it out.`)
    .max(100, `“${what}” is longer than any name: at most 100 characters.`);

export const project = called('project')
  .describe('A project, by its key or name; without it the first.')
  .optional();
export const cycle = called('cycle')
  .describe('A cycle, by its key, name or alias; without it the current one.')
  .optional();
export const cycleOrAll = called('cycle')
  .describe('A cycle, by its key, name or alias; without it all of the project.')
  .optional();
export const projectOrAll = called('project')
  .describe('A project, by its key or name; without it, and without a cycle, all.')
  .optional();
export const team = called('team')
  .describe('A team: what binds or belongs to it alone counts, too.')
  .optional();
export const audience = called('audience')
  .describe('Whom dates concern more than others: these, and what is for everybody.')
  .optional();
export const deadline = called('deadline')
  .describe('A deadline, by its key, name or alias; without it the next freeze or release.')
  .optional();

const anInstant = (what: string, example: string) =>
  z
    .string()
    .max(40)
    // A plus that was not escaped arrives as a blank.
    .transform((text) => DateTime.fromISO(text.trim().replace(' ', '+'), { zone: 'utc' }))
    .refine(
      (moment) => moment.isValid && moment.year >= 1970 && moment.year < 2200,
      `“${what}” is an instant, as in ${example}.`,
    )
    .transform((moment) => instant(moment.toMillis()))
    .meta({ type: 'string', format: 'date-time', example })
    .optional();

export const asOf = anInstant('as_of', '2026-08-20T12:00:00Z').describe(
  'As the schedule was planned at that instant, and where it stood then.',
);
export const since = anInstant('since', '2026-08-20T12:00:00Z').describe(
  'Only what happened after that instant.',
);

export const requestsAsOf = anInstant('as_of', '2026-08-20T12:00:00Z').describe(
  'As requests stood at that instant, by what is kept of them.',
);

export const outcome = z
  .enum(REQUEST_OUTCOMES, { error: `“outcome” is one of ${REQUEST_OUTCOMES.join(', ')}.` })
  .describe('Only those of which this became.')
  .optional();
export const freeze = called('freeze')
  .describe('Only those about this freeze, by its key or name.')
  .optional();
export const ofTeam = called('team')
  .describe('Only those of this team: the freeze’s owner, or the repository the change is in.')
  .optional();

export const limit = z
  .string()
  .regex(/^([1-9]\d?|100)$/, '“limit” is a number from 1 to 100.')
  .transform(Number)
  .meta({ type: 'integer', minimum: 1, maximum: 100, default: 50 })
  .describe('How many at once; 50 unless it is said.')
  .optional();

export const cursor = z
  .string()
  .max(300)
  .transform(readCursor)
  .refine((place) => place !== null, '“cursor” is none that relbot gave: begin without it.')
  .meta({ type: 'string' })
  .describe('Where to go on: `cursor` or `next` of the answer before.')
  .optional();

export const change = z
  .string()
  .max(2000, '“change” is too long for an address: at most 2000 characters.')
  .refine(
    (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
    '“change” is the address of a change, as in https://github.com/acme/app/pull/7.',
  )
  .meta({ type: 'string', format: 'uri' })
  .describe('The address of the change: a request that was granted for it opens the gate.')
  .optional();

export const kind = z
  .string({ error: `“kind” is missing: one of ${CHANGE_KINDS.join(', ')}.` })
  .transform(changeKindCalled)
  .refine((one) => one !== null, `“kind” is one of ${CHANGE_KINDS.join(', ')}.`)
  .meta({ type: 'string', enum: [...CHANGE_KINDS] })
  .describe('The kind of change, in any case, also with - for a blank: `bug-fix`.');

/**
 * Reads the parameters of an address, each of which stands there once at most.
 *
 * @throws UserError with a sentence on the first that is wrong.
 */
export function readParameters<Of extends z.ZodObject>(
  schema: Of,
  written: URLSearchParams,
): z.output<Of> {
  const known = Object.keys(schema.shape);
  const given: Record<string, string> = {};
  for (const [name, value] of written) {
    if (!known.includes(name)) {
      const there = known.length === 0 ? 'it takes none' : `there is ${list(known, 200)}`;
      throw new UserError(`There is no parameter “${line(name, 40)}” here: ${there}.`);
    }
    if (Object.hasOwn(given, name)) throw new UserError(`“${name}” stands there twice: give one.`);
    given[name] = value;
  }
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0] ?? '');
  const isOwn = issue?.message.startsWith('“') ?? false;
  throw new UserError(isOwn ? (issue?.message ?? '') : `“${name}” cannot be read: see /api/v1.`);
}
