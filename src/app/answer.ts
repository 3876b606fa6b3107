import { assumedCycle } from '../cards/assumed-cycle.ts';
import type { Card } from '../cards/card.ts';
import { help } from '../cards/help.ts';
import { noCycle, notYet, smalltalk } from '../cards/not-understood.ts';
import { howToAskForException } from '../cards/how-to-ask.ts';
import type { Freeze } from '../domain/deadline.ts';
import type { Intent } from '../language/intent.ts';
import { orderOf } from '../language/orders/order.ts';
import { understand } from '../language/understand.ts';
import { ask, deadlinesOf, isAboutCycle, namesOf } from './ask.ts';
import type { Call } from './call.ts';
import { offerException } from './exception-form.ts';
import { projectHolidays } from './holidays-of.ts';
import { lookingBack, subjectOf, type Subject } from './subject.ts';
import { howToPlan, offerPlan } from './plan-cycle.ts';
import { offerMove, speakOfMoves } from './move-deadlines.ts';
import type { Ground } from './project-of.ts';
import { follow } from './orders.ts';
import { isTalkOfRelease } from './release-cycle.ts';
import { forTheirClock } from './said-clock.ts';
import { offerRequestsHere } from './requests-here.ts';
import { whoIs } from './who-is-who.ts';
import { offerSubscription, offerToUnsubscribe } from './subscribe.ts';

/** Answers what was said: a question with what is known, a command with the card whose button carries it out. */
export async function answer(heard: Call, said: string): Promise<Card> {
  const subject = heard.ground === null ? null : subjectOf(said, heard.ground.course);
  const call = subject === null ? heard : about(heard, subject);
  const context = { platform: call.place.spot.platform, direct: call.direct };
  const order = orderOf(said);
  if (order !== null && !isTalkOfRelease(call, order)) return await follow(call, order);
  const { ground } = call;
  if (ground === null) return await withoutCycle(call, said, context);
  const heardAs = understand(said, namesOf(ground.cycle), { cycle: ground.cycle });
  const intent = subject === null ? heardAs : lookingBack(heardAs, subject);
  switch (intent.topic) {
    case 'subscribe':
      return intent.acts ? await offerSubscription(call) : help(context);
    case 'unsubscribe':
      return intent.acts ? await offerToUnsubscribe(call) : help(context);
    case 'requests_here':
      return intent.acts ? await offerRequestsHere(call) : help(context);
    case 'request_exception':
      return intent.acts
        ? await offerException(call, freezeMeant(ground, intent), intent.link)
        : howToAskForException();
    case 'move_deadline':
      return intent.acts
        ? await offerMove(call, said)
        : await speakOfMoves(call, said, intent.mentioned);
    case 'create_cycle':
      return intent.acts ? await offerPlan(call, said) : howToPlan();
    case 'who_is':
      return await whoIs(call, said, intent.mentioned);
    case 'decide_exception':
    case 'add_deadline':
    case 'set_reminder':
      return notYet(intent.topic);
    default: {
      const holidays = projectHolidays(call.app, ground.project);
      const answered = ask({ said, intent, context, holidays }, ground.cycle, call.now);
      const card = await forTheirClock(call, answered, intent, ground);
      return withAssumption(card, intent, call, { subject, ground });
    }
  }
}

/** The call as if the cycle that is spoken of were the current one. */
function about(call: Call, { cycle }: Subject): Call {
  return call.ground === null ? call : { ...call, ground: { ...call.ground, cycle } };
}

function withAssumption(
  card: Card,
  intent: Intent,
  { now }: Pick<Call, 'now'>,
  { subject, ground }: { readonly subject: Subject | null; readonly ground: Ground },
): Card {
  if (subject?.assumed !== true || !isAboutCycle(intent)) return card;
  return assumedCycle(card, ground.cycle, ground.course.others, now);
}

function freezeMeant({ cycle }: Ground, intent: Intent): Freeze | null {
  if (intent.mentioned.found !== 'one') return null;
  const [deadline] = deadlinesOf(cycle, [intent.mentioned.deadline]);
  return deadline?.kind === 'freeze' ? deadline : null;
}

async function withoutCycle(
  call: Call,
  said: string,
  context: Parameters<typeof help>[0],
): Promise<Card> {
  const { topic, acts } = understand(said, []);
  if (topic === 'create_cycle') return acts ? await offerPlan(call, said) : howToPlan();
  if (topic === 'help') return help(context);
  return topic === 'smalltalk' ? smalltalk() : noCycle();
}
