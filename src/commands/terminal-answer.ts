import type { Asked } from '../app/answers/asked.ts';
import type { ReadingIntent } from '../app/answers/ask.ts';
import type { Reading } from '../app/call.ts';
import type { Knowledge } from '../app/answers/knowledge.ts';
import { asksAdvice } from '../app/exceptions/deciding/say-verdict.ts';
import { answerFromRegister, entriesOf } from '../app/exceptions/register/register.ts';
import { requestsMeant, type RequestTalk } from '../app/exceptions/register/requests.ts';
import { speakOfMoves } from '../app/schedule/move-deadlines.ts';
import { readOrder } from '../app/heard/read-order.ts';
import { readAnswer } from '../app/answers/reading.ts';
import type { KnownCourse, Subject } from '../app/answers/subject.ts';
import type { Card } from '../cards/card.ts';
import { factsKnown } from '../cards/teaching/facts.ts';
import { ANYBODY } from '../app/exceptions/register/read-by.ts';
import { knownIssueList } from '../cards/exceptions/register/known-issues.ts';
import { verdictTalk } from '../cards/exceptions/deciding/verdict-offer.ts';
import { howToAskForException } from '../cards/exceptions/asking/how-to-ask.ts';
import { howToAddDeadline, howToDecide, howToRemind } from '../cards/answers/how-to-command.ts';
import { notUnderstood } from '../cards/answers/not-understood.ts';
import { planInTerminal, templateList } from '../cards/schedule/plan-offer.ts';
import { linksCard } from '../cards/places/public-links.ts';
import { sentences } from '../cards/sentences.ts';
import { slipHistory } from '../cards/schedule/slip-history.ts';
import { termUnknown } from '../cards/teaching/terms.ts';
import { unansweredQuestions } from '../cards/teaching/unanswered.ts';
import type { Project } from '../domain/cycle/cycle.ts';
import type { Instant } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import { UTC } from '../domain/time/zone.ts';
import { knownTemplates } from '../formats/templates/known-templates.ts';
import type { OwnFiles } from '../formats/files/own-files.ts';
import { templateNames } from '../formats/templates/templates.ts';
import { cycleAsked } from '../language/asked/cycle-asked.ts';
import { type Intent, READING_TOPICS } from '../language/intent.ts';
import type { Order } from '../language/orders/order.ts';
import type { Repositories } from '../store/store.ts';

/** What questions are answered from. */
export interface Room {
  readonly project: Project;
  readonly course: KnownCourse;
  readonly now: Instant;
  readonly knows: Knowledge;
  /** Null for the sample, of which nothing is stored. */
  readonly read: Repositories | null;
  /** Templates and calendars that lie beside the database. */
  readonly own: OwnFiles;
  /** Under which address relbot is reached on the web; null where nobody said. */
  readonly publicUrl: string | null;
}

/** One question, as it was understood. */
export interface Heard {
  readonly said: string;
  readonly intent: Intent;
  /** What was told in a fixed form of words. */
  readonly order: Order | null;
  readonly subject: Subject;
}

/** Answers as in a chat, but for what changes something or is about whoever asks: in a terminal nobody is known. */
export async function answerInTerminal(heard: Heard, room: Room): Promise<Card> {
  try {
    return (
      (await answerToOrder(heard, room)) ??
      (await saidOfMoves(heard, room)) ??
      (await answerToWords(heard, room))
    );
  } catch (error) {
    // As it is said in chat; the other questions are still answered.
    if (error instanceof UserError) return sentences(error.message);
    throw error;
  }
}

