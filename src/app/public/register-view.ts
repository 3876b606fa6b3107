import type { ShownRequest } from '../../cards/exceptions/register/request-status.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import { exceptionAsOf, pastAsOf } from '../../domain/exceptions/register/as-of.ts';
import type { PastRequest } from '../../domain/exceptions/register/past-request.ts';
import type { Instant } from '../../domain/time/time.ts';
import { wallDateAt } from '../../domain/time/wall.ts';
import type { PublicPastRequest, PublicRegister, RequestsOf, Which } from '../../public.ts';
import { cycleCalled, cycleNamed, type KnownProject, projectNamed } from './named.ts';
import { requestView } from './requests-view.ts';
import type { Shelf } from './shelf.ts';

/** Every request that everybody may read: those that relbot carried, and those that were brought along. */
export async function registerView(
  from: Shelf,
  which: Which,
  of: RequestsOf,
  now: Instant,
): Promise<PublicRegister> {
  const projects = await from.projects();
  const among =
    which.project === null ? projects : [projectNamed(projects, { ...which, cycle: null })];
  const each = await Promise.all(among.map((known) => ofProject(from, known, which.cycle, of)));
  if (which.cycle !== null && each.every(({ isKnown }) => !isKnown)) {
    cycleNamed(projectNamed(projects, which), which.cycle, now); // refuses, and says which there are
  }
  const meant = each.filter(({ isKnown }) => isKnown);
  return {
    carried: meant
      .flatMap(({ carried }) => carried)
      .toSorted((a, b) => b.askedAt - a.askedAt || b.number - a.number),
    past: meant.flatMap(({ past }) => past),
    restricted: meant.reduce((sum, one) => sum + one.restricted, 0),
  };
}

/** @param cycle its key, name or alias; a past one need not be stored. Null: all of the project. */
async function ofProject(
  from: Shelf,
  { project, cycles }: KnownProject,
  cycle: string | null,
  of: RequestsOf,
): Promise<PublicRegister & { readonly isKnown: boolean }> {
  const stored = cycle === null ? null : cycleCalled(cycles, cycle);
  const isMeant = ({ cycleKey }: PastRequest) =>
    cycle === null || same(cycleKey, cycle) || same(cycleKey, stored?.key ?? null);
  const past = (await from.past(project)).filter(isMeant);
  const isCarried = cycle === null || stored !== null;
  const carried = isCarried ? await from.requests(project, stored) : [];
  return {
    isKnown: isCarried || past.length > 0,
    carried: carried
      .flatMap((request) => asOf(request, of.asOf))
      .map((request) => requestView(request, { project, cycle: request.cycle }))
      .filter(({ outcome, freeze, team }) => fits(of, outcome, [freeze.key, freeze.name], team)),
    past: past
      .flatMap((one) =>
        of.asOf === null ? [one] : (pastAsOf(one, wallDateAt(of.asOf, project.zone)) ?? []),
      )
      .filter(({ outcome, freeze, team }) => fits(of, outcome, [freeze], team))
      .map((one) => pastView(one, project)),
    restricted: await from.restricted(project),
  };
}

function asOf(request: ShownRequest, at: Instant | null): ShownRequest[] {
  if (at === null) return [request];
  const exception = exceptionAsOf(request.exception, at);
  return exception === null ? [] : [{ ...request, exception }];
}

function fits(
  { outcome, freeze, team }: RequestsOf,
  became: RequestsOf['outcome'],
  freezes: readonly string[],
  whose: string | null,
): boolean {
  return (
    (outcome === null || outcome === became) &&
    (freeze === null || freezes.some((one) => same(one, freeze))) &&
    (team === null || same(team, whose))
  );
}

const same = (one: string, other: string | null): boolean =>
  one.toLowerCase() === other?.toLowerCase();

function pastView(past: PastRequest, { key }: Project): PublicPastRequest {
  const { cycleKey, freeze, title, link, thread, team, askedOn, decidedOn, outcome, line } = past;
  const id = `${key} ${cycleKey} past ${line}`;
  return {
    id,
    project: key,
    cycle: cycleKey,
    freeze,
    title,
    link,
    thread,
    team,
    askedOn,
    decidedOn,
    outcome,
  };
}
