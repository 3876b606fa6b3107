import type { HowToldChange } from './change.ts';
import { daysAheadSaid } from './days-ahead.ts';
import { digestSaid } from './digest.ts';
import { form, HERE, THIS } from './here.ts';
import { hoursAndDaysSaid } from './hours-and-days.ts';
import { audienceSaid, kindsSaid } from './whom.ts';

/** About how the place is told in which it is said. `change` is null where they only ask. */
export interface HowToldOrder {
  readonly order: 'how-told';
  readonly change: HowToldChange | null;
}

const HOW = form(
  `how is ${THIS} set(?: up)?|how are we told ${HERE}|(?:show |list )?(?:me )?(?:the )?settings (?:of|for|in) ${THIS}|(?:the )?settings here`,
);
const EVERYTHING = form(`(?:post |tell us )?(?:everything|all dates) ${HERE}`);
const AS_PROJECT = form(
  `(?:(?:tell us|post|reminders) )?(?:${HERE} )?(?:as|like) the (?:whole )?project (?:says|said|does|is told|has it)(?: ${HERE})?|(?:(?:go )?back to the project['’]s(?: own)?|(?:use|take) the project(?:['’]s)? (?:words|settings|defaults?|reminders|ladder))(?: (?:words|settings|defaults?|reminders|ladder))?(?: ${HERE})?`,
);
const NO_QUIET = form(`no quiet hours ${HERE}`);
const USUAL_LEAD = form(`(?:the )?usual (?:reminders|ladder) ${HERE}`);
const SINGLE = form(`(?:single posts|no (?:weekly )?digest|one post a day) ${HERE}`);
const SAY_EMPTY = form(`say (?:so )?when (?:there is )?nothing(?: is due| to report)? ${HERE}`);
const NO_EMPTY = form(
  `(?:say nothing|be silent|stay silent) when (?:there is )?nothing(?: is due| to report)? ${HERE}`,
);
const REPEAT = form(
  `(?:better|rather) (?:twice than (?:never|not at all)|repeat(?: a post)? than miss(?: (?:it|one))?) ${HERE}`,
);
const MISS = form(
  `(?:better|rather) (?:never than twice|miss(?: a post)? than (?:repeat|see twice)(?: (?:it|one))?) ${HERE}`,
);

/** What is asked with a question mark changes nothing. */
export function howToldOrder(said: string, asked: boolean): HowToldOrder | null {
  if (HOW.test(said)) return { order: 'how-told', change: null };
  const change = asked ? null : changeHere(said);
  return change === null ? null : { order: 'how-told', change };
}

function changeHere(said: string): HowToldChange | null {
  return AS_PROJECT.test(said) ? { set: 'nothing' } : changeSaid(said, false);
}

/** @param lasts whether one distance alone is meant for good, and is no single reminder. */
export function changeSaid(said: string, lasts: boolean): HowToldChange | null {
  if (EVERYTHING.test(said)) return { set: 'everything' };
  if (SINGLE.test(said)) return { set: 'single' };
  if (SAY_EMPTY.test(said)) return { set: 'when-empty', says: true };
  if (NO_EMPTY.test(said)) return { set: 'when-empty', says: false };
  if (REPEAT.test(said)) return { set: 'when-unsure', choice: 'repeat' };
  if (MISS.test(said)) return { set: 'when-unsure', choice: 'miss' };
  if (NO_QUIET.test(said)) return { set: 'quiet', quiet: null };
  if (USUAL_LEAD.test(said)) return { set: 'lead', days: null };
  return (
    audienceSaid(said) ??
    kindsSaid(said) ??
    digestSaid(said) ??
    hoursAndDaysSaid(said) ??
    daysAheadSaid(said, lasts)
  );
}
