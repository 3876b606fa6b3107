// The playground's page: two windows, one clock, and the first round through both.

import { clockNow, drawClock, setClock, wind } from './clock.js';
import { doing } from './doing.js';
import { byId, look } from './elements.js';
import { FirstRound } from './round.js';
import './starts.js';
import { Tabs } from './tabs.js';
import { ChatWindow } from './window.js';

const windows = [...document.querySelectorAll('.window')]
  .filter((root) => root instanceof HTMLElement)
  .map((root) => new ChatWindow(root));
const tabs = new Tabs(() => void refresh());
const status = byId('status', HTMLElement);
const gone = byId('gone', HTMLElement);
const round = new FirstRound(help);

// ── The clock ────────────────────────────────────────────────────────────────

/**
 * @param {string} by
 * @param {HTMLButtonElement} button
 */
function windBy(by, button) {
  return doing(status, button, async () => {
    const said = await wind(by);
    await refresh();
    for (const one of windows) one.pinned.toEnd();
    return said;
  });
}

for (const button of document.querySelectorAll('button[data-wind]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.addEventListener('click', () => void windBy(button.dataset['wind'] ?? '', button));
}

// ── The first round ──────────────────────────────────────────────────────────

/**
 * @param {import('../../../src/playground/round.ts').Round[number]['help']} step
 * @param {HTMLButtonElement} button
 */
function help(step, button) {
  if (step.does === 'wind') return void windBy('round', button);
  if (step.does === 'rewind') return byId('rewind', HTMLButtonElement).click();
  const one = windows.find(({ name }) => name === step.window);
  if (one === undefined) return;
  tabs.show(one.name);
  one.you.become(step.as);
  one.toChannel();
  one.pinned.toEnd();
  if (step.does === 'type') {
    one.composer.typed.value = step.text;
    one.composer.typed.focus();
    return;
  }
  const buttons = [...one.root.querySelectorAll('.log .button.primary')];
  const last = buttons.at(-1);
  if (last instanceof HTMLElement) last.focus();
}

// ── What is shown ────────────────────────────────────────────────────────────

async function refresh() {
  const stage = await look('stage').catch(() => null); // the stream of changes says that relbot is gone
  if (stage !== null) {
    setClock(stage);
    byId('about', HTMLElement).textContent = stage.about;
    round.show(stage.round);
    drawTimes();
  }
  await Promise.all(windows.map((one) => one.refresh()));
  tabs.mark(windows);
}

function drawTimes() {
  drawClock();
  for (const one of windows) one.drawTimes(clockNow());
}

const changes = new EventSource('/playground/changes');
changes.addEventListener('change', () => {
  gone.hidden = true;
  void refresh();
});
// Another play has begun: nothing of what stands here is in it.
changes.addEventListener('begun', () => location.reload());
changes.addEventListener('error', () => {
  if (!gone.hidden) return; // said already: each attempt fails again
  gone.textContent =
    'relbot has stopped. Start it again with “npm start”: this page comes back by itself.';
  gone.hidden = false;
});
setInterval(drawTimes, 15_000);
