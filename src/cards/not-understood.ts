import { code, plain, strong, text, type Card } from './card.ts';
import { line } from './cut.ts';
import { planButton } from './plan-offer.ts';
import { sentences } from './sentences.ts';

export function notUnderstood(said: string): Card {
  const first =
    said.trim() === ''
      ? 'You called, and I read no question.'
      : `I do not understand “${line(said, 120)}”.`;
  return {
    tone: 'neutral',
    summary: `${first} Try “when is feature freeze”, “what's next” or “help”.`,
    blocks: [
      text(strong(first)),
      text(
        plain('Try '),
        code('when is feature freeze'),
        plain(', '),
        code("what's next"),
        plain(' or '),
        code('help'),
        plain('.'),
      ),
    ],
  };
}

/** What relbot understands but cannot do yet: what it was asked, and what works today. */
const NOT_YET = {
  explain_term: ['explain terms', '“when is …” says what that deadline means for what may land.'],
  week_agenda: [
    "list one week's dates",
    "“what's next” has the next dates, “schedule” all of them.",
  ],
  previous_cycle: ['look back at earlier cycles', '“schedule” has the dates of this one.'],
  exception_status: [
    'look up requests',
    'each request stands where it was posted, and its card shows its state.',
  ],
  list_exceptions: [
    'list requests',
    'each request stands where it was posted, and its card shows its state.',
  ],
  who_is: ['say who holds which role', 'in a chat, “who is who” names everybody.'],
  newcomer: ['introduce newcomers', '“where are we” and “schedule” are a good start.'],
  decide_exception: [
    'take decisions as sentences',
    'press Approve, Deny or Need info on the request itself.',
  ],
  add_deadline: [
    'add dates in a chat',
    'whoever runs me adds it to the schedule file and imports it again.',
  ],
  set_reminder: [
    'set reminders for one person or one date',
    '“subscribe this channel” turns on those of the whole schedule.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type NotYetTopic = keyof typeof NOT_YET;

export function notYet(topic: NotYetTopic): Card {
  const [what, instead] = NOT_YET[topic];
  return sentences(`I cannot ${what} yet.`, [`What works: ${instead}`]);
}

export function smalltalk(): Card {
  return sentences('Hello! I am here for the release.', [
    "Ask me “what's next” or “where are we”; “help” shows the rest.",
  ]);
}

/** There is no cycle at all. */
export function noCycle(): Card {
  const plan = 'A release manager plans one here, from a template and a release day.';
  return {
    tone: 'neutral',
    summary: `I have no schedule yet. ${plan} Or whoever runs me imports one: npx relbot import FILE.`,
    blocks: [
      text(strong('I have no schedule yet.')),
      text(
        plain(`${plan} Or whoever runs me imports one: `),
        code('npx relbot import FILE'),
        plain('.'),
      ),
      planButton('Plan a cycle'),
    ],
  };
}
