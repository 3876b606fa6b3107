import { line } from '../cut.ts';

/** Why something that was due did not come: what is kept of it. */
export type NotPosted =
  /** A notice that was left out, with the reason that is kept with it. */
  | { readonly is: 'skipped' | 'cancelled'; readonly reason: string }
  /** A post that was tried; `detail` is what the platform said. */
  | { readonly is: 'refused' | 'given up' | 'waiting'; readonly detail: string | null }
  /** The same of what one person was to be told. */
  | { readonly is: 'not told'; readonly reason: string }
  | { readonly is: 'not reached'; readonly detail: string | null };

interface WhyNot {
  /** A sentence for people, without its full stop. */
  readonly because: string;
  readonly next: string | null;
}

const AWAY = 'I was not connected then, and when I was back';
const SLIPS = '“slip history” says which dates moved, when and why.';
const DOWN =
  'After a pause I post only the latest that still helps. Whoever runs me can look why I was away.';

/** The reasons that are kept with notices, said to people. */
const REASONS: Readonly<Record<string, WhyNot>> = {
  'The deadline had passed.': { because: `${AWAY}, its date had passed`, next: DOWN },
  'It was days too late to be of use.': {
    because: `${AWAY}, it was days too late to help`,
    next: DOWN,
  },
  'A later notice of the same deadline says more.': {
    because: `${AWAY}, a later post on the same date said more`,
    next: DOWN,
  },
  'The freeze was over already.': { because: `${AWAY}, the freeze was over`, next: DOWN },
  'The stage was over already.': { because: `${AWAY}, the stage was over`, next: DOWN },
  'The date has moved since it was planned.': { because: 'its date had moved', next: SLIPS },
  'The end of the freeze has moved since it was planned.': {
    because: 'the end of the freeze had moved',
    next: SLIPS,
  },
  'The schedule has changed.': {
    because: 'the schedule had changed, and the reminders followed the new dates',
    next: SLIPS,
  },
  'It has left the schedule.': { because: 'it had been taken out of the schedule', next: null },
  'The place was unsubscribed.': {
    because: 'the channel had been unsubscribed',
    next: 'A release manager turns the posts on again: “subscribe this channel”.',
  },
  'The place belongs to another project now.': {
    because: 'the channel had been given to another project',
    next: '“which project is this channel about” says whose it is now.',
  },
};

const WAITED = 'it waited for working hours';

/** What is planned still, as its person is not to be told just now. */
export const WAITS = 'It waits for its person.';

/** What is kept of what one person was to be told: it waits for them, as well as for relbot. */
const OWN_REASONS: Readonly<Record<string, WhyNot>> = {
  'The deadline had passed.': { because: `${WAITED}, and by then the date had passed`, next: null },
  'It was days too late to be of use.': {
    because: `${WAITED}, and by then it was days too late to help`,
    next: null,
  },
  'A later notice of the same deadline says more.': {
    because: `${WAITED}, and by then a later message on the same date said more`,
    next: null,
  },
  'The freeze was over already.': {
    because: `${WAITED}, and by then the freeze was over`,
    next: null,
  },
  'The date has moved since it was planned.': { because: 'its date had moved', next: SLIPS },
  'The end of the freeze has moved since it was planned.': {
    because: 'the end of the freeze had moved',
    next: SLIPS,
  },
  'The schedule has changed.': {
    because: 'the schedule had changed, and what is told followed the new dates',
    next: SLIPS,
  },
  'It has left the schedule.': { because: 'it had been taken out of the schedule', next: null },
  'It was planned anew.': {
    because: 'it was no longer followed like that, or the hours of work had changed',
    next: '“what do you tell me” lists what you follow.',
  },
  'It is not followed any more.': {
    because: 'it was no longer followed',
    next: '“what do you tell me” lists what you follow.',
  },
  'It is not theirs any more.': {
    because: 'it was neither followed any more, nor a date of their team',
    next: '“what do you tell me” lists what you are told.',
  },
  'It is in the schedule again.': {
    because: 'it had left the schedule and come back',
    next: SLIPS,
  },
  [WAITS]: {
    because: 'it waits for working hours, or for the end of a time away or of a mute',
    next: 'What is still of use then comes by itself.',
  },
  'The person muted it.': { because: 'it was muted', next: '“resume” ends your mutes.' },
};

export function whyNot(why: NotPosted): WhyNot {
  switch (why.is) {
    case 'skipped':
    case 'cancelled':
      if (/^muted\b/i.test(why.reason)) {
        return {
          because: `it was m${line(why.reason, 160).slice(1).replace(/\.$/, '')}`,
          next: 'A release manager ends a mute by “unmute this channel”.',
        };
      }
      return (
        REASONS[why.reason] ?? {
          because: line(why.reason, 160).replace(/\.$/, '') || 'no reason is kept',
          next: null,
        }
      );
    case 'not told':
      return (
        OWN_REASONS[why.reason] ?? { because: line(why.reason, 160).replace(/\.$/, ''), next: null }
      );
    case 'not reached':
      return {
        because: `the direct message did not get through${said(why.detail)}`,
        next: 'Once direct messages from me are allowed again, what is due next comes by itself.',
      };
    case 'refused':
      return {
        because: `it was refused${said(why.detail)}`,
        next: 'The managers were told. Once it is mended, what is due next goes out by itself.',
      };
    case 'given up':
      return {
        because: `I gave it up${said(why.detail)}`,
        next: 'What is due next goes out by itself.',
      };
    case 'waiting':
      return {
        because: `it is still on its way${said(why.detail)}`,
        next: 'It goes out by itself as soon as it can.',
      };
  }
}

function said(detail: string | null): string {
  return detail === null ? '' : `: ${line(detail, 160).replace(/\.$/, '')}`;
}
