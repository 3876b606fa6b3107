import { nameOf } from '../../../src/cards/date-line.ts';
import { momentInWords } from '../../../src/domain/time/time-words.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import type { PublicCycle } from '../../../src/public.ts';
import { datesHtml } from './dates.ts';
import { footHtml, linksOf, linksHtml, type Platforms } from './links.ts';
import { pageHtml } from './frame.ts';
import { html, said, section, type Html } from './html.ts';
import { linkCard } from './link-card.ts';
import { forNewcomers } from './newcomers.ts';
import { decidersHtml, slipsHtml } from './people-and-slips.ts';
import { issuesHtml, requestsHtml } from './requests.ts';
import { nextHtml, standingHtml } from './standing.ts';
import { timelineHtml } from './timeline.ts';

export interface Stands {
  readonly now: Instant;
  /** Another one whenever the page may be another. */
  readonly tag: string;
  readonly platforms: Platforms;
  /** Without a slash at its end; null where it is not known. */
  readonly publicUrl: string | null;
}

/** All of one cycle, for whoever opens it. */
export function cyclePage(shown: PublicCycle, { now, tag, platforms, publicUrl }: Stands): Html {
  const { project, cycle } = shown.schedule;
  const title = `${nameOf(project)} ${nameOf(cycle)}`;
  const links = linksOf(project.key, cycle.key);
  const lead = forNewcomers(shown, now);
  const path = `/status/${encodeURIComponent(project.key)}/${encodeURIComponent(cycle.key)}`;
  return pageHtml({
    title: `${title}: where the release stands`,
    trail: html`<a href="/status">All releases</a> <span aria-hidden="true">›</span> <a href="/status/${encodeURIComponent(project.key)}">${said(project.name, 80)}</a>`,
    main: html`<h1>${said(project.name, 80)} ${said(cycle.name, 80)}</h1>
<p class="quiet">As of <time datetime="${new Date(now).toISOString()}">${momentInWords(now, project.zone)}</time></p>
<div class="lead">${lead.map((sentence) => html`<p>${sentence}</p>`)}</div>
${standingHtml(shown, now)}
${nextHtml(shown, now)}
${section('timeline', 'Timeline', timelineHtml(shown, now))}
${requestsHtml(shown)}
${issuesHtml(shown)}
${slipsHtml(shown)}
${decidersHtml(shown)}
${datesHtml(shown, now)}
${linksHtml(links)}`,
    stands: tag,
    now,
    feed: links.feed,
    card: linkCard(publicUrl, { path, title, says: lead[0] }),
    foot: footHtml(platforms),
  });
}
