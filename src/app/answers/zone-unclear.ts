import type { ZoneSaid } from '../../language/dates/zone-said.ts';

/** A zone was said of which nobody can tell which it is: what to say instead. */
export function zoneUnclear(zone: Exclude<ZoneSaid, { found: 'zone' }>): string {
  const instead = zone.found === 'abbreviation' ? zone.write : zone.nearest;
  const write = instead.length > 0 ? instead.join(' or ') : 'Europe/Berlin';
  return zone.found === 'abbreviation'
    ? `“${zone.said}” does not say which clock you mean all year round. Say the zone by its place, as in ${write}.`
    : `I know no time zone “${zone.said}”. Say it by its place, as in ${write}.`;
}
