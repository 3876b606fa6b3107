import type { Instant } from '../../../src/domain/time/time.ts';
import type { PublicProject } from '../../../src/public.ts';
import { pageHtml } from './frame.ts';
import { html, said, section, type Html } from './html.ts';

/** So many of each are led to. */
const MOST = 12;

/** A sentence on what is wrong, for whoever reads it in a browser, and what there is instead. */
export function refusalPage(
  status: { readonly code: number; readonly title: string },
  sentence: string,
  projects: readonly PublicProject[],
  now: Instant,
): Html {
  return pageHtml({
    title: `${status.title}: relbot`,
    trail: html`<a href="/status">All releases</a>`,
    main: html`<h1>${HEADINGS[status.code] ?? status.title}</h1>
<p class="lead">${sentence}</p>
${section(
  'instead',
  'What there is',
  html`<ul>
<li><a href="/status">Where all the releases stand</a></li>
${projects.slice(0, MOST).map(projectHtml)}<li><a href="/calendar.ics">Calendar</a>, <a href="/feed.atom">feed</a> and <a href="/api/v1/openapi.json">API</a> of all of them</li>
</ul>`,
)}`,
    stands: null,
    now,
    feed: '/feed.atom',
    foot: html`<p>relbot, ${status.code}</p>`,
  });
}

const HEADINGS: Readonly<Record<number, string>> = {
  404: 'There is no such page',
  405: 'This can only be read',
  414: 'That address is too long',
  429: 'A little slower, please',
  500: 'Something broke',
};

function projectHtml({ key, name, cycles }: PublicProject): Html {
  const path = `/status/${encodeURIComponent(key)}`;
  const underWay = cycles.filter(({ course }) => course !== 'past').slice(0, MOST);
  const links = underWay.map(
    (cycle, index) =>
      html`${index === 0 ? ': ' : ', '}<a href="${path}/${encodeURIComponent(cycle.key)}">${said(cycle.name, 80)}</a>`,
  );
  return html`<li><a href="${path}">${said(name, 80)}</a>${links}</li>
`;
}
