import { changesInWords } from '../../../src/cards/meaning.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import type { PublicCycle, PublicDeadline, PublicFreezeInForce } from '../../../src/public.ts';
import { html, said, section, type Html } from './html.ts';
import { countdownHtml, dateHtml, leftHtml } from './times.ts';

/** What is frozen now and until when, and what may land in spite of it. */
export function standingHtml({ state, deciders }: PublicCycle, now: Instant): Html {
  const freezes =
    state.freezes.length === 0
      ? html`<p class="sign open"><strong>Nothing is frozen.</strong></p>`
      : html`<ul class="cards">${weightiest(state.freezes).map((one) => freezeHtml(one, now))}</ul>`;
  const isAsked = state.landing.some(({ answer }) => answer === 'exception') && deciders.length > 0;
  const ask = isAsked
    ? html`<p class="quiet">An exception is asked for in chat: <code>/exception</code>, or “I need an exception”. <a href="#deciders">Who decides</a></p>`
    : '';
  return section(
    'now',
    'Frozen now, and what may land',
    html`${freezes}
<ul class="landing">${state.says.map((sentence) => html`<li>${sentence}</li>`)}</ul>
${ask}`,
  );
}

/** Those first that hold back everybody, and the most; else in the order they began. */
function weightiest(freezes: readonly PublicFreezeInForce[]): PublicFreezeInForce[] {
  const weight = ({ owner, forbids }: PublicFreezeInForce) =>
    (owner === null ? 100 : 0) + forbids.length;
  return freezes.toSorted((a, b) => weight(b) - weight(a));
}

function freezeHtml({ name, owner, until, forbids }: PublicFreezeInForce, now: Instant): Html {
  const left =
    until.at === null ? '' : html`, <span class="left">ends ${countdownHtml(until.at, now)}</span>`;
  const whose = owner === null ? '' : html` (only ${said(owner, 60)})`;
  const stops =
    forbids.length === 0
      ? html`<br><span class="quiet">Stops no kind of change by itself</span>`
      : html`<br><span class="quiet">No ${changesInWords(forbids, 'or')} without an exception</span>`;
  return html`<li class="frozen"><strong>${said(name, 100)}</strong>${whose} is in force ${said(until.says, 200)}${left}${stops}</li>`;
}

/** The next dates, with what is left until each. */
export function nextHtml(shown: PublicCycle, now: Instant): Html {
  const next = nextOf(shown);
  if (next.length === 0) return section('next', 'Next dates', html`<p>No date is ahead.</p>`);
  return section(
    'next',
    'Next dates',
    html`<ol class="next">${next.map(
      ({ name, when, date, owner }) =>
        html`<li><span class="left">${leftHtml(when, now)}</span><span><strong>${said(name, 100)}</strong>${owner === null ? '' : html` <span class="quiet">(${said(owner, 60)})</span>`}<br>${dateHtml(when, date)}</span></li>
`,
    )}</ol>`,
  );
}

/** In the order in which they are counted down to: a week is, to its Monday. */
export function nextOf({ state, schedule }: PublicCycle): PublicDeadline[] {
  const known = new Map(schedule.deadlines.map((one) => [one.key, one]));
  return state.next
    .flatMap(({ key }) => known.get(key) ?? [])
    .toSorted((a, b) => beginOf(a) - beginOf(b));
}

function beginOf({ when }: PublicDeadline): number {
  if (when.precision === 'undecided') return Infinity;
  return when.precision === 'week' ? when.from : when.at;
}
