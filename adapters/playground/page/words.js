// Dates, hours and countdowns in words, as relbot writes them.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * "Thu 27 Aug 2026"
 * @param {number} at
 * @param {string | undefined} zone
 */
export function day(at, zone) {
  /** @type {Intl.DateTimeFormatOptions} */
  const wanted = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  const parts = new Intl.DateTimeFormat('en-US', { ...wanted, timeZone: zone }).formatToParts(at);
  /** @param {string} type */
  const part = (type) => parts.find((it) => it.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/**
 * "17:00"
 * @param {number} at
 * @param {string | undefined} zone
 */
export function hour(at, zone) {
  const wanted = /** @type {const} */ ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return new Intl.DateTimeFormat('en-US', { ...wanted, timeZone: zone }).format(at);
}

/**
 * "in 7 days": the same words as relbot's own, which a test holds them against.
 * @param {number} now
 * @param {number} at
 */
export function countdown(now, at) {
  const amount = amountOf(Math.abs(at - now));
  if (at === now) return 'now';
  if (at > now) return amount === null ? 'in less than a minute' : `in ${amount}`;
  return amount === null ? 'just now' : `${amount} ago`;
}

/** @param {number} milliseconds */
function amountOf(milliseconds) {
  /** @param {number} unit */
  const whole = (unit) => Math.floor(milliseconds / unit + 1 / 20);
  if (whole(MINUTE) < 1) return null;
  if (whole(MINUTE) < 120) return counted(whole(MINUTE), 'minute');
  if (whole(HOUR) < 48) return counted(whole(HOUR), 'hour');
  return counted(whole(DAY), 'day');
}

/**
 * @param {number} count
 * @param {string} unit
 */
function counted(count, unit) {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
