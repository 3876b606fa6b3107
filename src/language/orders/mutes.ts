import { namesAbsence } from '../asked/absence-said.ts';

/** About what relbot shall not say for a time. `when`: what was said of it; empty where nothing was. */
export type MuteOrder =
  /** `about`: what the place shall not hear of; empty for all. */
  | { readonly order: 'mute'; readonly about: string; readonly when: string }
  | { readonly order: 'unmute'; readonly about: string }
  /** The speaker's own direct messages. */
  | { readonly order: 'mute-me'; readonly when: string };

const WHEN =
  '(?<when>(?:until|till|til|for|through|over|next|today|this (?:week|month|afternoon|evening|morning)|tomorrow).*)';
const HERE = '(?: (?:here|in (?:this|the) (?:channel|place|room)|for (?:us|everyone|everybody)))?';
const MUTE = new RegExp(
  `^(?:can you |could you )?(?:mute|snooze|pause|silence|hush|hold)(?: (?<about>.+?))??${HERE}(?: ${WHEN})?$`,
  'i',
);
const BE_QUIET = new RegExp(`^(?:be|keep|stay) (?:quiet|silent)${HERE} ${WHEN}$`, 'i');
const NO_POSTS = new RegExp(
  `^(?:don['’]?t|do not|no more|no) (?:post(?:s|ing)?|reminders?)(?: (?:anything|any reminders|reminders))?${HERE} ${WHEN}$`,
  'i',
);
const UNMUTE =
  /^(?:unmute|unsnooze|unpause|resume|unsilence)(?: (?<about>.+?))??(?: (?:here|in (?:this|the) (?:channel|place|room)))?$/i;
const NOT_ME = new RegExp(
  `^(?:(?:don['’]?t|do not) (?:send|tell|message|dm|ping|notify|bother|disturb|write|remind) me(?: (?:anything|any(?: more| direct)? (?:messages?|reminders?|dms?)|messages|reminders|any ?more|at all))?(?: ${WHEN})?|(?:no (?:more )?(?:direct messages|messages|dms|reminders) (?:for|to) me)(?: ${WHEN.replace('when', 'then')})?|leave me alone ${WHEN.replace('when', 'later')})$`,
  'i',
);
const MINE =
  /^(?:me|(?:all )?my (?:own )?(?:reminders|messages|direct messages|dms|notifications|subscriptions))$/i;
const ALL =
  /^(?:it all|everything|all|(?:this|the) (?:channel|place|room)|here|(?:all |the |our |your |this channel['’]s )*(?:reminders|posts|countdowns|notifications|updates|messages|reminders and posts)|posting(?: reminders)?|yourself)$/i;

/** A question changes nothing. What is muted for a time has to name one that is on a calendar. */
export function muteOrder(said: string, asked: boolean): MuteOrder | null {
  if (asked) return null;
  const unmute = UNMUTE.exec(said)?.groups;
  if (unmute !== undefined) return { order: 'unmute', about: bared(unmute['about']) };
  const me = NOT_ME.exec(said)?.groups;
  if (me !== undefined) {
    const when = me['when'] ?? me['then'] ?? me['later'] ?? '';
    return namesTime(when) ? { order: 'mute-me', when } : null;
  }
  const groups = (MUTE.exec(said) ?? BE_QUIET.exec(said) ?? NO_POSTS.exec(said))?.groups;
  const { about = '', when = '' } = groups ?? {};
  if (groups === undefined || !namesTime(when)) return null;
  if (MINE.test(about)) return { order: 'mute-me', when };
  return { order: 'mute', about: bared(about), when };
}

const bared = (about = ''): string => (ALL.test(about) ? '' : about);

const HOURS =
  /^for (?:the next )?(?<count>an|one|a|two|three|four|five|six|\d{1,3}) (?<unit>hours?|minutes?)$/i;
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Whether these are words for a time that has an end, or for none at all. */
export function namesTime(when: string): boolean {
  return minutesSaid(when) !== null || namesAbsence(when);
}

/** "for two hours": in minutes; null where it is no such time. */
export function minutesSaid(when: string): number | null {
  const { count = '', unit = '' } = HOURS.exec(when)?.groups ?? {};
  if (unit === '') return null;
  const word = COUNTS.indexOf(count.toLowerCase());
  const number = word > 0 ? word : /^an?$/i.test(count) ? 1 : Number(count);
  return number * (unit.startsWith('h') ? 60 : 1);
}
