import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Camera } from './pictures/camera.ts';
import { GATE } from './pictures/elsewhere.ts';
import { withGateSession } from './pictures/gate-session.ts';
import { openStudio } from './pictures/studio.ts';
import { tellTheStory } from './pictures/story.ts';

/**
 * Takes all of the README's pictures of the running program, and writes its session at the gate: `npm run pictures`.
 * Chromium has to be installed.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'docs/pictures');

const studio = await openStudio({ scale: 2 });
const taken = new Map<string, Uint8Array>();
try {
  await tellTheStory(studio.browser, new Camera((name, picture) => taken.set(name, picture)));
} finally {
  await studio.close();
}

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) if (!taken.has(name)) rmSync(path.join(FOLDER, name));
for (const [name, picture] of taken) {
  if (name === GATE) writeGate(Buffer.from(picture).toString());
  else writeFileSync(path.join(FOLDER, name), picture);
  console.log(`${name}: ${Math.ceil(picture.length / 1000)} kB`);
}

function writeGate(session: string): void {
  const readme = path.join(ROOT, 'README.md');
  writeFileSync(readme, withGateSession(readFileSync(readme, 'utf8'), session));
}
