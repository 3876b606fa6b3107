import { momentInWords } from '../../../src/domain/time/time-words.ts';
import type { Zone } from '../../../src/domain/time/time.ts';
import type { PublicCycle, PublicRequest } from '../../../src/public.ts';
import { html, linkTo, machineTime, said, section, type Html } from './html.ts';

/** The newest of each kind, so that the page stays light; the API has all of them. */
const MOST = { open: 12, granted: 8, other: 8 } as const;

/** Who asked to land something in spite of a freeze, and what became of it. */
export function requestsHtml({ requests: all, schedule }: PublicCycle): Html {
  const { requests, restricted, past } = all;
  const { zone } = schedule.project;
  const of = (...outcomes: PublicRequest['outcome'][]) =>
    requests.filter(({ outcome }) => outcomes.includes(outcome));
  const parts: readonly Part[] = [
    { id: 'open', heading: 'Open', requests: of('waiting'), most: MOST.open },
    { id: 'granted', heading: 'Granted', requests: of('granted'), most: MOST.granted },
    {
      id: 'other',
      heading: 'Refused, and what else is over',
      requests: of('refused', 'withdrawn', 'expired', 'reverted'),
      most: MOST.other,
    },
  ];
  const hidden =
    restricted === 0
      ? ''
      : html`<p class="quiet">${restricted === 1 ? '1 request in this project is restricted: nothing else of it is shown.' : `${restricted} requests in this project are restricted: nothing else of them is shown.`}</p>`;
  const which = new URLSearchParams({
    project: schedule.project.key,
    cycle: schedule.cycle.key,
  }).toString();
  const elsewhere =
    past === 0
      ? ''
      : html`<p><a href="/api/v1/exceptions?${which}">${past} more</a> ${past === 1 ? 'was' : 'were'} brought along from elsewhere.</p>`;
  return section(
    'exceptions',
    'Exceptions',
    html`${requests.length === 0 ? html`<p>Nobody has asked for an exception in this cycle.</p>` : parts.map((part) => partHtml(part, zone))}
${elsewhere}
${hidden}`,
  );
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly requests: readonly PublicRequest[];
  readonly most: number;
}

function partHtml({ id, heading, requests, most }: Part, zone: Zone): Html {
  if (requests.length === 0) return html``;
  const more = requests.length - most;
  return html`<h3 id="${id}-requests">${heading} (${requests.length})</h3>
<ul class="cards" aria-labelledby="${id}-requests">${requests.slice(0, most).map((one) => requestHtml(one, zone))}</ul>
${more > 0 ? html`<p>${more} more are in the API.</p>` : ''}
`;
}

function requestHtml(request: PublicRequest, zone: Zone): Html {
  const { number, title, link, freeze, requester, outcome, askedAt, harm, question } = request;
  return html`<li class="${outcome}"><strong>#${number} ${linkTo(link, said(title, 160))}</strong><br>
From ${said(freeze.name, 80)}, asked by ${said(requester, 80)} on ${momentHtml(askedAt, zone)}<br>
Without it: ${said(harm, 180)}
${question === null ? '' : html`<br>Asked back: ${said(question, 180)}`}
${endHtml(request, zone)}</li>
`;
}

function endHtml(request: PublicRequest, zone: Zone): Html {
  const { outcome, decidedAt, decidedBy, why, until, landedAt } = request;
  const by = decidedBy === null ? '' : html` by ${said(decidedBy, 80)}`;
  const at = decidedAt === null ? '' : html` on ${momentHtml(decidedAt, zone)}`;
  const because = why === null ? '' : html`: ${said(why, 220)}`;
  const ends =
    until === null || landedAt !== null ? '' : html`<br>Holds until ${momentHtml(until, zone)}`;
  const landed = landedAt === null ? '' : html`<br>Landed on ${momentHtml(landedAt, zone)}`;
  if (outcome === 'waiting') return html`<br><b>Waits for a decision</b>`;
  return html`<br><b>${OUTCOMES[outcome]}</b>${by}${at}${because}${ends}${landed}`;
}

const OUTCOMES = {
  granted: 'Granted',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  expired: 'Ran out undecided',
  reverted: 'Granted, and taken out again',
} as const satisfies Record<Exclude<PublicRequest['outcome'], 'waiting'>, string>;

function momentHtml(at: PublicRequest['askedAt'], zone: Zone): Html {
  return html`<time datetime="${machineTime(at)}">${momentInWords(at, zone)}</time>`;
}

/** What is known to be wrong in what is released, and what to do meanwhile. */
export function issuesHtml({ knownIssues }: PublicCycle): Html {
  if (knownIssues.length === 0) return html``;
  return section(
    'issues',
    'Known issues',
    html`<ul class="cards">${knownIssues.map(
      ({ request, title, link, workaround }) =>
        html`<li><strong>${linkTo(link, said(title, 160))}</strong> <span class="quiet">(request #${request})</span><br>Workaround: ${said(workaround, 400)}</li>`,
    )}</ul>`,
  );
}
