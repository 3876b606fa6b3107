import type { Instant } from '../../../src/domain/time/time.ts';
import { momentInWords } from '../../../src/domain/time/time-words.ts';
import { UTC } from '../../../src/domain/time/zone.ts';
import type { PublicCycle, PublicProject } from '../../../src/public.ts';
import type { Stands } from './cycle-page.ts';
import { footHtml, linksHtml, linksOf } from './links.ts';
import { pageHtml } from './frame.ts';
import { html, said, type Html } from './html.ts';
import { forNewcomers } from './newcomers.ts';
import { nextOf } from './standing.ts';
import { dateHtml, leftHtml } from './times.ts';

/** A project with its cycles that are on their way. */
export interface ShownProject {
  readonly project: PublicProject;
  readonly underWay: readonly PublicCycle[];
}

/** So many of what is over are linked: who looks for older ones has the API. */
const PAST = 30;

/** All projects, or one of them, with a link to each cycle. */
export function overviewPage(shown: readonly ShownProject[], stands: Stands): Html {
  const { now, tag, platforms } = stands;
  const [first, second] = shown;
  const only = second === undefined ? first : undefined;
  const name = only?.project.name ?? 'Releases';
  return pageHtml({
    title: `${name}: where the releases stand`,
    trail: html`<a href="/status">All releases</a>`,
    main: html`<h1>${only === undefined ? 'Where the releases stand' : said(only.project.name, 80)}</h1>
<p class="quiet">As of <time datetime="${new Date(now).toISOString()}">${momentInWords(now, first?.project.zone ?? UTC)}</time></p>
${first === undefined ? html`<p>No cycle is known yet: bring one in with <code>npx relbot import FILE</code>.</p>` : shown.map((one) => projectHtml(one, one === only, now))}
${only === undefined ? '' : linksHtml(linksOf(only.project.key, null))}`,
    stands: tag,
    now,
    feed: only === undefined ? '/feed.atom' : linksOf(only.project.key, null).feed,
    foot: footHtml(platforms),
  });
}

function projectHtml({ project, underWay }: ShownProject, isOnly: boolean, now: Instant): Html {
  const past = project.cycles.filter(({ course }) => course === 'past').slice(-PAST);
  const heading = isOnly ? '' : html`<h2>${said(project.name, 80)}</h2>`;
  const over =
    past.length === 0
      ? ''
      : html`<p>Over: ${past.map(({ key, name }, index) => html`${index === 0 ? '' : ' · '}<a href="${addressOf(project.key, key)}">${said(name, 80)}</a>`)}</p>`;
  return html`${heading}
${underWay.length === 0 ? html`<p>No cycle is on its way.</p>` : underWay.map((one) => cycleHtml(one, isOnly, now))}
${over}`;
}

function cycleHtml(shown: PublicCycle, isOnly: boolean, now: Instant): Html {
  const { project, cycle } = shown.schedule;
  const inside = html`<a href="${addressOf(project.key, cycle.key)}">${said(cycle.name, 80)}</a>`;
  const next = nextOf(shown).slice(0, 3);
  return html`<section class="cycle">
${isOnly ? html`<h2>${inside}</h2>` : html`<h3>${inside}</h3>`}
${forNewcomers(shown, now).map((sentence) => html`<p>${sentence}</p>`)}
<ol class="next">${next.map(
    ({ name, when, date }) =>
      html`<li><span class="left">${leftHtml(when, now)}</span><span><strong>${said(name, 100)}</strong><br>${dateHtml(when, date)}</span></li>`,
  )}</ol>
<p><a href="${addressOf(project.key, cycle.key)}">All of ${said(cycle.name, 80)}</a>: its timeline, exceptions, moved dates, and who decides</p>
</section>
`;
}

function addressOf(project: string, cycle: string): string {
  return `/status/${encodeURIComponent(project)}/${encodeURIComponent(cycle)}`;
}
