import { z } from 'zod';
import { instant } from '../../../src/domain/time/wall.ts';
import type { Which } from '../../../src/public.ts';
import {
  changesAnswer,
  exceptionsAnswer,
  gateAnswer,
  projectsAnswer,
  scheduleAnswer,
  stateAnswer,
} from './answers.ts';
import { badgeSvg } from './badge.ts';
import { pageOf, type Page, type Place } from './cursor.ts';
import { atomFeed } from './feed.ts';
import { eventJson } from '../../public-json.ts';
import { gateJson, pastRequestJson, requestJson, scheduleJson, stateJson } from './in-json.ts';
import * as said from './parameters.ts';
import { type Made, publicRoute, type PublicRoute } from './route.ts';

const JSON_TYPE = 'application/json';
const MINUTES = 60;
const PAGE = 50;

const which = ({ project, cycle }: Said): Which => ({
  project: project ?? null,
  cycle: cycle ?? null,
});

interface Said {
  readonly project?: string | undefined;
  readonly cycle?: string | undefined;
}

const projects = publicRoute({
  path: '/api/v1/projects',
  gives: 'the projects and their cycles',
  parameters: z.strictObject({}),
  type: JSON_TYPE,
  answer: projectsAnswer,
  maxAge: 0,
  async make({ shown }) {
    const answer = { projects: await shown.projects() };
    return { body: JSON.stringify(answer), until: await shown.changesAt() };
  },
});

const schedule = publicRoute({
  path: '/api/v1/schedule',
  gives: 'a cycle’s stages and dates, also as they were planned at an instant',
  parameters: z.strictObject({ project: said.project, cycle: said.cycle, as_of: said.asOf }),
  type: JSON_TYPE,
  answer: scheduleAnswer,
  maxAge: 0,
  async make({ shown }, { as_of: asOf, ...named }) {
    const found = await shown.schedule(which(named), asOf ?? null);
    const body = JSON.stringify(scheduleJson(found));
    return { body, until: await shown.changesAt(), changedAt: found.changedAt };
  },
});

const state = publicRoute({
  path: '/api/v1/state',
  gives: 'what is frozen until when, what may land, and what comes next',
  parameters: z.strictObject({
    project: said.project,
    cycle: said.cycle,
    team: said.team,
    as_of: said.asOf,
  }),
  type: JSON_TYPE,
  answer: stateAnswer,
  maxAge: 0,
  async make({ shown }, { team, as_of: asOf, ...named }) {
    const found = await shown.state(which(named), { team: team ?? null, asOf: asOf ?? null });
    const body = JSON.stringify(stateJson(found));
    return { body, until: await shown.changesAt() };
  },
});

const exceptions = publicRoute({
  path: '/api/v1/exceptions',
  gives:
    'the exception requests, also those brought along from elsewhere, the newest first, and how many are restricted',
  parameters: z.strictObject({
    project: said.projectOrAll,
    cycle: said.cycleOrAll,
    outcome: said.outcome,
    freeze: said.freeze,
    team: said.ofTeam,
    as_of: said.requestsAsOf,
    limit: said.limit,
    cursor: said.cursor,
  }),
  type: JSON_TYPE,
  answer: exceptionsAnswer,
  maxAge: 0,
  async make({ shown, self }, { outcome, freeze, team, as_of: asOf, limit, cursor, ...named }) {
    const { carried, past, restricted } = await shown.requests(which(named), {
      outcome: outcome ?? null,
      freeze: freeze ?? null,
      team: team ?? null,
      asOf: asOf ?? null,
    });
    const each = [
      ...carried.map((one) => ({
        place: { at: one.askedAt, id: `${one.project} ${one.number}` },
        json: requestJson(one),
      })),
      ...past.map((one) => ({
        place: { at: Date.parse(one.askedOn), id: one.id },
        json: pastRequestJson(one),
      })),
    ];
    const page = pageOf(each, ({ place }) => place, {
      cursor: cursor ?? null,
      limit: limit ?? PAGE,
      direction: -1,
    });
    const answer = { requests: page.items.map(({ json }) => json), restricted };
    return paged(answer, page, self);
  },
});

