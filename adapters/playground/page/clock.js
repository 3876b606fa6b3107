// The playground's clock: what it shows, and winding it.

import { byId, send } from './elements.js';
import { day, hour } from './words.js';

/** What the stage told last: the time by relbot's clock, and by the browser's when it came. */
let told = { now: 0, running: false, at: 0 };

/** @param {{ now: number, running: boolean }} stage */
export function setClock({ now, running }) {
  told = { now, running, at: Date.now() };
}

/** What the playground's clock shows now. */
export const clockNow = () => (told.running ? told.now + (Date.now() - told.at) : told.now);

export function drawClock() {
  const now = clockNow();
  const clock = byId('now-time', HTMLTimeElement);
  const words = inUtc(now);
  if (clock.textContent !== words) clock.textContent = words;
  clock.dateTime = new Date(now).toISOString();
}

/**
 * Winds, and says what came of it.
 * @param {string} by
 * @returns {Promise<string>}
 */
export async function wind(by) {
  const { now, came } = await send('wind', { by });
  if (now === null) return 'Nothing is planned after this.';
  const shown = `It is ${inUtc(now)} UTC.`;
  /** @type {{ title: string, count: number }[]} */
  const some = came.filter((/** @type {{ count: number }} */ { count }) => count > 0);
  if (some.length === 0) return `${shown} Nothing was due.`;
  const words = some.map(
    ({ title, count }) => `${count} ${count === 1 ? 'message' : 'messages'} in ${title}`,
  );
  return `${shown} ${words.join(', ')} came.`;
}

/** @param {number} at */
const inUtc = (at) => `${day(at, 'UTC')}, ${hour(at, 'UTC')}`;
