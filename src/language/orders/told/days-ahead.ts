import type { HowToldChange } from './change.ts';
import { form, HERE } from './here.ts';

const LEAD = form(
  `(?:reminders|remind us|posts) ${HERE} (?<days>\\d[\\d, and&]*?) days? (?:before|ahead)`,
);
const LADDER = form(
  `(?<always>(?:always|only) )?(?:remind us|reminders|posts)(?<also> (?:always|only))?(?: ${HERE})? (?<days>\\d[\\d, and&]*?) days? (?:before|ahead of) (?<about>[^,]{1,80}?)(?: ${HERE})?`,
);
const LADDER_OF = form(
  `(?<always>(?:always|only) )?remind(?: (?:us|everyone|everybody|people|all))?(?<also> (?:always|only))? (?:of|about) (?<about>[^,]{1,80}?) (?<days>\\d[\\d, and&]*?) days? (?:before|ahead|in advance)(?: ${HERE})?`,
);
const USUAL_LADDER = form(
  `(?:the )?usual (?:reminders|ladder) (?:for|of|before) (?<about>[^,]{1,80}?)(?: ${HERE})?`,
);
/** What is more than the name of a date: a reason, words to say, a time of day. */
const MORE_THAN_A_NAME = /\b(?:to|about|that|at|because|so)\b/i;

/**
 * How many days ahead is reminded.
 *
 * @param lasts whether one distance alone is meant for good, and is no single reminder.
 */
export function daysAheadSaid(said: string, lasts: boolean): HowToldChange | null {
  return leadSaid(said) ?? ladderSaid(said, lasts);
}

function leadSaid(said: string): HowToldChange | null {
  const words = LEAD.exec(said)?.groups?.['days'];
  const days = words === undefined ? null : daysAhead(words);
  return days === null ? null : { set: 'lead', days };
}

/** One distance alone is a single reminder, unless it shall be so always, or be the only one. */
function ladderSaid(said: string, lasts: boolean): HowToldChange | null {
  const usual = USUAL_LADDER.exec(said)?.groups?.['about'];
  if (usual !== undefined) return { set: 'ladder', about: usual, days: null };
  const {
    days: words,
    about,
    always,
    also,
  } = (LADDER.exec(said) ?? LADDER_OF.exec(said))?.groups ?? {};
  if (words === undefined || about === undefined || MORE_THAN_A_NAME.test(about)) return null;
  const days = daysAhead(words);
  const isLasting = lasts || always !== undefined || also !== undefined || (days?.length ?? 0) > 1;
  return days === null || !isLasting ? null : { set: 'ladder', about, days };
}

function daysAhead(words: string): number[] | null {
  const days = [...new Set((words.match(/\d+/g) ?? []).map(Number))].toSorted((a, b) => b - a);
  const fit = days.length <= 8 && days.every((day) => day >= 1 && day <= 365);
  return fit ? days : null;
}
