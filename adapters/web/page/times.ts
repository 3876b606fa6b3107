import { whatIsLeft } from '../../../src/cards/date-line.ts';
import type { When } from '../../../src/domain/cycle/deadline.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import { timeLeft, zoneOfWhen } from '../../../src/domain/time/time-words.ts';
import { html, machineTime, type Html } from './html.ts';

/** "in 21 days", which the page's script counts on. */
export function leftHtml(when: When, now: Instant): Html {
  const left = whatIsLeft(when, now);
  if (when.precision === 'undecided' || left === null) return html`<span>no date yet</span>`;
  if (left === 'this week') return html`<span>${left}</span>`;
  const at = when.precision === 'week' && now < when.from ? when.from : when.at;
  return countdownHtml(at, now);
}

export function countdownHtml(at: Instant, now: Instant): Html {
  return html`<time datetime="${machineTime(at)}" data-left>${timeLeft(now, at)}</time>`;
}

/** The date in its own zone's words, and below it, as far as the script knows, what that is on the reader's clock. */
export function dateHtml(when: When, words: string): Html {
  return html`${dayHtml(when, words)}${readersClock(when)}`;
}

export function dayHtml(when: When, words: string): Html {
  if (when.precision === 'undecided') return html`${words}`;
  const day = when.precision === 'week' ? when.monday : when.date;
  return html`<time datetime="${day}">${words}</time>`;
}

/** Of a week nobody's clock matters; where the reader's clock is that of the date, the script says nothing again. */
export function readersClock(when: When): Html {
  if (when.precision === 'undecided' || when.precision === 'week') return html``;
  const zone = zoneOfWhen(when) ?? '';
  return html` <small data-clock="${machineTime(when.at)}" data-zone="${zone}" hidden></small>`;
}
