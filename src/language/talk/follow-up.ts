import { cycleBeside, cycleNamed } from '../asked/cycle-named.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Zone } from '../../domain/time/time.ts';
import { understand } from '../understand.ts';
import { otherCycle } from './other-cycle.ts';
import { leftOut } from './left-out.ts';
import { bareQuestion } from './bare-question.ts';
import { withoutPronoun } from './pronoun.ts';
import { askedAgain, namesIn } from './question.ts';
import { saysNothing, type Before, type Known, type Talk } from './talk.ts';
import { zoneAsked, type ZoneAsked } from './zone-asked.ts';

/** What a follow-up says; or why that cannot be told. */
export type FollowUp =
  | { readonly found: 'talk'; readonly talk: Talk }
  /** "Next cycle?", and there is none after this one. */
  | { readonly found: 'no cycle'; readonly which: 'next' | 'previous' }
  | { readonly found: 'unclear zone'; readonly zone: Exclude<ZoneAsked['zone'], Zone> };

/** What leaves something out is short. */
const LONGEST = 200;

/**
 * What a follow-up says, told whole by what the talk was about: "and rc1?" after "how long until feature freeze" is "how
 * long until rc1?". Null where a text stands by itself: what has a subject and a predicate of its own is never bent.
 */
export function followUp(text: string, talk: Talk, known: Known): FollowUp | null {
  if (text.length > LONGEST) return null;
  const intent = understand(talk.said, known.names);
  if (saysNothing(intent)) return null;
  const before = { talk, intent, known };
  const zoned = zoneAsked(text, teamsOf(talk.cycle));
  if (zoned === null) return goingOn(text, before);
  if (typeof zoned.zone !== 'string') return { found: 'unclear zone', zone: zoned.zone };
  const { zone } = zoned;
  if (zoned.rest === '') return { found: 'talk', talk: { ...talk, zone } };
  const on = goingOn(zoned.rest, before);
  return on?.found === 'talk' ? { found: 'talk', talk: { ...on.talk, zone } } : on;
}

function goingOn(text: string, before: Before): FollowUp | null {
  const rest = withoutLead(text);
  if (rest === '') return null;
  const cycle = otherCycle(rest, before);
  if (cycle === 'next' || cycle === 'previous') return { found: 'no cycle', which: cycle };
  if (cycle !== null) return again(before, cycle);
  const said =
    bareQuestion(rest, before) ?? leftOut(rest, before) ?? withoutPronoun(rest, text, before);
  return said === null ? null : { found: 'talk', talk: { ...before.talk, said } };
}

/** The same question of another cycle: in the person's own words, unless they name the first. */
function again({ talk, intent, known }: Before, cycle: Cycle): FollowUp | null {
  const ownWords =
    cycleNamed(talk.said, known.cycles) === null &&
    cycleBeside(talk.said) === null &&
    intent.topic !== 'previous_cycle';
  const said = ownWords ? talk.said : askedAgain(intent, namesIn(intent.mentioned));
  return said === null ? null : { found: 'talk', talk: { ...talk, said, cycle } };
}

function teamsOf({ deadlines }: Cycle): string[] {
  return deadlines.flatMap(({ owner }) => owner ?? []);
}

const LEAD =
  /^(?:[\s,.!…:-]|(?:ok(?:ay)?|thanks|thank you|thx|great|cool|nice|perfect|hm+|ah+|oh|right|alright|all right|sure|good|got it|i see|and|so|but|also|or|now|then|please|pls|what about|how about|what of|what if (?:it is|it's)|same (?:question |thing )?(?:for|with|about)|the same (?:for|with)|ditto(?: for)?)(?=[\s,.!…:?]|$))+/iu;
const TAIL = /(?:[\s?!.…,]|\b(?:please|pls|then|too|as well|instead|though|thanks)\b)+$/iu;

/** What is left of a follow-up without the words that only tie it to what was said before. */
function withoutLead(text: string): string {
  const rest = text.trim().replace(LEAD, '');
  // "Then" alone may be what it asks for; "what happens then" is no question without it.
  return /\b(?:until|till|by|before|happens) then\W*$/i.test(rest)
    ? rest.replace(/[\s?!.…]+$/, '')
    : rest.replace(TAIL, '');
}
