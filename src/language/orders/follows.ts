/** About what a person wants to hear of for themselves. */
export type FollowOrder =
  | {
      readonly order: 'follow';
      readonly about: string;
      /** Days before; null where none are said. */
      readonly leadDays: number | null;
      /** "Tell me about rc1" asks for its date as well. */
      readonly mayAsk: boolean;
    }
  /** `about`: empty for all. */
  | { readonly order: 'unfollow'; readonly about: string }
  | { readonly order: 'list-follows' };

const LEAD =
  /^(?<about>.+?),? (?:(?<count>\d{1,2}|an?|one|two|three|four|five|six) (?<unit>days?|weeks?)|the (?<day>day)) (?:before(?:hand)?|ahead|in advance|earlier)$/i;
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const FOLLOW =
  /^(?:i (?:want|would like|['’]d like) to )?(?:(?<tell>tell|message|dm) me(?: something)? (?:about|of)|(?:follow|watch|keep me (?:posted|informed|updated|in the loop) (?:on|about|of))|(?:notify|inform|update) me (?:about|of|on|for)|let me know about|subscribe me (?:to|for)|sign me up for) (?<about>.+)$/i;
const UNFOLLOW =
  /^(?:(?:stop|quit) (?:telling|notifying|informing|updating|messaging|dming) me|(?:don['’]?t|do not) (?:tell|notify|inform|update) me|unsubscribe me|unfollow|unwatch|stop (?:following|watching))(?: (?:about|of|on|from) )? ?(?<about>.*?)(?: any ?more)?$/i;
const LIST =
  /^(?:what (?:do|will|would|are) you (?:tell|telling|going to tell|notify|notifying) me(?: (?:about|of))?|what (?:do i follow|am i (?:following|subscribed to|watching))|(?:(?:list|show)(?: me)? )?my (?:own )?(?:subscriptions|follows))$/i;

export function followOrder(said: string, asked: boolean): FollowOrder | null {
  if (LIST.test(said)) return { order: 'list-follows' };
  if (asked) return null;
  const unfollow = UNFOLLOW.exec(said)?.groups;
  if (unfollow !== undefined) return { order: 'unfollow', about: unfollow['about'] ?? '' };
  const { about, tell } = FOLLOW.exec(said)?.groups ?? {};
  if (about === undefined) return null;
  const lead = LEAD.exec(about)?.groups;
  return {
    order: 'follow',
    about: lead?.['about'] ?? about,
    leadDays: lead === undefined ? null : daysOf(lead),
    mayAsk: tell !== undefined && lead === undefined,
  };
}

function daysOf({ count = '', unit = '', day }: Partial<Record<string, string>>): number {
  if (day !== undefined) return 1;
  const word = COUNTS.indexOf(count.toLowerCase());
  const number = word > 0 ? word : /^an?$/i.test(count) ? 1 : Number(count);
  return number * (unit.toLowerCase().startsWith('week') ? 7 : 1);
}
