// Times, as the reader's own zone and the playground's clock (never the browser's) show them.

import { countdown, day, hour } from './words.js';

/**
 * Puts every time within `root` in words.
 * @param {ParentNode} root
 * @param {number} now what the playground's clock shows
 * @param {string | undefined} zone the reader's; undefined is the browser's
 */
export function showTimes(root, now, zone) {
  for (const time of root.querySelectorAll('time[data-show]')) {
    if (!(time instanceof HTMLTimeElement)) continue;
    const at = Date.parse(time.dateTime);
    const shown = inWords(time.dataset['show'] ?? '', at, now, zone);
    if (time.textContent !== shown) time.textContent = shown;
  }
}

/**
 * @param {string} show
 * @param {number} at
 * @param {number} now
 * @param {string | undefined} zone
 */
function inWords(show, at, now, zone) {
  if (show === 'countdown') return countdown(now, at);
  if (show === 'hour') return hour(at, zone);
  return show === 'moment' ? `${day(at, zone)}, ${hour(at, zone)}` : day(at, zone);
}
