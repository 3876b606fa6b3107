import { timelineOf } from '../../cards/pictures/timeline.ts';
import { cycleAsOf } from '../../domain/changing/cycle-as-of.ts';
import type { Cycle, CycleOutline } from '../../domain/cycle/cycle.ts';
import { waitedForUntil } from '../../domain/cycle/course.ts';
import { freezesOf } from '../../domain/cycle/state.ts';
import { slipsOf } from '../../domain/changing/slips.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { feedCalendar, feedEvents, type FeedEvent } from '../../formats/ical/ical-feed.ts';
import { NotKnown, type PublicRelbot, type PublicRequests, type Which } from '../../public.ts';
import { badgeView } from './badge-view.ts';
import { fedDeadlines, isFor } from './calendar-view.ts';
import { gateView } from './gate-view.ts';
import { changeEvent, inTime, requestEvents } from './history-view.ts';
import {
  cycleNamed,
  cyclesMeant,
  type Found,
  type FoundName,
  type KnownProject,
  nameOfCycle,
  projectNamed,
} from './named.ts';
import { registerView } from './register-view.ts';
import { issueViews, requestView } from './requests-view.ts';
import { projectView, scheduleView } from './schedule-view.ts';
import { type PublicMeans, type Shelf, shelves } from './shelf.ts';
import { stateView } from './state-view.ts';

/** What anybody may read, from the store as it stands. */
export function createPublic(means: PublicMeans): PublicRelbot {
  const { clock } = means;
  const shelf = shelves(means);
  let change: { shelf: Shelf; from: Instant; at: Instant | null } | null = null;
  const feeds = new WeakMap<Shelf, Map<Cycle, Promise<FeedEvent[]>>>();

  async function find(which: Which): Promise<{ from: Shelf; found: Found }> {
    const from = await shelf();
    const known = projectNamed(await from.projects(), which);
    return { from, found: await whole(from, cycleNamed(known, which.cycle, clock.now())) };
  }

  async function findAsOf(which: Which, asOf: Instant | null) {
    if (asOf === null || asOf >= clock.now()) return await find(which);
    const from = await shelf();
    const known = projectNamed(await from.projects(), which);
    return { from, found: cycleNamed(await projectAsOf(from, known, asOf), which.cycle, asOf) };
  }

  async function eventsOf(from: Shelf, found: Found): Promise<FeedEvent[]> {
    const known = feeds.get(from) ?? new Map<Cycle, Promise<FeedEvent[]>>();
    feeds.set(from, known);
    const events = known.get(found.cycle) ?? makeEvents(from, found);
    known.set(found.cycle, events);
    return await events;
  }

  return {
    now: () => clock.now(),

    async revision() {
      return (await shelf()).revision;
    },

    async changesAt() {
      const from = await shelf();
      const now = clock.now();
      if (change?.shelf === from && change.from <= now && now < (change.at ?? Infinity)) {
        return change.at;
      }
      change = { shelf: from, from: now, at: await nextTurn(from, now) };
      return change.at;
    },

    async projects() {
      const known = await (await shelf()).projects();
      return known.map(({ project, cycles }) => ({
        ...projectView(project),
        cycles: cycles.map((cycle) => nameOfCycle(cycle, cycles, clock.now())),
      }));
    },

    async cycle(which) {
      const { from, found } = await find(which);
      const { project, cycle } = found;
      const shown = await from.requests(project, cycle);
      const deciders = await Promise.all(
        freezesOf(cycle).map(async (freeze) => {
          const { groups, approvers } = await from.deciders(project, freeze);
          return {
            freeze: { key: freeze.key, name: freeze.name },
            groups: groups.map(({ name }) => name),
            people: approvers.map(({ name }) => name),
          };
        }),
      );
      return {
        schedule: scheduleView(found, await changedLast(from, cycle)),
        state: stateView(found, null, clock.now()),
        requests: await requestsOf(from, found),
        knownIssues: issueViews(await from.knownIssues(cycle), shown),
        slips: slipsOf(await from.changes(cycle)).map(({ last, ...slip }) => ({
          ...slip,
          why: last.why,
        })),
        deciders,
        managers: (await from.deciders(project, null)).managers.map(({ name }) => name),
      };
    },

    async schedule(which, asOf) {
      const { from, found } = await findAsOf(which, asOf);
      return scheduleView(found, await changedLast(from, found.cycle, asOf));
    },

    async state(which, { team, asOf }) {
      const { found } = await findAsOf(which, asOf);
      return stateView(found, team, asOf ?? clock.now());
    },

    async requests(which, of) {
      return await registerView(await shelf(), which, of, clock.now());
    },

    async history(which) {
      const from = await shelf();
      const meant = cyclesMeant(await from.projects(), which, clock.now());
      const each = await Promise.all(
        meant.map(async (found) => {
          const changes = await from.changes(found.cycle);
          const shown = await from.requests(found.project, found.cycle);
          return [
            ...changes.map((change) => changeEvent(found, change)),
            ...shown.flatMap((request) => requestEvents(request, found)),
          ];
        }),
      );
      return inTime(each.flat());
    },

    async gate(which, question) {
      const { from, found } = await find(which);
      const shown = await from.requests(found.project, found.cycle);
      const requests = shown.map(({ exception }) => exception);
      return gateView(found, requests, question, clock.now());
    },

    async calendar(which, whose) {
      const from = await shelf();
      const meant = cyclesMeant(await from.projects(), which, clock.now());
      const wholes = await Promise.all(meant.map((found) => whole(from, found)));
      const events = (await Promise.all(wholes.map((found) => eventsOf(from, found)))).flat();
      const changes = await Promise.all(meant.map(({ cycle }) => changedLast(from, cycle)));
      const text = feedCalendar(titleOf(which, meant), events.filter(isFor(whose)));
      return { text, changedAt: changes.length === 0 ? null : instant(Math.max(...changes)) };
    },

    async timeline(which) {
      const { found } = await find(which);
      return timelineOf(found.cycle, clock.now(), found.project.zone);
    },

    async badge(which, deadline) {
      const { found } = await find(which);
      return badgeView(found.cycle, deadline, clock.now());
    },
  };
}

