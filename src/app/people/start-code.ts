import { firstManager } from '../../cards/people/accounts.ts';
import type { Card } from '../../cards/card.ts';
import type { LiveCode } from '../../store/people/codes.ts';
import type { App } from '../app.ts';
import { NotAllowed, type Call } from '../call.ts';
import { makeCode } from './one-time-codes.ts';

/**
 * While nobody manages anything, whoever runs relbot can make the first manager: by a code that only the terminal shows.
 * Null where there is a manager.
 */
export async function makeStartCode(
  app: Pick<App, 'store' | 'clock' | 'names'>,
): Promise<string | null> {
  const now = app.clock.now();
  return await app.store.transact(async (tx) => {
    if (await tx.roles.anyManager(now)) return null;
    const { code } = await makeCode(app, tx, { purpose: 'start', personId: null }, now);
    return code;
  });
}

/** Makes the speaker the manager of all projects. The code is the consent: it was shown to nobody else. */
export async function becomeFirstManager(call: Call, code: LiveCode): Promise<Card> {
  const { tx, person, place, now } = call;
  await tx.codes.end(code.id, now);
  if (await tx.roles.anyManager(now)) {
    throw new NotAllowed(
      'There is a release manager by now, who can name others.',
      place.projectId,
    );
  }
  const role = { projectId: null, personId: person.id, groupId: null, until: null } as const;
  await tx.roles.give({ ...role, role: 'manager' }, null, now);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'became manager by the start code',
    subject: 'person',
    subjectId: person.id,
  });
  return firstManager();
}
