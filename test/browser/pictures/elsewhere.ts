import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { BrowserContext } from 'playwright-core';
import { timelineOf } from '../../../src/cards/pictures/timeline.ts';
import { Painter } from '../../../src/painting/painter.ts';
import type { Camera } from './camera.ts';
import type { StillProgram } from './still-program.ts';

/** What `relbot gate` prints: it stands in the README as text. */
export const GATE = 'gate.txt';
const STATUS = '/status/example-app/heron';

/** The same cycle as it is seen without a chat: on the web, painted, in a README and by a merge queue. */
export async function lookFromElsewhere(
  browser: BrowserContext,
  program: StillProgram,
  camera: Camera,
  change: string,
): Promise<void> {
  await lookAtTheStatus(browser, program, camera);
  await paintTheTimeline(program, camera);
  const badge = await fetch(`${program.address}/badge.svg`);
  camera.keep('badge.svg', new Uint8Array(await badge.arrayBuffer()));
  await askTheGate(program, camera, change);
}

async function lookAtTheStatus(
  browser: BrowserContext,
  { address }: StillProgram,
  camera: Camera,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 880, height: 950 });
  await page.goto(`${address}${STATUS}`);
  // With the reader's clock beside each date, as soon as the page's script has run.
  await page.getByText('This page is live').waitFor();
  await camera.takeTop('status', page);
  await page.setViewportSize({ width: 390, height: 932 });
  await page.goto(`${address}${STATUS}#exceptions`);
  await page.getByText('This page is live').waitFor();
  await camera.takeTop('status-phone', page);
  await page.close();
}

async function paintTheTimeline({ house }: StillProgram, camera: Camera): Promise<void> {
  const { app, play } = house;
  const now = app.clock.now();
  const { project } = play.opening;
  const cycle = await app.store.read.cycles.current(project.id, now);
  const timeline = cycle === null ? null : timelineOf(cycle, now, project.zone);
  if (timeline === null) throw new Error('The cycle of the pictures has dates.');
  const painter = new Painter({ warn: (sentence) => console.error(sentence), patience: 60_000 });
  try {
    const painted = await painter.paint(timeline);
    if (painted === null) throw new Error('The timeline could not be painted.');
    camera.keep('timeline.png', painted);
  } finally {
    await painter.close();
  }
}

/** A feature, and the change that was let in. */
async function askTheGate(
  { address }: StillProgram,
  camera: Camera,
  change: string,
): Promise<void> {
  const sessions: string[] = [];
  for (const words of ['--kind feature', `--kind feature --change ${change}`]) {
    const answer = await gate([...words.split(' '), '--server', address]);
    sessions.push(`$ npx relbot gate ${words} --server https://relbot.example.org\n${answer}`);
  }
  camera.keep(GATE, Buffer.from(sessions.join('')));
}

async function gate(words: readonly string[]): Promise<string> {
  const relbot = path.resolve(import.meta.dirname, '../../../bin/relbot.js');
  const asking = spawn(process.execPath, [relbot, 'gate', ...words]);
  const [answer, remarks] = await Promise.all([text(asking.stdout), text(asking.stderr)]);
  return answer + remarks;
}
