import { ANYBODY } from '../app/exceptions/register/read-by.ts';
import { isAboutCycle, namesOf } from '../app/answers/ask.ts';
import { asItStands, hear, onClockAsked, type Heard } from '../app/heard/hear.ts';
import { knowledgeOf, NOTHING_KNOWN } from '../app/answers/knowledge.ts';
import { lookingBack, subjectOf, type KnownCourse } from '../app/answers/subject.ts';
import { assumedCycle } from '../cards/answers/assumed-cycle.ts';
import { courseOf } from '../domain/cycle/course.ts';
import type { CycleId } from '../domain/ids.ts';
import { systemClock } from '../app/clock.ts';
import { plainText } from '../cards/plain-text.ts';
import type { Card } from '../cards/card.ts';
import type { Cycle } from '../domain/cycle/cycle.ts';
import { releaseOf } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import { unsavedCycle } from '../domain/changing/unsaved-cycle.ts';
import { type Intent, labelOf } from '../language/intent.ts';
import { prepare, type Names } from '../language/names/names.ts';
import { orderOf } from '../language/orders/order.ts';
import type { Talk } from '../language/talk/talk.ts';
import { understand } from '../language/understand.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { filesBeside, type OwnFiles } from '../formats/files/own-files.ts';
import { sampleClock, sampleCycle } from '../formats/relbot/sample.ts';
import { openReadOnly, type ReadOnlyStore } from '../store/store.ts';
import type { Printer } from './printer.ts';
import { answerInTerminal, type Room } from './terminal-answer.ts';

export interface AskOptions {
  readonly databaseUrl: string;
  readonly at: Instant | null;
  readonly json: boolean;
  /** Under which address relbot is reached on the web. */
  readonly publicUrl: string | null;
}

/**
 * The same conversation in a terminal: answers each question about the current cycle, or about the sample. Several
 * questions are one talk; as JSON each stands alone.
 */
export async function askQuestions(
  questions: AsyncIterable<string>,
  options: AskOptions,
  printer: Printer,
): Promise<void> {
  const { at, databaseUrl, publicUrl } = options;
  const now = at ?? systemClock.now();
  const store = await openReadOnly(databaseUrl);
  try {
    const own = filesBeside(databaseUrl);
    const room = (await roomIn(store, now, { own, publicUrl })) ?? sampleRoom(at, own, printer);
    await answerEach(questions, room, options, printer);
  } finally {
    await store?.close();
  }
}

async function answerEach(
  questions: AsyncIterable<string>,
  room: Room,
  { json }: AskOptions,
  printer: Printer,
): Promise<void> {
  const prepared = new Map<CycleId, Names>();
  let talk: Talk | null = null;
  for await (const line of questions) {
    if (line.trim() === '') continue;
    const told: Heard | null = json
      ? asItStands(line, null)
      : heardHere(line, talk, room.course, printer);
    if (told === null) continue;
    talk = told.talk;
    const { said } = told;
    const subject = subjectOf(said, room.course);
    const { cycle, assumed } = subject;
    const names = prepared.get(cycle.id) ?? prepare(namesOf(cycle), cycle);
    prepared.set(cycle.id, names);
    const heard = understand(said, names);
    const order = orderOf(said);
    const intent = lookingBack(said, heard, subject);
    const answered = await answerInTerminal({ said, intent, order, subject }, room);
    const isAssumed = assumed && order === null && isAboutCycle(heard);
    const card = isAssumed ? assumedCycle(answered, cycle, room.course.others, room.now) : answered;
    printer.out(json ? asJson(line, heard, card, cycle) : plainText(onClockAsked(card, told)));
  }
}

/** Null where it cannot be told what is meant, which is said. */
function heardHere(
  line: string,
  talk: Talk | null,
  course: KnownCourse,
  printer: Printer,
): Heard | null {
  try {
    return hear(line, talk, course);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printer.out(error.message);
    return null;
  }
}

async function roomIn(
  store: ReadOnlyStore | null,
  now: Instant,
  beside: Pick<Room, 'own' | 'publicUrl'>,
): Promise<Room | null> {
  const project = (await store?.read.projects.first()) ?? null;
  if (store === null || project === null) return null;
  const { current, others, past } = courseOf(await store.read.cycles.list(project.id), now);
  if (current === null) return null;
  const { holidays } = holidaysOf(project.countries, beside.own);
  return {
    project,
    course: { current, others, past },
    now,
    knows: knowledgeOf(store.read, project, now, holidays, ANYBODY, null),
    read: store.read,
    ...beside,
  };
}

function sampleRoom(at: Instant | null, own: OwnFiles, printer: Printer): Room {
  printer.remark(
    'No schedule is imported yet, so this is the sample cycle, at its own clock. Yours: npx relbot import FILE.',
  );
  const plan = sampleCycle();
  const current = unsavedCycle(plan);
  return {
    project: { ...plan.project, id: current.projectId },
    course: { current, others: [], past: [] },
    now: at ?? sampleClock,
    knows: NOTHING_KNOWN,
    read: null,
    own,
    publicUrl: null,
  };
}

/** Names that scripts rely on: see the README's table. */
function asJson(text: string, intent: Intent, card: Card, cycle: Cycle): string {
  const { mentioned } = intent;
  const named = mentioned.found === 'one' ? mentioned.deadline.name : null;
  const asksForRelease = intent.topic === 'release_date' && mentioned.found !== 'none';
  const release = asksForRelease ? (releaseOf(cycle)?.name ?? null) : null;
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
