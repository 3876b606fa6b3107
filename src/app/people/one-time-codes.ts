import { scryptSync } from 'node:crypto';
import { codeTrouble } from '../../cards/people/accounts.ts';
import type { Card } from '../../cards/card.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import type { CodePurpose, LiveCode } from '../../store/people/codes.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import type { Call } from '../call.ts';

const MINUTE = 60 * 1000;
const LIFETIME = 15 * MINUTE;
/** So many wrong ones in this time, and no more are taken until the first of them is as old. */
const TRIES = 5;
const TRIED_WITHIN = 60 * MINUTE;

/** Makes a code and keeps its hash. The code itself is only ever handed to whoever may see it. */
export async function makeCode(
  { names }: Pick<App, 'names'>,
  tx: Repositories,
  { purpose, personId }: { readonly purpose: CodePurpose; readonly personId: PersonId | null },
  now: Instant,
): Promise<{ readonly code: string; readonly until: Instant }> {
  const code = names.code();
  const until = instant(now + LIFETIME);
  await tx.codes.add({ purpose, hash: hashOf(code), personId, expiresAt: until }, now);
  return { code, until };
}

/**
 * The code that somebody said, or the card that says why it is none. Cards rather than errors: what is counted here has
 * to stay counted.
 */
export async function codeSaid(
  call: Call,
  said: string,
): Promise<{ readonly code: LiveCode } | { readonly trouble: Card }> {
  const { tx, person, now } = call;
  const until = await blockedUntil(call);
  if (until !== null && call.confidential) {
    const zone = call.ground?.project.zone ?? UTC;
    return { trouble: codeTrouble({ why: 'blocked', until, zone }) };
  }
  const code = await tx.codes.unsaid(hashOf(said), now);
  if (!call.confidential) {
    if (code !== null) await tx.codes.end(code.id, now);
    return { trouble: codeTrouble({ why: 'not alone' }) };
  }
  if (code !== null) return { code };
  await tx.codes.wrong(person.id, now);
  const left = TRIES - (await triesOf(call)).length;
  return { trouble: await afterWrong(call, left) };
}

async function afterWrong(call: Call, left: number): Promise<Card> {
  const until = left > 0 ? null : await blockedUntil(call);
  if (until === null) return codeTrouble({ why: 'wrong', left });
  return codeTrouble({ why: 'blocked', until, zone: call.ground?.project.zone ?? UTC });
}

async function blockedUntil(call: Call): Promise<Instant | null> {
  const tries = await triesOf(call);
  const [first] = tries;
  return first === undefined || tries.length < TRIES ? null : instant(first + TRIED_WITHIN);
}

const triesOf = ({ tx, person, now }: Call): Promise<Instant[]> =>
  tx.codes.wrongSince(person.id, instant(now - TRIED_WITHIN));

/**
 * Slow on purpose: a code is short, and whoever reads the database within its quarter of an hour shall not find it by
 * trying them all. The salt is the same for all, since a code is looked up by its hash and lives for minutes.
 */
function hashOf(code: string): string {
  return scryptSync(code, 'relbot one-time code', 32).toString('base64url');
}
