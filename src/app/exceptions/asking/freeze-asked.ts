import { instant } from '../../../domain/time/wall.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import { freezeIsOver } from '../../../domain/exceptions/deciding/dossier.ts';
import type { DeadlineId } from '../../../domain/ids.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import { UserError } from '../../../domain/user-error.ts';
import { needGround, type Call } from '../../call.ts';

/**
 * The freeze that a form was sent for. It was chosen when the form was opened, and may have moved, ended or left the
 * schedule since; another project's is none.
 */
export async function freezeAsked(call: Call, id: DeadlineId | null): Promise<Freeze> {
  const cycle = id === null ? null : await call.tx.cycles.ofDeadline(id);
  const freeze = cycle?.deadlines.find((deadline) => deadline.id === id);
  const { project } = needGround(call);
  if (cycle?.projectId !== project.id || freeze?.kind !== 'freeze') {
    throw new UserError(
      'That freeze is no longer in the schedule. Ask for an exception again, and name another.',
    );
  }
  const ends = freezeIsOver({ cycle, freeze });
  if (ends > call.now) return freeze;
  throw new UserError(
    `${freeze.name} has ended meanwhile, on ${momentInWords(instant(ends), project.zone)}, so it holds nothing back. What you wrote is kept: ask “can I land this?” to see whether another freeze does.`,
  );
}
