import type { CyclePlan, Project } from '../../domain/cycle/cycle.ts';
import { contradictionIn } from '../../domain/notices/place-settings.ts';
import { isSameSaid, settingsOf, type SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import type { Repositories } from '../../store/store.ts';
import { setProjectReminders } from './set-project-reminders.ts';

/** What a file says of how channels are told, where it is not so yet; null where it says nothing, or nothing new. */
export async function remindersChange(
  tx: Repositories,
  { project, reminders }: CyclePlan,
): Promise<SaidSettings | null> {
  if (reminders === undefined) return null;
  const known = await tx.projects.byKey(project.key);
  const before = known === null ? {} : await tx.projects.reminders(known.id);
  return isSameSaid(before, reminders) ? null : reminders;
}

/** @throws UserError where it contradicts what a channel says itself. */
export async function importReminders(
  means: { readonly tx: Repositories; readonly files: OwnFiles; readonly now: Instant },
  plan: CyclePlan,
  project: Project,
): Promise<void> {
  const { tx } = means;
  const reminders = await remindersChange(tx, plan);
  if (reminders === null) return;
  const wrong = (await tx.places.subscribed(project.id)).find(
    ({ said }) => contradictionIn(settingsOf(said, reminders)) !== null,
  );
  if (wrong !== undefined) {
    throw new UserError(
      `What the file says of reminders does not go with what ${wrong.name} says itself: it would have to post when nothing is posted. Nothing is stored. Say “how is this channel set” there, and change that first.`,
    );
  }
  const changer = { personId: null, platform: 'command line', place: null } as const;
  await setProjectReminders(means, project, reminders, changer);
}