async function whole(from: Shelf, found: Found<CycleOutline>): Promise<Found> {
  return { ...found, cycle: await from.cycle(found.cycle) };
}

/** When anything of this may be another by itself: a date passes, or a release is waited for no longer. */
async function nextTurn(from: Shelf, now: Instant): Promise<Instant | null> {
  const released = (await from.projects()).flatMap(({ cycles }) => cycles.map(waitedForUntil));
  return [await from.nextInstant(now), ...released]
    .filter((at) => at !== null)
    .filter((at) => at > now)
    .reduce<Instant | null>((next, at) => (next === null || at < next ? at : next), null);
}

async function projectAsOf(
  from: Shelf,
  { project, cycles }: KnownProject,
  at: Instant,
): Promise<KnownProject<Cycle>> {
  const then: Cycle[] = [];
  for (const outline of cycles) {
    const cycle = await from.cycle(outline);
    const as = cycleAsOf(cycle, await from.changes(cycle), at);
    if (as !== null) then.push(as);
  }
  if (then.length === 0) throw new NotKnown('The project had no cycle at that time yet.');
  return { project, cycles: then };
}

/** @param asOf the last change until then; null: of all. */
async function changedLast(
  from: Shelf,
  cycle: Pick<Cycle, 'id'>,
  asOf: Instant | null = null,
): Promise<Instant> {
  const changes = await from.changes(cycle);
  return changes.findLast(({ at }) => asOf === null || at <= asOf)?.at ?? instant(0);
}

/** Of a restricted request nothing is said but that there is one in the project: not even its cycle. */
async function requestsOf(from: Shelf, found: Found): Promise<PublicRequests> {
  const { project, cycle } = found;
  const shown = await from.requests(project, cycle);
  const past = await from.past(project);
  return {
    requests: shown
      .map((request) => requestView(request, found))
      .toSorted((a, b) => b.askedAt - a.askedAt || b.number - a.number),
    restricted: await from.restricted(project),
    past: past.filter(({ cycleKey }) => cycleKey === cycle.key).length,
  };
}

async function makeEvents(from: Shelf, { project, cycle }: Found): Promise<FeedEvent[]> {
  const [takenOut, changes] = [await from.takenOut(cycle), await from.changes(cycle)];
  return feedEvents(project, cycle, fedDeadlines(cycle, takenOut, changes));
}

function titleOf(which: Which, meant: readonly FoundName[]): string {
  const [first] = meant;
  if (first === undefined) return 'relbot';
  if (which.cycle !== null) return `${first.project.name} ${first.cycle.name}`;
  const isOne = meant.every(({ project }) => project.id === first.project.id);
  return isOne ? first.project.name : 'relbot';
}
