import { assumedCycle } from '../../cards/answers/assumed-cycle.ts';
import type { Card } from '../../cards/card.ts';
import { help } from '../../cards/answers/help.ts';
import { noCycle, smalltalk } from '../../cards/answers/not-understood.ts';
import { howToAskForException } from '../../cards/exceptions/asking/how-to-ask.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import type { Intent } from '../../language/intent.ts';
import { orderOf, type Order } from '../../language/orders/order.ts';
import { understand } from '../../language/understand.ts';
import { offerDeadline } from '../schedule/add-deadline.ts';
import { deadlinesOf, isAboutCycle, namesOf, type ReadingIntent } from '../answers/ask.ts';
import { isManager, type Call } from '../call.ts';
import { offerException } from '../exceptions/asking/exception-form.ts';
import { readerOf } from '../exceptions/register/read-by.ts';
import { knowledgeOf } from '../answers/knowledge.ts';
import { projectHolidays } from '../schedule/holidays-of.ts';
import { lookingBack, subjectOf, type Subject } from '../answers/subject.ts';
import { howToPlan, offerPlan } from '../schedule/plan-cycle.ts';
import { offerMove, speakOfMoves } from '../schedule/move-deadlines.ts';
import type { Ground } from '../project-of.ts';
import { namesTopic } from '../follows/follow.ts';
import { follow } from './orders.ts';
import { readAnswer } from '../answers/reading.ts';
import { isTalkOfPosts } from '../delivery/asked-days.ts';
import { isTalkOfRemoval } from '../schedule/remove-deadline.ts';
import { isTalkOfRelease } from '../schedule/release-cycle.ts';
import { forTheirClock } from '../answers/said-clock.ts';
import { offerRequestsHere } from '../places/requests-here.ts';
import { whoIs } from '../people/who-is-who.ts';
import { answerVerdict } from '../exceptions/deciding/say-verdict.ts';
import { askWhich } from '../answers/which-question.ts';
import { answerReminder } from '../reminders/set-reminder.ts';
import { answerSubscription } from '../places/subscription-talk.ts';
import { termToEdit } from '../teaching/teach.ts';
import { withoutAnswer } from '../teaching/unanswered.ts';

/** Answers what was said: a question with what is known, a command with the card whose button carries it out. */
export async function answer(heard: Call, said: string): Promise<Card> {
  const subject = heard.ground === null ? null : subjectOf(said, heard.ground.course);
  const call = subject === null ? heard : about(heard, subject);
  const context = { platform: call.place.spot.platform, direct: call.direct };
  const order = orderOf(said);
  if (order !== null && !(await isTalk(call, order))) return await follow(call, order, said);
  const { ground } = call;
  if (ground === null) return await withoutCycle(call, said, context);
  const heardAs = understand(said, namesOf(ground.cycle), { cycle: ground.cycle });
  const intent = subject === null ? heardAs : lookingBack(said, heardAs, subject);
  const which = askWhich(said, intent);
  if (which !== null) return which;
  switch (intent.topic) {
    case 'subscribe':
    case 'unsubscribe':
      return await answerSubscription(call, said, { ...intent, topic: intent.topic });
    case 'requests_here':
      return intent.acts ? await offerRequestsHere(call) : help(context);
    case 'request_exception':
      return intent.acts
        ? await offerException(call, freezeMeant(ground, intent), intent)
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
      return await answerVerdict(call, said, intent);
    case 'add_deadline':
      return await offerDeadline(call, said, intent.acts);
    case 'set_reminder':
      return await answerReminder(call, said, intent);
    default: {
      const answered = await read(call, said, intent, { subject, ground });
      const card = await forTheirClock(call, answered, intent, ground);
      return withAssumption(card, intent, call, { subject, ground });
    }
  }
}

/** What only states something is an order where it makes sense as one, from somebody who may give it. */
async function isTalk(call: Call, order: Order): Promise<boolean> {
  if (order.order === 'define-term' && order.stated) return !(await isManager(call));
  if (order.order === 'follow' || (order.order === 'unfollow' && order.about !== '')) {
    return !namesTopic(call, order.about);
  }
  return isTalkOfRelease(call, order) || isTalkOfRemoval(call, order) || isTalkOfPosts(call, order);
}

/** Answers what only wants to know; what nobody could answer is kept for the managers. */
async function read(
  call: Call,
  said: string,
  intent: ReadingIntent,
  { subject, ground }: { readonly subject: Subject | null; readonly ground: Ground },
): Promise<Card> {
  const { tx, now, place, direct } = call;
  const { project, cycle, course } = ground;
  const mayEdit = await isManager(call, project.id);
  const reading = await readAnswer({
    said,
    intent,
    context: { platform: place.spot.platform, direct },
    project,
    cycle,
    assumed: subject?.assumed !== false,
    course,
    now,
    knows: knowledgeOf(
      tx,
      project,
      now,
      projectHolidays(call.app, project),
      readerOf(call),
      call.app,
    ),
    place: direct ? null : place,
    editTerm: async (name, means) => (mayEdit ? await termToEdit(call, name, means) : null),
  });
  return reading.found === 'answer' ? reading.card : await withoutAnswer(call, said, reading);
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
