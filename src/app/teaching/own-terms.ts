import type { LessonId, ProjectId } from '../../domain/ids.ts';
import type { OwnTerm } from '../../domain/words/taught.ts';
import { UserError } from '../../domain/user-error.ts';
import { termKey } from '../../language/asked/term-said.ts';
import type { KeptLesson } from '../../store/teaching/lessons.ts';
import type { Call } from '../call.ts';

/** The lesson behind a button. */
export async function keptLesson({ tx }: Pick<Call, 'tx'>, id: LessonId): Promise<KeptLesson> {
  const lesson = await tx.lessons.byId(id);
  if (lesson === null) throw new UserError('I no longer have what was asked here. Say it again.');
  return lesson;
}

/** What a project says of a term, by any of its names; null where nobody taught it. */
export async function ownTerm(
  tx: Call['tx'],
  projectId: ProjectId,
  name: string,
): Promise<(OwnTerm & { readonly key: string }) | null> {
  const key = termKey(name);
  return (await tx.terms.list(projectId)).find((term) => term.key === key) ?? null;
}
