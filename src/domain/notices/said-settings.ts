import { USUAL_SETTINGS, type OwnLadder, type PlaceSettings } from './place-settings.ts';
import { valueOf } from './topic.ts';

type Sayable = Omit<PlaceSettings, 'projectLadders' | 'chooses' | 'leadDays'> & {
  readonly leadDays: readonly number[];
};

/**
 * What somebody said of how to be told, in one place or for the whole project. What is left out nobody has said; null is
 * said, as in “no quiet hours here”.
 */
export type SaidSettings = { readonly [Key in keyof Sayable]?: Sayable[Key] | undefined };

/** A place's own words, else its project's, else what is usual. */
export function settingsOf(place: SaidSettings, project: SaidSettings): PlaceSettings {
  const usual = USUAL_SETTINGS;
  return {
    zone: place.zone ?? usual.zone,
    time: place.time ?? project.time ?? usual.time,
    days: place.days ?? project.days ?? usual.days,
    holidaysOff: place.holidaysOff ?? project.holidaysOff ?? usual.holidaysOff,
    quiet: firstSaid(place.quiet, project.quiet, usual.quiet),
    audience: firstSaid(place.audience, project.audience, usual.audience),
    kinds: firstSaid(place.kinds, project.kinds, usual.kinds),
    leadDays: place.leadDays ?? project.leadDays ?? usual.leadDays,
    ladders: place.ladders ?? usual.ladders,
    projectLadders: roomFor(project.ladders ?? [], place),
    chooses: place.audience !== undefined || place.kinds !== undefined,
    digest: firstSaid(place.digest, project.digest, usual.digest),
    whenUnsure: place.whenUnsure ?? usual.whenUnsure,
  };
}

/** A place that says how far ahead it is told means every date; only those said by name come before that. */
function roomFor(ladders: readonly OwnLadder[], place: SaidSettings): readonly OwnLadder[] {
  return place.leadDays === undefined
    ? ladders
    : ladders.filter(({ topic }) => topic.of === 'name');
}

function firstSaid<T>(place: T | undefined, project: T | undefined, usual: T): T {
  if (place !== undefined) return place;
  return project === undefined ? usual : project;
}

/** Without what would hold all the same if nobody had said it. */
export function onlySaid(said: SaidSettings, otherwise: PlaceSettings): SaidSettings {
  return {
    zone: unless(said.zone, otherwise.zone),
    time: unless(said.time, otherwise.time),
    days: unless(said.days, otherwise.days),
    holidaysOff: unless(said.holidaysOff, otherwise.holidaysOff),
    quiet: unless(said.quiet, otherwise.quiet),
    audience: unless(said.audience, otherwise.audience),
    kinds: unless(said.kinds, otherwise.kinds),
    // Also the same days are a word of one's own where kinds of dates would have others.
    leadDays:
      otherwise.projectLadders.length > 0
        ? said.leadDays
        : unless(said.leadDays, otherwise.leadDays),
    ladders: unless(said.ladders, []),
    digest: unless(said.digest, otherwise.digest),
    whenUnsure: unless(said.whenUnsure, otherwise.whenUnsure),
  };
}

function unless<T>(said: T | undefined, usual: unknown): T | undefined {
  return isSame(said, usual) ? undefined : said;
}

/** Whether both say the same; what they do not say stands in neither. */
export function isSameSaid(one: SaidSettings, other: SaidSettings): boolean {
  return isSame(inOrder(one), inOrder(other));
}

const inOrder = (said: SaidSettings) =>
  [
    said.zone,
    said.time,
    said.days,
    said.holidaysOff,
    said.quiet,
    said.audience,
    said.kinds,
    said.leadDays,
    said.ladders?.map(({ topic, days }) => [topic.of, valueOf(topic), days]),
    said.digest && [said.digest.weekday, said.digest.time, said.digest.whenEmpty],
    said.whenUnsure,
  ].map((value) => (value === undefined ? 'not said' : value));

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether anything was said at all. */
export const saysNothing = (said: SaidSettings): boolean => isSameSaid(said, {});
