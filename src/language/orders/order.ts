import { accountOrder, type AccountOrder } from './accounts.ts';
import { changeOrder, type ChangeOrder } from './changes.ts';
import { cycleOrder, type CycleOrder } from './cycle.ts';
import { followOrder, type FollowOrder } from './follows.ts';
import { restrictedOrder, type RestrictedOrder } from './restricted.ts';
import { knownIssueOrder, type KnownIssueOrder } from './known-issues.ts';
import { linkOrder, type LinkOrder } from './links.ts';
import { muteOrder, type MuteOrder } from './mutes.ts';
import { groupOrder, type GroupOrder } from './groups.ts';
import { deadlineOrder, type DeadlineOrder } from './deadlines.ts';
import { howToldOrder, type HowToldOrder } from './told/how-told.ts';
import { peopleOrder, type PeopleOrder } from './people.ts';
import { planningOrder, type PlanningOrder } from './planning.ts';
import { placeOrder, type PlaceOrder } from './places.ts';
import { projectToldOrder, type ProjectToldOrder } from './project-told.ts';
import { postsOrder, type PostsOrder } from './posts.ts';
import { presenceOrder, type PresenceOrder } from './presence.ts';
import { reminderOrder, type ReminderOrder } from './reminders.ts';
import { registerOrder, type RegisterOrder } from './register.ts';
import { requestOrder, type RequestOrder } from './requests.ts';
import { standInOrder, type StandInOrder } from './stand-ins.ts';
import { headlineOrder, type HeadlineOrder } from './headline.ts';
import { stateCardOrder, type StateCardOrder } from './state-card.ts';
import { teachingOrder, type TeachingOrder } from './teaching.ts';
import { exceptionRulesOrder, type ExceptionRulesOrder } from './exception-rules.ts';
import { freezeRulesOrder, type FreezeRulesOrder } from './freeze-rules.ts';

/**
 * What is told to relbot in a fixed form of words, rather than asked in one's own: the few sentences that run the
 * project itself. They are tried before a text is understood freely, and each has to fit from beginning to end, so that
 * talk which merely sounds like one is left alone.
 */
export type Order =
  | AccountOrder
  | ChangeOrder
  | CycleOrder
  | DeadlineOrder
  | ExceptionRulesOrder
  | FollowOrder
  | FreezeRulesOrder
  | GroupOrder
  | HeadlineOrder
  | HowToldOrder
  | KnownIssueOrder
  | LinkOrder
  | MuteOrder
  | PeopleOrder
  | PlaceOrder
  | PlanningOrder
  | PostsOrder
  | ProjectToldOrder
  | PresenceOrder
  | RegisterOrder
  | ReminderOrder
  | RequestOrder
  | RestrictedOrder
  | StandInOrder
  | StateCardOrder
  | TeachingOrder;

/** Tried in this order; the first that fits wins. */
const FORMS: readonly ((said: string, asked: boolean) => Order | null)[] = [
  accountOrder,
  // What is to be remembered may sound like any other order.
  teachingOrder,
  // Before a channel "for translators" is taken for one of a project of that name.
  projectToldOrder,
  howToldOrder,
  stateCardOrder,
  headlineOrder,
  linkOrder,
  changeOrder,
  cycleOrder,
  standInOrder,
  peopleOrder,
  presenceOrder,
  // Before “rules for” a freeze is what it forbids.
  exceptionRulesOrder,
  groupOrder,
  muteOrder,
  followOrder,
  reminderOrder,
  restrictedOrder,
  requestOrder,
  knownIssueOrder,
  registerOrder,
  postsOrder,
  placeOrder,
  planningOrder,
  freezeRulesOrder,
  deadlineOrder,
];

/** Null where the text is no order. */
export function orderOf(text: string): Order | null {
  const said = spoken(text);
  // The question mark within a web address asks nothing.
  const asked = text.replaceAll(/https?:\/\/\S+/g, '').includes('?');
  for (const form of FORMS) {
    const order = form(said, asked);
    if (order !== null) return order;
  }
  return null;
}

/** Without what politeness and punctuation add at either end. */
function spoken(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*(?:(?:please|hey|hi|hello|ok|okay)\b[\s,!]*)+/i, '')
    .replace(/[\s,]*\b(?:please|thanks|thank you)\b[\s.!?]*$/i, '')
    .replace(/[\s.!?]+$/, '')
    .trim();
}