/** Null where the words are to be understood freely. */
async function answerToOrder({ order, subject }: Heard, room: Room): Promise<Card | null> {
  switch (order?.order) {
    case undefined:
      return null;
    case 'list-facts':
      return factsKnown(await room.knows.facts());
    case 'list-unanswered':
      return unansweredQuestions(
        (await room.read?.unanswered.list(room.project.id)) ?? [],
        room.now,
      );
    case 'slips':
    case 'freeze-rules': {
      const reading = readingOf(room, subject);
      if (reading !== null) return await readOrder(reading, order);
      const isWhole = order.order === 'slips' && order.deadline === null;
      return isWhole ? slipHistory(subject.cycle.name, []) : null;
    }
    case 'links':
      return linksCard(order.to, room.publicUrl, room.project.key);
    case 'how-to-plan':
      return toPlan('', room);
    case 'templates': {
      const { templates, problems } = knownTemplates(room.own);
      return templateList(templates, problems);
    }
    case 'list-register':
    case 'count-register': {
      const { read, project, now } = room;
      const entries = read === null ? [] : await entriesOf(read, project, ANYBODY);
      return answerFromRegister({ entries, zone: project.zone }, order, subject.cycle, now);
    }
    case 'list-known-issues': {
      const { id, name } = subject.cycle;
      return knownIssueList(name, (await room.read?.knownIssues.ofCycle(id)) ?? []);
    }
    case 'ask-requester':
      return howToDecide();
    case 'remind':
    case 'list-reminders':
      return howToRemind();
    case 'remove-deadline':
      return howToAddDeadline();
    case 'define-term':
      return order.stated ? null : NOT_FROM_HERE;
    // That something is released is said of other things, too; who decides is asked of a chat's people.
    case 'follow':
    case 'unfollow':
    case 'list-follows':
    case 'mute':
    case 'unmute':
    case 'mute-me':
    case 'released':
    case 'who-approves':
    case 'who-is-in':
    case 'who-is-who':
      return null;
    default:
      return NOT_FROM_HERE;
  }
}

const NOT_FROM_HERE = sentences('I change nothing from here: say that to me in a channel.', [
  'There I show what would change, with the button that does it.',
]);

async function saidOfMoves({ said, intent, subject }: Heard, room: Room): Promise<Card | null> {
  const reading = readingOf(room, subject);
  if (reading === null || intent.topic !== 'move_deadline' || intent.acts) return null;
  return await speakOfMoves(reading, said, intent.mentioned);
}

function readingOf({ read, project, course, now }: Room, { cycle }: Subject): Reading | null {
  return read === null ? null : { tx: read, now, ground: { project, cycle, course } };
}

async function answerToWords({ said, intent, subject }: Heard, room: Room): Promise<Card> {
  if (isReading(intent)) return await readHere({ ...room, ...subject, said, intent });
  switch (intent.topic) {
    case 'decide_exception':
      return intent.acts ? howToDecide() : await spokenOf(said, intent, room);
    case 'add_deadline':
      return howToAddDeadline();
    case 'set_reminder':
      return howToRemind();
    case 'create_cycle':
      return toPlan(said, room);
    case 'request_exception':
      return intent.acts ? NOT_FROM_HERE : howToAskForException();
    case 'move_deadline':
    case 'subscribe':
    case 'unsubscribe':
    case 'requests_here':
      return NOT_FROM_HERE;
  }
}

/** The commands that plan a cycle, with what was understood of it. */
function toPlan(said: string, { own, now }: Room): Card {
  const { name, template, release } = cycleAsked(said, templateNames(own), { now, zone: UTC });
  return planInTerminal({
    name: name ?? 'NAME',
    template: template.found === 'one' ? template.name : 'TEMPLATE',
    release: release?.found === 'date' ? release.date : 'DAY',
  });
}

async function readHere(
  asked: Room & Pick<Asked, 'said' | 'intent' | keyof Subject>,
): Promise<Card> {
  const reading = await readAnswer({
    ...asked,
    context: { platform: 'playground', direct: true },
    place: null,
    editTerm: async () => null,
  });
  switch (reading.found) {
    case 'answer':
      return reading.card;
    case 'no term':
      return termUnknown(reading.asked, reading.nearest, false);
    case 'nothing':
      return notUnderstood(asked.said, 'not kept');
  }
}

function isReading(intent: Intent): intent is ReadingIntent {
  return READING_TOPICS.some((topic) => topic === intent.topic);
}

/** “Should we take #12?” has its advice here, too; where no one request is meant, who decides is said. */
async function spokenOf(said: string, intent: RequestTalk, { knows, now }: Room): Promise<Card> {
  const register = await knows.register();
  const { requests } = requestsMeant(register, said, intent);
  const [request, ...others] = requests;
  if (request === undefined || others.length > 0) return howToDecide();
  return verdictTalk(request, register.zone, now, asksAdvice(said));
}
