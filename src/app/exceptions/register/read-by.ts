import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { Call } from '../../call.ts';
import { decidersOn } from '../deciding/deciders.ts';

/** Whoever is to be answered: which requests they may be told of, where they are. */
export interface Reader {
  /** Null in a terminal, where nobody is known. */
  readonly asker: PersonId | null;
  mayRead(exception: Exception, freeze: Freeze): Promise<boolean>;
}

/** What everybody may be told. */
export const ANYBODY: Reader = {
  asker: null,
  mayRead: async ({ isRestricted }) => !isRestricted,
};

/** Who asks, and where: what not everybody may read is told only where nobody else reads along. */
export function readerOf(call: Call): Reader {
  return {
    asker: call.person.id,
    mayRead: async (exception, freeze) =>
      !exception.isRestricted ||
      (isAmongThem(call, exception) && (await isOneOfThem(call, exception, freeze))),
  };
}

/** Whether what is said here is read by nobody but those who may read a restricted request. */
export function isAmongThem(
  { confidential, place }: Call,
  { projectId }: Pick<Exception, 'projectId'>,
): boolean {
  return confidential || (place.takesRestricted && place.projectId === projectId);
}

/** The requester, who decides on its freeze, and the managers. */
export async function isOneOfThem(
  call: Call,
  { requester, projectId }: Exception,
  freeze: Freeze,
): Promise<boolean> {
  if (requester.id === call.person.id) return true;
  const { approvers, managers } = await decidersOn(call, projectId, freeze);
  return [...approvers, ...managers].some(({ id }) => id === call.person.id);
}
