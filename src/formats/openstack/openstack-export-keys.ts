import type { CyclePlan, DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { canonicalKey, canonicalName, splitKey } from './openstack-names.ts';
import { keyOfName } from '../relbot/relbot-schema.ts';
import { unlike, usualAliases } from '../usual-names.ts';

/** How a deadline is called in schedule.yaml, and what its heading in schedule.rst is. */
export interface Keyed {
  readonly deadline: DeadlinePlan;
  /** Of an event that comes several times, all have one. */
  readonly key: string;
  readonly title: string;
}

/**
 * The keys that OpenStack's readers expect, such as h-ff for the feature freeze; else the deadline's own, so that it
 * comes back under it.
 *
 * @param letter with which the cycle's keys begin.
 */
export function keyedFor({ deadlines }: CyclePlan, letter: string): Keyed[] {
  const taken = new Set<string>();
  return deadlines.map((deadline) => {
    const first = firstOfSeveral(deadline, deadlines);
    const wanted = keyOf(first ?? deadline, letter);
    const key = first === null && taken.has(wanted) ? ownKey(deadline, letter) : wanted;
    taken.add(key);
    return { deadline, key, title: titleOf(deadline, key) };
  });
}

/** The importer calls a key's second event `KEY-2`, and names the key among its aliases. */
function firstOfSeveral(
  { key, aliases }: DeadlinePlan,
  all: readonly DeadlinePlan[],
): DeadlinePlan | null {
  const base = /^(.+)-\d+$/.exec(key)?.[1];
  if (base === undefined || !aliases.includes(base)) return null;
  return all.find((other) => other.key === base) ?? null;
}

function keyOf(deadline: DeadlinePlan, letter: string): string {
  const { kind, name, owner, key } = deadline;
  const { letter: own, rest } = splitKey(key);
  if (own === letter && canonicalName(rest) === name) return key;
  if (kind === 'release') return `${letter}-final`;
  const canonical = owner === null ? canonicalKey(name) : null;
  return canonical === null ? ownKey(deadline, letter) : `${letter}-${canonical}`;
}

function ownKey({ key, note }: DeadlinePlan, letter: string): string {
  const plain = /[:`\s]/.test(key) ? keyOfName(key) : key;
  const { letter: other } = splitKey(plain);
  const isForeign = note?.startsWith('Belongs to another cycle, ') === true;
  return other === null || other === letter || isForeign ? plain : `${letter}-${plain}`;
}

/** What the importer keeps beside the names that follow from a key. */
function titleOf({ name, aliases, key }: DeadlinePlan, exported: string): string {
  const counted = /^(.*\S) \(\d+ of \d+\)$/.exec(name)?.[1];
  if (counted !== undefined && aliases.includes(counted)) return counted;
  if (exported !== key || canonicalName(splitKey(key).rest) !== name) return name;
  const [title] = unlike(
    name,
    aliases.filter((one) => one !== key && one !== exported),
  ).filter((one) => !usualAliases(name).includes(one));
  return title ?? name;
}
