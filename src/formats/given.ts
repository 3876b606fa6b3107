import path from 'node:path';
import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import type { Zone } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import { keyOfName } from './relbot/relbot-schema.ts';

/** Whose deadlines a file has that names neither project nor cycle, as CSV and iCalendar do not. */
export interface Given {
  /** Its zone is null while nobody has said it: then the file's own counts. */
  readonly project: Pick<Project, 'key' | 'name'> & { readonly zone: Zone | null };
  readonly cycle: Pick<Cycle, 'key' | 'name' | 'aliases' | 'stages'>;
}

/** What is taken where nobody says more: a project called "project", and a cycle called as the file is. */
export function givenByFile(fileName: string): Given {
  return { project: newProject('project'), cycle: newCycle(cycleNameOf(fileName)) };
}

export function newProject(key: string): Given['project'] {
  return { key, name: key, zone: null };
}

/** Throws a `UserError` for a name that no key can be made of. */
export function newCycle(name: string): Given['cycle'] {
  const key = keyOfName(name);
  if (key === '') {
    throw new UserError(`“${name}” has no letters to name a cycle by: write --cycle NAME.`);
  }
  return { key, name, aliases: [], stages: [] };
}

/** "schedules/hibiscus.csv" → hibiscus */
export function cycleNameOf(fileName: string): string {
  return path.parse(fileName).name;
}
