import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Camera } from './pictures/camera.ts';
import { GATE } from './pictures/elsewhere.ts';
import { gateSessionIn } from './pictures/gate-session.ts';
import { tellTheStory } from './pictures/story.ts';
import { openStudio } from './pictures/studio.ts';
import { BROWSER } from './visitor.ts';

const missing = BROWSER === null ? ': skipped, no Chromium is installed' : '';
const ROOT = path.resolve(import.meta.dirname, '../..');

/** The whole way of `npm run pictures`, small and without writing: all that it presses and reads is still there. */
test.skipIf(missing !== '')(
  `the README's pictures can be taken anew, and are those that it shows${missing}`,
  { timeout: 300_000 },
  async () => {
    const studio = await openStudio({ scale: 1 });
    const taken = new Map<string, Uint8Array>();
    try {
      const camera = new Camera((name, picture) => taken.set(name, picture), { draft: true });
      await tellTheStory(studio.browser, camera);
    } finally {
      await studio.close();
    }
    const kept = readdirSync(path.join(ROOT, 'docs/pictures'));
    expect([...taken.keys()].toSorted()).toEqual([...kept, GATE].toSorted());
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    expect(gateSessionIn(readme)).toBe(Buffer.from(taken.get(GATE) ?? []).toString());
  },
);
