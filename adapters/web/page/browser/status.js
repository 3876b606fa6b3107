// The page is whole without this. With it, times count on, are said on the reader's clock, and what changes is there.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const live = document.getElementById('live');
const told = document.getElementById('told');
/** @type {Intl.DateTimeFormatOptions} */
const MOMENT = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
const clock = new Intl.DateTimeFormat('en-GB', { ...MOMENT, timeZoneName: 'short' });
const wall = new Intl.DateTimeFormat('en-GB', MOMENT);

/** What relbot's clock is ahead of this one. */
let ahead = 0;
/** @type {string | null} */
let heard = null;
let isFetching = false;

begin();
setInterval(count, 15_000);
listen();

function begin() {
  ahead = Number(main().dataset['now']) - Date.now();
  for (const each of main().querySelectorAll('[data-clock]')) {
    if (!(each instanceof HTMLElement)) continue;
    const at = new Date(each.dataset['clock'] ?? '');
    if (wall.format(at) === inZone(at, each.dataset['zone'] ?? '')) continue;
    each.textContent = `(on your clock: ${clock.format(at)})`;
    each.hidden = false;
  }
  count();
}

/**
 * The same on the date's own clock; null where the browser does not know that zone.
 * @param {Date} at
 * @param {string} zone
 */
function inZone(at, zone) {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...MOMENT, timeZone: zone }).format(at);
  } catch {
    return null;
  }
}

function count() {
  for (const time of main().querySelectorAll('time[data-left]')) {
    if (!(time instanceof HTMLTimeElement)) continue;
    const left = inWords(Date.parse(time.dateTime) - Date.now() - ahead);
    if (time.textContent !== left) time.textContent = left;
  }
}

/**
 * As the server says it.
 * @param {number} left milliseconds
 */
function inWords(left) {
  const amount = amountInWords(Math.abs(left));
  if (left >= 0) return amount === null ? 'in less than a minute' : `in ${amount}`;
  return amount === null ? 'just now' : `${amount} ago`;
}

/** @param {number} left */
function amountInWords(left) {
  /** @param {number} unit */
  const whole = (unit) => Math.floor(left / unit + 1 / 20);
  if (whole(MINUTE) < 1) return null;
  if (whole(MINUTE) < 120) return counted(whole(MINUTE), 'minute');
  if (whole(HOUR) < 48) return counted(whole(HOUR), 'hour');
  return counted(whole(DAY), 'day');
}

/**
 * @param {number} amount
 * @param {string} unit
 */
function counted(amount, unit) {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function listen() {
  const events = new EventSource('/status/events');
  events.addEventListener('open', () => say('This page is live: what changes is shown at once.'));
  events.addEventListener('message', ({ data }) => {
    heard = String(data);
    void refresh();
  });
  events.addEventListener('error', () => {
    say('Not connected: this page is as of when it was loaded.');
    if (events.readyState !== EventSource.CLOSED) return;
    setTimeout(listen, MINUTE);
  });
}

async function refresh() {
  if (isFetching || heard === main().dataset['stands']) return;
  isFetching = true;
  const wanted = heard;
  try {
    const answer = await fetch(location.href, { cache: 'no-cache' });
    if (answer.ok) swap(await answer.text());
  } catch {
    say('Not connected: this page is as of when it was loaded.');
  } finally {
    isFetching = false;
  }
  if (heard !== wanted) void refresh();
}

/**
 * Takes the new main part for the old, and leaves the reader where they were.
 * @param {string} text
 */
function swap(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const next = page.querySelector('main');
  if (next === null) return;
  const old = main();
  const focused = selectorOf(document.activeElement);
  const read = [...old.querySelectorAll('section')].find(
    (one) => one.getBoundingClientRect().bottom > 0,
  );
  const was = read?.getBoundingClientRect().top ?? 0;
  old.replaceWith(document.adoptNode(next));
  document.title = page.title;
  begin();
  const again = focused === null ? null : main().querySelector(focused);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  const now = read === undefined ? null : document.getElementById(read.id);
  // Of the first part nothing stands above that could push it away.
  if (now !== null && scrollY > 0) scrollBy(0, now.getBoundingClientRect().top - was);
  if (told !== null) told.textContent = `Something has changed: this page is as of ${asOf()}.`;
}

/**
 * What finds a link or a table again on the new page.
 * @param {Element | null} element
 */
function selectorOf(element) {
  if (element === null || !main().contains(element)) return null;
  for (const name of ['href', 'aria-label', 'id']) {
    const value = element.getAttribute(name);
    if (value !== null) return `[${name}="${CSS.escape(value)}"]`;
  }
  return null;
}

function asOf() {
  return main().querySelector('time')?.textContent ?? 'now';
}

/** @param {string} sentence */
function say(sentence) {
  if (live !== null) live.textContent = sentence;
}

function main() {
  const found = document.querySelector('main');
  if (found === null) throw new Error('The page has no main part.');
  return found;
}
