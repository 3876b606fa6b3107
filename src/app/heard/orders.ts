import type { Card } from '../../cards/card.ts';
import type { Order } from '../../language/orders/order.ts';
import type { Call } from '../call.ts';
import { orderFreezeRules } from '../schedule/freeze-rules.ts';
import { offerLink, unlink } from '../people/link-accounts.ts';
import { offerOneAccount } from '../people/one-account.ts';
import { orderCountries } from '../schedule/countries.ts';
import { howToPlan, showTemplates } from '../schedule/plan-cycle.ts';
import { answerHowTold } from '../places/how-told.ts';
import { answerProjectTold } from '../places/project-told.ts';
import { offerHeadline } from '../places/keep-headline.ts';
import { offerStateCard } from '../places/keep-state-card.ts';
import { offerPlaceProject } from '../places/place-project.ts';
import { showLinks } from '../places/public-links.ts';
import { offerPolicy } from '../exceptions/deciding/policy.ts';
import { orderExceptionRules } from '../exceptions/deciding/exception-rules.ts';
import { followPresence } from '../people/presence.ts';
import { offerRemoval } from '../schedule/remove-deadline.ts';
import { offerRelease } from '../schedule/release-cycle.ts';
import { offerAppointment } from '../people/roster.ts';
import { sayCode } from '../people/say-code.ts';
import { showRegister } from '../exceptions/register/register.ts';
import { offerRestrict } from '../exceptions/asking/restrict.ts';
import { offerUnrestrict } from '../exceptions/asking/unrestrict.ts';
import { offerRestrictedHere } from '../places/restricted-here.ts';
import { followKnownIssue } from '../exceptions/register/known-issues.ts';
import { askRequester, offerEnd } from '../exceptions/deciding/say-verdict.ts';
import { sayWhoIsAwaited } from '../exceptions/deciding/show-request.ts';
import { followFollow } from '../follows/follow.ts';
import { followMute } from '../mutes/follow-mute.ts';
import { answerReminder } from '../reminders/set-reminder.ts';
import { offerSignOff } from '../schedule/sign-off.ts';
import { showSlips } from '../schedule/slips.ts';
import { offerEndOfStandIn, offerStandIn } from '../people/stand-ins.ts';
import { followTeaching } from '../teaching/teach.ts';
import { showToCome } from '../delivery/show-to-come.ts';
import { whatWasPosted } from '../delivery/what-was-posted.ts';
import { whySilent } from '../delivery/why-silent.ts';
import { offerUndo } from '../schedule/undo-change.ts';
import { answerWho } from '../people/who-is-who.ts';

/** Does what was told in a fixed form of words. What changes something is confirmed by a button. */
export async function follow(call: Call, order: Order, said: string): Promise<Card> {
  switch (order.order) {
    case 'undo':
      return await offerUndo(call, order.cycle);
    case 'slips':
      return await showSlips(call, order.deadline);
    case 'released':
      return await offerRelease(call, order.cycle);
    case 'remove-deadline':
      return await offerRemoval(call, order);
    case 'sign-off':
      return await offerSignOff(call, order.freeze);
    case 'give-role':
    case 'take-role':
      return await offerAppointment(call, order);
    case 'who-approves':
    case 'who-is-in':
    case 'who-is-who':
      return await answerWho(call, order);
    case 'decides':
      return await offerPolicy(call, order);
    case 'link-accounts':
      return await offerLink(call);
    case 'unlink-accounts':
      return unlink();
    case 'one-account':
      return offerOneAccount(call, order.none);
    case 'code':
      return await sayCode(call, order);
    case 'links':
      return showLinks(call, order);
    case 'posts-to-come':
      return await showToCome(call, order);
    case 'posts-past':
      return await whatWasPosted(call, order);
    case 'why-silent':
      return await whySilent(call, order);
    case 'place-project':
      return await offerPlaceProject(call, order.project);
    case 'state-card':
      return await offerStateCard(call, order.keep);
    case 'headline':
      return await offerHeadline(call, order.keep);
    case 'how-told':
      return await answerHowTold(call, order.change);
    case 'project-told':
      return await answerProjectTold(call, order.change);
    case 'stand-in':
      return await offerStandIn(call, order);
    case 'no-stand-in':
      return await offerEndOfStandIn(call, order.who);
    case 'my-zone':
    case 'my-hours':
    case 'my-days':
    case 'away':
    case 'back':
    case 'forget':
    case 'about-me':
      return await followPresence(call, order);
    case 'mute':
    case 'unmute':
    case 'mute-me':
      return await followMute(call, order);
    case 'follow':
    case 'unfollow':
    case 'list-follows':
      return await followFollow(call, order);
    case 'define-term':
    case 'forget-term':
    case 'remember':
    case 'forget-fact':
    case 'list-facts':
    case 'list-unanswered':
    case 'forget-unanswered':
      return await followTeaching(call, order);
    case 'how-to-plan':
      return howToPlan();
    case 'templates':
      return showTemplates(call);
    case 'countries':
      return await orderCountries(call, order.countries);
    case 'remind':
    case 'list-reminders':
      return await answerReminder(call, said, { acts: true, mentioned: { found: 'nothing' } });
    case 'list-register':
    case 'count-register':
      return await showRegister(call, order);
    case 'known-issue':
    case 'no-known-issue':
    case 'list-known-issues':
      return await followKnownIssue(call, order);
    case 'restricted-here':
      return await offerRestrictedHere(call);
    case 'restrict':
      return await offerRestrict(call, order.number);
    case 'unrestrict':
      return await offerUnrestrict(call, order.number);
    case 'ask-requester':
      return await askRequester(call, order);
    case 'who-awaited':
      return await sayWhoIsAwaited(call, order.number);
    case 'landed':
    case 'reverted':
      return await offerEnd(call, order);
    case 'exception-rules':
    case 'common-exception-rules':
    case 'change-exception-rules':
      return await orderExceptionRules(call, order);
    case 'freeze-rules':
    case 'change-freeze-rules':
      return await orderFreezeRules(call, order);
  }
}
