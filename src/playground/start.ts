import { systemClock } from '../app/clock.ts';
import type { Cycle, CyclePlan } from '../domain/cycle/cycle.ts';
import { instantOf } from '../domain/cycle/deadline.ts';
import { planOfCycle } from '../domain/changing/plan-of-cycle.ts';
import { releaseOf } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import { instant, wallDate } from '../domain/time/wall.ts';
import { knownTemplates } from '../formats/templates/known-templates.ts';
import { cycleOfName } from '../formats/templates/new-cycle.ts';
import { filesBeside } from '../formats/files/own-files.ts';
import { nameForText } from '../formats/name-for-text.ts';
import { planFromTemplate } from '../formats/templates/plan-from-template.ts';
import { readSchedules } from '../formats/read-schedule.ts';
import { sampleClock, sampleCycle } from '../formats/relbot/sample.ts';
import { readTemplate } from '../formats/templates/template.ts';
import { templateFile } from '../formats/templates/templates.ts';
import type { Log } from '../log.ts';
import { openReadOnly } from '../store/store.ts';
import { freezeToShow } from './round-theme.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const DAYS_TO_A_RELEASE = 120;

/** What the playground is opened on. */
export type Start =
  /** A copy of the imported cycle; where there is none, the sample. */
  | { readonly from: 'own' }
  | { readonly from: 'sample' }
  | { readonly from: 'template'; readonly name: string; readonly release: string }
  /** A schedule as `relbot import` reads it. `file` is what it is called, where that is known. */
  | { readonly from: 'pasted'; readonly file: string | null; readonly text: string };

/** What it can be opened on, for whoever chooses. */
export interface Starts {
  readonly templates: readonly { readonly name: string; readonly about: string }[];
  /** A day for a template's release, as "2027-03-31". */
  readonly release: string;
  /** The cycle that is imported; null where there is none. */
  readonly own: string | null;
}

/** The cycles it begins with, and when. */
export interface Beginning {
  readonly plans: readonly CyclePlan[];
  readonly clockFor: (cycle: Cycle) => Instant;
}

export async function startsFor(databaseUrl: string, log: Log): Promise<Starts> {
  const own = await copyOf(databaseUrl, log);
  const release = new Date(systemClock.now() + DAYS_TO_A_RELEASE * (WEEK / 7));
  return {
    templates: knownTemplates(filesBeside(databaseUrl)).templates,
    release: release.toISOString().slice(0, 10),
    own: own?.cycle.name ?? null,
  };
}

/**
 * Reads what it is opened on; the real database is never written.
 *
 * @throws UserError with the line and the reason, for a schedule or a template that cannot be read.
 */
export async function beginningOf(start: Start, databaseUrl: string, log: Log): Promise<Beginning> {
  switch (start.from) {
    case 'own': {
      const own = await copyOf(databaseUrl, log);
      return own === null ? theSample() : { plans: [own], clockFor: whileItRuns };
    }
    case 'sample':
      return theSample();
    case 'template':
      return { plans: [planned(start, databaseUrl)], clockFor: beforeItsFreeze };
    case 'pasted':
      return { plans: pasted(start), clockFor: whileItRuns };
  }
}

const theSample = (): Beginning => ({ plans: [sampleCycle()], clockFor: () => sampleClock });

function planned(
  { name, release }: Extract<Start, { from: 'template' }>,
  databaseUrl: string,
): CyclePlan {
  const file = templateFile(name, filesBeside(databaseUrl));
  if (file === null) throw new UserError(`There is no template “${name}”: choose one of the list.`);
  const template = readTemplate(file);
  const project = { key: 'example-app', name: 'Example App', zone: template.zone, countries: [] };
  const cycle = cycleOfName('5.2 Heron', project.name);
  if (cycle === null) throw new Error('The example has a name.');
  return planFromTemplate(template, { release: wallDate(release), project, cycle }).plan;
}

function pasted({ file, text }: Extract<Start, { from: 'pasted' }>): CyclePlan[] {
  if (text.trim() === '') {
    throw new UserError('Nothing was pasted: put a schedule in, or choose a file.');
  }
  // The file that may stand beside an OpenStack schedule is not there: its titles are told by their keys.
  const read = readSchedules({ name: file ?? nameForText(text), text }, () => null);
  return read.map(({ plan }) => plan);
}

/** Reads the real database without writing it; what cannot be read is said, and the sample opens instead. */
async function copyOf(databaseUrl: string, log: Log): Promise<CyclePlan | null> {
  try {
    const store = await openReadOnly(databaseUrl);
    const project = (await store?.read.projects.first()) ?? null;
    const cycle =
      project === null ? null : await store?.read.cycles.current(project.id, systemClock.now());
    await store?.close();
    return project !== null && cycle ? planOfCycle(project, cycle) : null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warn(`The playground opens on the sample cycle. ${error.message}`);
    return null;
  }
}

/** Now, while the cycle runs; else before its freeze. */
function whileItRuns(cycle: Cycle): Instant {
  const now = systemClock.now();
  const release = releaseOf(cycle);
  const end = release === null ? null : instantOf(release);
  const begin = cycle.deadlines[0] === undefined ? null : instantOf(cycle.deadlines[0]);
  if (end !== null && now < end && begin !== null && now >= begin) return now;
  return beforeItsFreeze(cycle);
}

/** Three weeks before its feature freeze, where there is most to see. */
function beforeItsFreeze(cycle: Cycle): Instant {
  const release = releaseOf(cycle);
  const at = freezeToShow(cycle, null)?.at ?? (release === null ? null : instantOf(release));
  return at === null ? systemClock.now() : instant(at - 3 * WEEK);
}
