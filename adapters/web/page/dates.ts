import { nameOf } from '../../../src/cards/date-line.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import { clockInWords, shortDateInWords } from '../../../src/domain/time/time-words.ts';
import type { PublicCycle, PublicDeadline } from '../../../src/public.ts';
import { html, linkTo, said, section, type Html } from './html.ts';
import { dayHtml, leftHtml, readersClock } from './times.ts';

/** More would make the page heavy; the API and the calendar have all of them. */
const MOST = 60;
/** So many that are over stay in sight where not all fit. */
const OVER = 10;

/** All that the timeline shows, in words, and what is not in it. */
export function datesHtml({ schedule }: PublicCycle, now: Instant): Html {
  const { deadlines } = schedule;
  const ahead = deadlines.filter(({ when }) => when.precision === 'undecided' || when.at > now);
  const over = deadlines.length - ahead.length;
  const first = Math.max(0, Math.min(over - OVER, deadlines.length - MOST));
  const shown = deadlines.slice(first, first + MOST);
  const more = deadlines.length - shown.length;
  return section(
    'dates',
    'All dates',
    html`<div class="wide" tabindex="0" role="region" aria-label="Table of all dates"><table>
<caption>The dates of ${said(nameOf(schedule.cycle))}, in the zones they are written in</caption>
<thead><tr><th scope="col">What</th><th scope="col">When</th></tr></thead>
<tbody>
${shown.map((one) => rowHtml(one, now))}</tbody>
</table></div>
${more === 0 ? '' : html`<p>${more} more are in the calendar and the API.</p>`}`,
  );
}

function rowHtml(deadline: PublicDeadline, now: Instant): Html {
  const { name, when, until, link, owner, note, kind } = deadline;
  const clock = clockInWords(when);
  const last = until === null ? '' : html` to ${shortDateInWords(until)}`;
  const more = [
    html`${KINDS[kind]}`,
    ...(owner === null ? [] : [html`of ${said(owner, 60)}`]),
    ...(note === null ? [] : [said(note, 120)]),
  ];
  const isOver = when.precision !== 'undecided' && when.at <= now;
  const left = when.precision === 'undecided' ? '' : html`, ${leftHtml(when, now)}`;
  const what = html`${linkTo(link, said(name, 100))}<br><small>${more.map((one, index) => html`${index === 0 ? '' : ' · '}${one}`)}</small>`;
  const words = clock === null ? '' : html`<br><small>${clock}</small>`;
  const date = html`${dayHtml(when, shortDateInWords(when))}${last}${left}${words}${isOver ? '' : readersClock(when)}`;
  return html`<tr${isOver ? html` class="over"` : ''}><th scope="row">${what}</th><td>${date}</td></tr>
`;
}

const KINDS = {
  freeze: 'freeze',
  milestone: 'milestone',
  candidate: 'release candidate',
  release: 'release',
  event: 'event',
} as const satisfies Record<PublicDeadline['kind'], string>;
