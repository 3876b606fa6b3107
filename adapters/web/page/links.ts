import type { PlatformName } from '../../../src/domain/people/account.ts';
import type { Health } from '../../../src/platform.ts';
import { html, section, type Html } from './html.ts';

export type Platforms = Readonly<Partial<Record<PlatformName, Health>>>;

/** Where the same is to be had by a calendar, a feed reader, a script and a README. */
export function linksOf(project: string, cycle: string | null) {
  const which = new URLSearchParams({ project, ...(cycle === null ? {} : { cycle }) }).toString();
  return {
    calendar: `/calendar.ics?${which}`,
    feed: `/feed.atom?${which}`,
    api: `/api/v1/schedule?${which}`,
    badge: `/badge.svg?${which}`,
  } as const;
}

export function linksHtml({ calendar, feed, api, badge }: ReturnType<typeof linksOf>): Html {
  return section(
    'elsewhere',
    'Take it with you',
    html`<ul>
<li><a href="${calendar}">Calendar</a>: subscribe to this address, and a date that moves moves there, too</li>
<li><a href="${feed}">Feed</a> of changes and decisions</li>
<li><a href="${api}">API</a>, described by its <a href="/api/v1/openapi.json">OpenAPI document</a></li>
<li><a href="${badge}">Badge</a> for a README: <img src="${badge}" alt="" height="20"></li>
</ul>`,
  );
}

/** Why a platform is down is told by /healthz; here it only says whether anybody is listening. */
export function footHtml(platforms: Platforms): Html {
  const states = Object.entries(platforms);
  const connected =
    states.length === 0
      ? html`<p>relbot is connected to no chat.</p>`
      : html`<p>relbot on ${states.map(([name, { state }], index) => html`${index === 0 ? '' : ', '}${name}: ${state}`)}.</p>`;
  return html`${connected}<p id="live">This page is as of when it was loaded.</p>`;
}
