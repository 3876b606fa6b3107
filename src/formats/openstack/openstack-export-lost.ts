import type { CyclePlan, DeadlinePlan } from '../../domain/cycle/cycle.ts';
import type { FreezeEnd } from '../../domain/cycle/deadline.ts';
import { importOpenStack } from './openstack.ts';
import type { Keyed } from './openstack-export-keys.ts';

/** What can be lost of a deadline, in the words of the sentence that says so. */
const PARTS = {
  name: 'names',
  when: 'clock rules and zones',
  until: 'last days',
  kind: 'kinds',
  ends: 'ends of freezes',
  forbids: 'what freezes forbid',
  state: 'what has happened',
  owner: 'owners',
  audience: 'audiences',
  aliases: 'other names',
  note: 'notes',
  link: 'links',
} as const;
type Part = keyof typeof PARTS;

/** What does not come back from the exported files, in sentences. */
export function lostIn(
  plan: CyclePlan,
  keyed: readonly Keyed[],
  { yaml, rst }: { readonly yaml: string; readonly rst: string },
): string[] {
  const back = importOpenStack({
    yaml: { name: 'schedule.yaml', text: yaml },
    rst: { name: 'schedule.rst', text: rst },
  }).plan;
  const found = new Map<string, DeadlinePlan>(matched(keyed, back));
  const keyOf = (key: string) => found.get(key)?.key ?? key;
  const lost = new Map<Part, string[]>();
  const left: string[] = [];
  for (const deadline of plan.deadlines) {
    const other = found.get(deadline.key);
    if (other === undefined) left.push(deadline.name);
    else {
      for (const part of lostOf(deadline, other, keyOf)) {
        lost.set(part, [...(lost.get(part) ?? []), deadline.name]);
      }
    }
  }
  return [
    ...(left.length === 0 ? [] : [`Left out, as they have no date: ${left.join(', ')}.`]),
    ...[...lost].map(
      ([part, names]) =>
        `It cannot say ${PARTS[part]} of ${names.join(', ')}${part === 'when' ? ': their days end in UTC' : ''}.`,
    ),
    ...ofCycle(plan, back, keyOf),
  ];
}

/** Events of one key come back in the order of their dates, as they went. */
function matched(keyed: readonly Keyed[], back: CyclePlan): [string, DeadlinePlan][] {
  return keyed.flatMap(({ deadline, key }): [string, DeadlinePlan][] => {
    const nth = keyed
      .filter((one) => one.key === key)
      .findIndex((one) => one.deadline === deadline);
    const other = back.deadlines.find((one) => one.key === (nth === 0 ? key : `${key}-${nth + 1}`));
    return other === undefined ? [] : [[deadline.key, other]];
  });
}

function lostOf(one: DeadlinePlan, other: DeadlinePlan, keyOf: (key: string) => string): Part[] {
  const freeze = one.kind === 'freeze' ? one : null;
  const back = other.kind === 'freeze' ? other : null;
  // What follows from the key is no loss.
  const aliases = one.aliases.filter(
    (alias) => !other.aliases.includes(alias) && alias !== other.name,
  );
  const isSame: Record<Part, boolean> = {
    name: one.name === other.name,
    when: momentOf(one.when) === momentOf(other.when),
    // Its end is a matter of the clock rule.
    until: dayOf(one.until) === dayOf(other.until),
    kind: one.kind === other.kind && freeze?.freeze === back?.freeze,
    ends: freeze === null || back === null || sameEnd(freeze.ends, back.ends, keyOf),
    forbids: freeze === null || back === null || same(freeze.forbids, back.forbids),
    state: one.state === other.state,
    owner: one.owner === other.owner,
    audience: same(one.audience, other.audience),
    aliases: aliases.length === 0,
    note: one.note === other.note,
    link: one.link === other.link,
  };
  return PART_NAMES.filter((part) => !isSame[part]);
}

const PART_NAMES: readonly Part[] = [
  'name',
  'when',
  'until',
  'kind',
  'ends',
  'forbids',
  'state',
  'owner',
  'audience',
  'aliases',
  'note',
  'link',
];

function dayOf(until: DeadlinePlan['until']): string | null {
  return until?.precision === 'day' ? until.date : null;
}

/** A moment in another zone is the same moment; a week is no day. */
function momentOf(when: DeadlinePlan['when'] | null): string {
  if (when === null || when.precision === 'undecided') return '';
  return `${when.precision === 'week' ? 'week' : 'day'} ${when.at}`;
}

function sameEnd(one: FreezeEnd, other: FreezeEnd, keyOf: (key: string) => string): boolean {
  if (one.by === 'deadline') return other.by === 'deadline' && keyOf(one.key) === other.key;
  if (one.by === 'instant') return other.by === 'instant' && one.at === other.at;
  return other.by === 'sign-off' && one.given === other.given;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

function ofCycle(plan: CyclePlan, back: CyclePlan, keyOf: (key: string) => string): string[] {
  const stagesOf = ({ cycle }: CyclePlan, key: (key: string) => string) =>
    cycle.stages.map(({ name, begins }) =>
      begins.by === 'deadline' ? `${name} ${key(begins.key)}` : `${name} ${begins.at}`,
    );
  const itself = (key: string) => key;
  return [
    ...(plan.project.key === back.project.key
      ? []
      : [`It comes back as a cycle of OpenStack: import it with --project ${plan.project.key}.`]),
    ...(plan.cycle.key === back.cycle.key
      ? []
      : [`The cycle’s key comes back as ${back.cycle.key}, not ${plan.cycle.key}.`]),
    ...(same(stagesOf(plan, keyOf), stagesOf(back, itself))
      ? []
      : ['Its stages come back as OpenStack’s are.']),
  ];
}
