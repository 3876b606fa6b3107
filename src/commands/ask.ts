import { ask, isAboutCycle, namesOf } from '../app/ask.ts';
import { lookingBack, subjectOf, type KnownCourse } from '../app/subject.ts';
import { assumedCycle } from '../cards/assumed-cycle.ts';
import { courseOf } from '../domain/course.ts';
import type { CycleId } from '../domain/ids.ts';
import { systemClock } from '../app/clock.ts';
import { plainText } from '../cards/plain-text.ts';
import type { Card } from '../cards/card.ts';
import { howToAskForException } from '../cards/how-to-ask.ts';
import { notYet } from '../cards/not-understood.ts';
import { sentences } from '../cards/sentences.ts';
import { slipHistory } from '../cards/slip-history.ts';
import type { Cycle, Project } from '../domain/cycle.ts';
import { UserError } from '../domain/user-error.ts';
import { releaseOf } from '../domain/state.ts';
import type { Instant } from '../domain/time.ts';
import { unsavedCycle } from '../domain/unsaved-cycle.ts';
import { type Intent, labelOf, READING_TOPICS } from '../language/intent.ts';
import { prepare, type Names } from '../language/names.ts';
import { understand } from '../language/understand.ts';
import { asksWhoDecides } from '../language/who-decides.ts';
import { sampleClock, sampleCycle } from '../formats/sample.ts';
import { openReadOnly, type Repositories } from '../store/store.ts';
import type { Reading } from '../app/call.ts';
import { speakOfMoves } from '../app/move-deadlines.ts';
import { readOrder } from '../app/read-order.ts';
import { whoLeads } from '../app/who-is-who.ts';
import { orderOf, type Order } from '../language/orders/order.ts';
import type { Printer } from './printer.ts';
import type { ReadingIntent } from '../app/ask.ts';

export interface AskOptions {
  readonly databaseUrl: string;
  readonly at: Instant | null;
  readonly json: boolean;
}

/** The same conversation in a terminal: answers each question about the current cycle, or about the sample. */
export async function askQuestions(
  questions: AsyncIterable<string>,
  options: AskOptions,
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(options.databaseUrl);
  try {
    const asked = await askedOf(store?.read ?? null, options, printer);
    const prepared = new Map<CycleId, Names>();
    for await (const question of questions) {
      if (question.trim() === '') continue;
      const subject = subjectOf(question, asked.course);
      const { cycle, assumed } = subject;
      const names = prepared.get(cycle.id) ?? prepare(namesOf(cycle), cycle);
      prepared.set(cycle.id, names);
      const intent = lookingBack(understand(question, names), subject);
      const order = orderOf(question);
      const stored = await storedAnswer(question, intent, order, readingOf(asked, cycle));
      const answered = stored ?? answerTo(question, intent, order, cycle, asked.now);
      const isAssumed = assumed && stored === null && isAboutCycle(intent);
      const card = isAssumed ? assumedCycle(answered, cycle, asked.course.others) : answered;
      printer.out(options.json ? asJson(question, intent, card, cycle) : plainText(card));
    }
  } finally {
    await store?.close();
  }
}

/** What questions are about. */
interface Asked {
  readonly course: KnownCourse;
  readonly now: Instant;
  /** Null for the sample, of which nothing is stored. */
  readonly stored: { readonly read: Repositories; readonly project: Project } | null;
}

async function askedOf(
  read: Repositories | null,
  { at }: AskOptions,
  printer: Printer,
): Promise<Asked> {
  const now = at ?? systemClock.now();
  const project = (await read?.projects.first()) ?? null;
  if (read !== null && project !== null) {
    const { current, others, past } = courseOf(await read.cycles.list(project.id), now);
    if (current !== null) {
      return { course: { current, others, past }, now, stored: { read, project } };
    }
  }
  printer.remark(
    'No schedule is imported yet, so this is the sample cycle, at its own clock. Yours: npx relbot import FILE.',
  );
  const current = unsavedCycle(sampleCycle());
  return { course: { current, others: [], past: [] }, now: at ?? sampleClock, stored: null };
}

function readingOf({ stored, course, now }: Asked, cycle: Cycle): Reading | null {
  if (stored === null) return null;
  return { tx: stored.read, now, ground: { project: stored.project, cycle, course } };
}

/** The answers for which more than the cycle has to be read: how it has changed, and who is who. */
async function storedAnswer(
  said: string,
  intent: Intent,
  order: Order | null,
  reading: Reading | null,
): Promise<Card | null> {
  if (reading === null) return null;
  try {
    if (order !== null) return await readOrder(reading, order);
    if (intent.topic === 'move_deadline' && !intent.acts) {
      return await speakOfMoves(reading, said, intent.mentioned);
    }
    if (intent.topic !== 'who_is' || asksWhoDecides(said)) return null;
    return await whoLeads(reading, intent.mentioned);
  } catch (error) {
    // As it is said in chat; the other questions are still answered.
    if (error instanceof UserError) return sentences(error.message);
    throw error;
  }
}

function answerTo(
  said: string,
  intent: Intent,
  order: Order | null,
  cycle: Cycle,
  now: Instant,
): Card {
  if (order?.order === 'slips' && order.deadline === null) return slipHistory(cycle.name, []);
  if (order !== null && needsChat(order)) return changesNothing();
  if (isReading(intent)) {
    const context = { platform: 'playground', direct: true } as const;
    return ask({ said, intent, context }, cycle, now);
  }
  switch (intent.topic) {
    case 'decide_exception':
    case 'add_deadline':
    case 'create_cycle':
    case 'set_reminder':
      return notYet(intent.topic);
    case 'request_exception':
      if (!intent.acts) return howToAskForException();
      break;
    case 'move_deadline':
    case 'subscribe':
    case 'unsubscribe':
    case 'requests_here':
      break;
  }
  return changesNothing();
}

/** Only in a chat is somebody known to tell it. That something is released is said of other things, too. */
function needsChat({ order }: Order): boolean {
  return !READ_HERE.includes(order);
}

const READ_HERE: readonly Order['order'][] = [
  'slips',
  'freeze-rules',
  'released',
  'who-approves',
  'who-is-in',
  'who-is-who',
];

function changesNothing(): Card {
  return sentences('I change nothing from here: say that to me in a channel.', [
    'There I show what would change, with the button that does it.',
  ]);
}

function isReading(intent: Intent): intent is ReadingIntent {
  return READING_TOPICS.some((topic) => topic === intent.topic);
}

/** Names that scripts rely on: see the README's table. */
function asJson(text: string, intent: Intent, card: Card, cycle: Cycle): string {
  const { mentioned } = intent;
  const named = mentioned.found === 'one' ? mentioned.deadline.name : null;
  const release = intent.topic === 'release_date' ? (releaseOf(cycle)?.name ?? null) : null;
  const also =
    mentioned.found === 'one'
      ? mentioned.also
      : mentioned.found === 'several'
        ? mentioned.among
        : [];
  return JSON.stringify({
    text,
    intent: labelOf(intent),
    acts: intent.acts,
    deadline: (named ?? release)?.toLowerCase() ?? null,
    also: also.map(({ name }) => name.toLowerCase()),
    answer: card.summary,
  });
}
