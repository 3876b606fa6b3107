import type { Person } from '../../domain/people/account.ts';
import type { Attendance } from '../../domain/people/attendance.ts';
import type { Change } from '../../domain/changing/change.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import { NO_HOLIDAYS, type Holidays } from '../../domain/time/holidays.ts';
import type { Dossier } from '../../domain/exceptions/deciding/dossier.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Fact, OwnTerm } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { findDossier } from '../exceptions/deciding/dossier.ts';
import { attendanceOf } from '../people/attendance.ts';
import type { Reader } from '../exceptions/register/read-by.ts';
import { managersOnRoster } from '../people/managers.ts';
import { NO_REQUESTS, registerOf, type Register } from '../exceptions/register/requests.ts';

/** What is known of a project beside its cycles; each is looked up only when a question needs it. */
export interface Knowledge {
  readonly holidays: Holidays;
  managers(): Promise<readonly Person[]>;
  /** When they are there to be asked. */
  attendanceOf(people: readonly Person[]): Promise<readonly Attendance[]>;
  terms(): Promise<readonly (OwnTerm & { readonly key: string })[]>;
  facts(): Promise<readonly Fact[]>;
  changesOf(cycle: Cycle): Promise<readonly Change[]>;
  /** The requests for exceptions, for whoever asks. */
  register(): Promise<Register>;
  /** A request with who decides on it; null where nobody's roles are known. */
  readonly dossier: (id: ExceptionId) => Promise<Dossier | null>;
}

/**
 * @param reader whoever asks, and where.
 * @param app null in a terminal: who manages may stand in the settings alone.
 */
export function knowledgeOf(
  store: Repositories,
  project: Project,
  now: Instant,
  holidays: Holidays,
  reader: Reader,
  app: Pick<App, 'managers'> | null,
): Knowledge {
  const { id } = project;
  return {
    holidays,
    managers: () => store.roles.holders('manager', { projectId: id, now }),
    attendanceOf: (people) => attendanceOf(store, people, { projectId: id, now }),
    terms: () => store.terms.list(id),
    facts: () => store.facts.list(id),
    changesOf: (cycle) => store.changes.ofCycle(cycle.id),
    register: () => registerOf(store, project, reader),
    dossier: (id) =>
      findDossier({ app: app ?? { managers: managersOnRoster }, tx: store, now }, id),
  };
}

/** Of the sample, nothing more is known. */
export const NOTHING_KNOWN: Knowledge = {
  holidays: NO_HOLIDAYS,
  managers: async () => [],
  attendanceOf: async () => [],
  terms: async () => [],
  facts: async () => [],
  changesOf: async () => [],
  register: async () => NO_REQUESTS,
  dossier: async () => null,
};
