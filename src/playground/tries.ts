import type { Cycle } from '../domain/cycle/cycle.ts';
import {
  type ChangeKind,
  type Deadline,
  type Freeze,
  instantOf,
} from '../domain/cycle/deadline.ts';
import { isClosed, stopsChanges } from '../domain/cycle/may-land.ts';
import { freezesInForce, freezesOf } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import type { Played } from './people.ts';
import { sayableIn } from './sayable.ts';

const DAY = 24 * 60 * 60 * 1000;
/** As many as stand in one line. */
const MOST = 4;

/** What somebody in this role would say to relbot now, of this cycle: each has an answer. */
export function triesOf(cycle: Cycle, now: Instant, role: Played['role']): string[] {
  const scene = sceneOf(cycle, now);
  return [...new Set(triesIn(scene, role))].slice(0, MOST);
}

/** What there is to speak of; null where the cycle has no such thing. */
interface Scene {
  /** The freeze that stops most now. */
  readonly held: Freeze | null;
  /** The next one that will stop something. */
  readonly coming: Freeze | null;
  /** The freeze about texts that is in force, or comes next. */
  readonly strings: Freeze | null;
  /** The next date. */
  readonly next: Deadline | null;
  /** A freeze or else another date, far enough away to be reminded of it, and to move it. */
  readonly far: Deadline | null;
  readonly isReleased: boolean;
}

function sceneOf(cycle: Cycle, now: Instant): Scene {
  const isSayable = sayableIn(cycle);
  const first = <D extends Deadline>(deadlines: readonly D[]) => deadlines.find(isSayable) ?? null;
  const toCome = everybodysFirst(comingUp(cycle.deadlines, now));
  const isReleased = isClosed(cycle, now);
  const inForce = freezesInForce(cycle, now).map(({ freeze }) => freeze);
  const held = isReleased ? [] : inForce.filter(forbids);
  const coming = isReleased ? [] : comingUp(freezesOf(cycle), now).filter(forbids);
  return {
    held: first(held.toSorted((one, other) => other.forbids.length - one.forbids.length)),
    coming: first(coming),
    strings: first([...held, ...coming].filter((one) => one.forbids.includes('strings'))),
    next: first(toCome),
    far: first(comingUp([...coming.filter(forAll), ...toCome], now + 2 * DAY)),
    isReleased,
  };
}

function comingUp<D extends Deadline>(deadlines: readonly D[], after: number): D[] {
  return deadlines.filter((deadline) => {
    const at = instantOf(deadline);
    return at !== null && at > after;
  });
}

const everybodysFirst = (deadlines: readonly Deadline[]) => [
  ...deadlines.filter(forAll),
  ...deadlines.filter((deadline) => !forAll(deadline)),
];
const forAll = ({ owner }: Deadline) => owner === null;

const forbids = (freeze: Freeze) => stopsChanges(freeze) && freeze.forbids.length > 0;

function triesIn(scene: Scene, role: Played['role']): string[] {
  switch (role) {
    case 'developer':
      return ofDeveloper(scene);
    case 'translator':
      return ofTranslator(scene);
    case 'release manager':
      return ofManager(scene);
    case 'new contributor':
      return ofNewcomer(scene);
  }
}

function ofDeveloper({ held, coming, next, far, isReleased }: Scene): string[] {
  if (held !== null) {
    const mayI = `can I land ${changeForbiddenBy(held)}`;
    const end = /freeze/i.test(held.name) ? `when does ${held.name} end` : 'what’s next';
    return ['are we frozen', mayI, 'I need an exception', end];
  }
  if (coming !== null) {
    const when = `when is ${coming.name}`;
    return [when, `can I land ${changeForbiddenBy(coming)}`, 'what’s next', 'I need an exception'];
  }
  return [
    ...(next === null ? [] : [`when is ${next.name}`]),
    ...(far === null ? [] : [`remind me a day before ${far.name}`]),
    ...(isReleased ? [] : ['can I land a bug fix']),
    'what’s next',
    'where are we',
    'what moved',
  ];
}

function ofTranslator({ strings, far, isReleased }: Scene): string[] {
  return [
    ...(strings === null ? [] : [`when is ${strings.name}`]),
    ...(isReleased ? [] : ['can I land a string change']),
    ...(far === null ? [] : [`remind me a day before ${far.name}`]),
    'what is a string freeze',
    'what’s next',
    'where are we',
  ];
}

function ofManager({ far, isReleased }: Scene): string[] {
  return [
    'which requests are open',
    ...(far === null ? [] : [`move ${far.name} a day later`]),
    ...(isReleased ? ['plan the next cycle'] : []),
    'show the schedule',
    'what did you post this month',
    'who decides',
  ];
}

function ofNewcomer({ held, coming }: Scene): string[] {
  const freeze = held ?? coming;
  return [
    'I am new here',
    `what is a ${freeze === null ? 'feature' : (TERMS[freeze.freeze] ?? 'feature')} freeze`,
    'where are we',
    'who is the release manager',
  ];
}

/** Freezes that the glossary has a term for; of others it says what a feature freeze is. */
const TERMS: Partial<Record<Freeze['freeze'], string>> = {
  feature: 'feature',
  code: 'code',
  string: 'string',
  docs: 'docs',
  dependency: 'dependency',
};

/** A change that the freeze forbids, as one speaks of it. */
export function changeForbiddenBy({ forbids: [kind = 'bug fix'] }: Freeze): string {
  return CHANGES[kind];
}

const CHANGES: Record<ChangeKind, string> = {
  feature: 'a new feature',
  'bug fix': 'a bug fix',
  'regression fix': 'a regression fix',
  docs: 'a docs change',
  strings: 'a string change',
  UI: 'a UI change',
  dependency: 'a dependency update',
  'build/CI': 'a build change',
  backport: 'a backport',
};
