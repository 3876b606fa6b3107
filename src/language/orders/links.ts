/** Where relbot is seen without a chat: what somebody wants the address of. */
export interface LinkOrder {
  readonly order: 'links';
  readonly to: 'calendar' | 'page';
}

const ASKS =
  "(?:(?:can|could|may) (?:i|we|you) (?:get|have|see|give (?:me|us)|send (?:me|us)|share) |(?:what|where)(?:[’']s| is| are) |is there |do (?:we|you) have |give (?:me|us) |send (?:me|us) |show (?:me|us) |i (?:want|need) |link to |where (?:can|do) (?:i|we) (?:find|get|see) )?(?:a |an |the |your |our )?";
const OF_CYCLE =
  '(?: (?:of|for|with) (?:the |this |our )?(?:release|cycle|project|schedule|dates|deadlines))?';

const CALENDAR = [
  new RegExp(
    `^${ASKS}(?:ical|ics|icalendar|webcal|calendar)(?: (?:feed|link|file|url|address|subscription|export))?${OF_CYCLE}(?: to subscribe(?: to)?)?$`,
    'i',
  ),
  /^(?:how (?:do|can) (?:i|we) |(?:can|could) (?:i|we) |i (?:want|would like) to )?(?:get|add|put|subscribe to|import|see|have|sync) (?:(?:the|all|all the|these|your|our) )?(?:dates|deadlines|schedule|freezes|release dates|release calendar|calendar)(?: (?:in|into|to|on|with|from))? (?:my|our|google|apple|outlook|a|the)(?: (?:google|outlook|apple|own|phone['’]?s?))?(?: calendar)?$/i,
];

const PAGE = [
  new RegExp(
    `^${ASKS}(?:status page|web ?page|web ?site|dashboard|public page|schedule page|page on the web)(?: (?:link|url|address))?${OF_CYCLE}$`,
    'i',
  ),
  /^(?:where|how) (?:can|do) (?:i|we|people|others) see (?:this|that|it|all this|the schedule|everything) (?:on the web|online|in (?:a|the|my) browser|without (?:slack|discord|an account|a chat))$/i,
];

export function linkOrder(said: string): LinkOrder | null {
  if (CALENDAR.some((form) => form.test(said))) return { order: 'links', to: 'calendar' };
  return PAGE.some((form) => form.test(said)) ? { order: 'links', to: 'page' } : null;
}
