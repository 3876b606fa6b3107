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
import type { Cycle } from '../domain/cycle.ts';
import { releaseOf } from '../domain/state.ts';
import type { Instant } from '../domain/time.ts';
import { unsavedCycle } from '../domain/unsaved-cycle.ts';
import { type Intent, labelOf, READING_TOPICS } from '../language/intent.ts';
import { prepare, type Names } from '../language/names.ts';
import { understand } from '../language/understand.ts';
import { UTC } from '../domain/zone.ts';
import { planInTerminal, templateList } from '../cards/plan-offer.ts';
import type { Holidays } from '../domain/holidays.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { knownTemplates } from '../formats/known-templates.ts';
import { filesBeside, type OwnFiles } from '../formats/own-files.ts';
import { templateNames } from '../formats/templates.ts';
import { cycleAsked } from '../language/cycle-asked.ts';
import { orderOf } from '../language/orders/order.ts';
import { sampleClock, sampleCycle } from '../formats/sample.ts';
import { openReadOnly } from '../store/store.ts';
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
  const { course, countries, now } = await courseFor(options, printer);
  const own = filesBeside(options.databaseUrl);
  const setting: Setting = { now, own, holidays: holidaysOf(countries, own).holidays };
  const prepared = new Map<CycleId, Names>();
  for await (const question of questions) {
    if (question.trim() === '') continue;
    const subject = subjectOf(question, course);
    const { cycle, assumed } = subject;
    const names = prepared.get(cycle.id) ?? prepare(namesOf(cycle), cycle);
    prepared.set(cycle.id, names);
    const intent = understand(question, names);
    const answered = answerTo(question, lookingBack(intent, subject), cycle, setting);
    const card =
      assumed && isAboutCycle(intent)
        ? assumedCycle(answered, cycle, course.others, now)
        : answered;
    printer.out(options.json ? asJson(question, intent, card, cycle) : plainText(card));
  }
}

async function courseFor(
  { databaseUrl, at }: AskOptions,
  printer: Printer,
): Promise<{ course: KnownCourse; countries: readonly string[]; now: Instant }> {
  const now = at ?? systemClock.now();
  const store = await openReadOnly(databaseUrl);
  try {
    const project = (await store?.read.projects.first()) ?? null;
    const cycles = project === null ? [] : await store?.read.cycles.list(project.id);
    const { current, others, past } = courseOf(cycles ?? [], now);
    if (project !== null && current !== null) {
      const { countries } = project;
      return { course: { current, others, past }, countries, now };
    }
  } finally {
    await store?.close();
  }
  printer.remark(
    'No schedule is imported yet, so this is the sample cycle, at its own clock. Yours: npx relbot import FILE.',
  );
  const current = unsavedCycle(sampleCycle());
  return { course: { current, others: [], past: [] }, countries: [], now: at ?? sampleClock };
}

interface Setting {
  readonly now: Instant;
  readonly own: OwnFiles;
  readonly holidays: Holidays;
}

function answerTo(
  said: string,
  intent: Intent,
  cycle: Cycle,
  { now, own, holidays }: Setting,
): Card {
  const order = orderOf(said)?.order;
  if (intent.topic === 'create_cycle' || order === 'how-to-plan') return toPlan(said, own, now);
  if (order === 'templates') {
    const { templates, problems } = knownTemplates(own);
    return templateList(templates, problems);
  }
  if (isReading(intent)) {
    const context = { platform: 'playground', direct: true } as const;
    return ask({ said, intent, context, holidays }, cycle, now);
  }
  switch (intent.topic) {
    case 'decide_exception':
    case 'add_deadline':
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
  return sentences('I change nothing from here: say that to me in a channel.', [
    'There I show what would change, with the button that does it.',
  ]);
}

/** The commands that plan a cycle, with what was understood of it. */
function toPlan(said: string, own: OwnFiles, now: Instant): Card {
  const { name, template, release } = cycleAsked(said, templateNames(own), { now, zone: UTC });
  return planInTerminal({
    name: name ?? 'NAME',
    template: template.found === 'one' ? template.name : 'TEMPLATE',
    release: release?.found === 'date' ? release.date : 'DAY',
  });
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
