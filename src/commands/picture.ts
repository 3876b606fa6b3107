import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../app/clock.ts';
import { pictureSvg } from '../cards/pictures/draw.ts';
import type { Picture } from '../cards/pictures/picture.ts';
import { timelineOf } from '../cards/pictures/timeline.ts';
import type { Instant } from '../domain/time/time.ts';
import { unsavedCycle } from '../domain/changing/unsaved-cycle.ts';
import { UserError } from '../domain/user-error.ts';
import { sampleClock, sampleCycle } from '../formats/relbot/sample.ts';
import { Painter } from '../painting/painter.ts';
import { openReadOnly } from '../store/store.ts';
import { storedCycle } from './find-cycle.ts';
import type { Printer } from './printer.ts';

export interface PictureOptions {
  readonly databaseUrl: string;
  readonly cycle: string | undefined;
  readonly project: string | undefined;
  readonly at: Instant | undefined;
  /** Its ending says what it will be. */
  readonly out: string;
}

/** Writes the timeline of a cycle into a file: the current one, or the one that is named. */
export async function writePicture(options: PictureOptions, printer: Printer): Promise<void> {
  const ending = path.extname(options.out).toLowerCase();
  if (ending !== '.svg' && ending !== '.png') {
    throw new UserError('A picture is written as .svg or .png: call the file so.');
  }
  const picture = await timeline(options, printer);
  if (picture === null) {
    throw new UserError('Nothing in this cycle has a date yet, so there is nothing to draw.');
  }
  const drawn = ending === '.svg' ? `${pictureSvg(picture)}\n` : await png(picture, printer);
  try {
    writeFileSync(options.out, drawn);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`The picture could not be written: ${why}`);
  }
}

async function timeline(
  { databaseUrl, cycle, project, at }: PictureOptions,
  printer: Printer,
): Promise<Picture | null> {
  const store = await openReadOnly(databaseUrl);
  try {
    const now = at ?? systemClock.now();
    const found = store === null ? null : await storedCycle(store.read, { cycle, project }, now);
    if (found !== null) return timelineOf(found.cycle, now, found.project.zone);
    if (cycle !== undefined) throw new UserError(`There is no cycle “${cycle}”.`);
    if (project !== undefined) throw new UserError(`There is no cycle of a project “${project}”.`);
    printer.remark(
      'No schedule is imported yet, so this is the sample cycle, at its own clock. Yours: npx relbot import FILE.',
    );
    const plan = sampleCycle();
    return timelineOf(unsavedCycle(plan), at ?? sampleClock, plan.project.zone);
  } finally {
    await store?.close();
  }
}

async function png(picture: Picture, printer: Printer): Promise<Uint8Array> {
  const painter = new Painter({ warn: (sentence) => printer.remark(sentence), patience: 60_000 });
  try {
    const painted = await painter.paint(picture);
    if (painted === null) throw new UserError('The picture could not be painted; .svg may do.');
    return painted;
  } finally {
    await painter.close();
  }
}