const changes = publicRoute({
  path: '/api/v1/changes',
  gives: 'what was changed and decided, the oldest first, also only what came since',
  parameters: z.strictObject({
    project: said.projectOrAll,
    cycle: said.cycleOrAll,
    since: said.since,
    limit: said.limit,
    cursor: said.cursor,
  }),
  type: JSON_TYPE,
  answer: changesAnswer,
  maxAge: 0,
  async make({ shown, self }, { since, limit, cursor, ...named }) {
    const all = await shown.history(which(named));
    const asked = since === undefined ? all : all.filter(({ at }) => at > since);
    const page = pageOf(asked, ({ at, id }): Place => ({ at, id }), {
      cursor: cursor ?? null,
      limit: limit ?? PAGE,
      direction: 1,
    });
    return paged({ events: page.items.map(eventJson) }, page, self);
  },
});

const gate = publicRoute({
  path: '/api/v1/gate',
  gives: 'whether a change may be merged: `open`, `frozen` or `excepted`, with the reason',
  parameters: z.strictObject({
    change: said.change,
    kind: said.kind,
    project: said.project,
    cycle: said.cycle,
    team: said.team,
  }),
  type: JSON_TYPE,
  answer: gateAnswer,
  maxAge: 0,
  async make({ shown }, { change, kind, team, ...named }) {
    const question = { kind, change: change ?? null, team: team ?? null };
    const found = await shown.gate(which(named), question);
    const until = earlier(found.changesAt, await shown.changesAt());
    return { body: JSON.stringify(gateJson(found)), until };
  },
});

const calendar = publicRoute({
  path: '/calendar.ics',
  gives: 'the dates, for a calendar to subscribe to',
  parameters: z.strictObject({
    project: said.projectOrAll,
    cycle: said.cycleOrAll,
    team: said.team,
    audience: said.audience,
  }),
  type: 'text/calendar; charset=utf-8',
  answer: null,
  maxAge: 5 * MINUTES,
  async make({ shown }, { team, audience, ...named }) {
    const whose = { team: team ?? null, audience: audience ?? null };
    const { text, changedAt } = await shown.calendar(which(named), whose);
    return { body: text, until: null, changedAt };
  },
});

const feed = publicRoute({
  path: '/feed.atom',
  gives: 'the last fifty changes and decisions, for a feed reader',
  parameters: z.strictObject({ project: said.projectOrAll, cycle: said.cycleOrAll }),
  type: 'application/atom+xml; charset=utf-8',
  answer: null,
  maxAge: 5 * MINUTES,
  async make({ shown, self, publicUrl }, named) {
    const events = await shown.history(which(named));
    const title = ['relbot', named.project, named.cycle].filter(Boolean).join(' · ');
    const body = atomFeed(events, { self, publicUrl, title });
    return { body, until: null, changedAt: events.at(-1)?.at ?? null };
  },
});

const badge = publicRoute({
  path: '/badge.svg',
  gives: 'a picture for a README: “feature freeze in 5 days”',
  parameters: z.strictObject({
    project: said.project,
    cycle: said.cycle,
    deadline: said.deadline,
  }),
  type: 'image/svg+xml; charset=utf-8',
  answer: null,
  maxAge: 5 * MINUTES,
  async make({ shown }, { deadline, ...named }) {
    const found = await shown.badge(which(named), deadline ?? null);
    // It counts minutes at the finest.
    const until = instant((Math.floor(shown.now() / 60_000) + 1) * 60_000);
    return { body: badgeSvg(found), until };
  },
});

/** Everything that anybody may read but the page itself: the one list for server, document and tests. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [
  projects,
  schedule,
  state,
  exceptions,
  changes,
  gate,
  calendar,
  feed,
  badge,
];

function earlier(a: Made['until'], b: Made['until']): Made['until'] {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function paged<T>(answer: object, { cursor, hasMore }: Page<T>, self: string): Made {
  const next = hasMore && cursor !== null ? addressOfNext(self, cursor) : null;
  return { body: JSON.stringify({ ...answer, next, cursor }), until: null, next };
}

function addressOfNext(self: string, cursor: string): string {
  const address = new URL(self, 'http://relbot');
  address.searchParams.set('cursor', cursor);
  return `${address.pathname}${address.search}`;
}
