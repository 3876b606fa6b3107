import { agenda, whichDays } from '../../src/cards/answers/agenda.ts';
import type { Card } from '../../src/cards/card.ts';
import { factAnswer, factsKnown } from '../../src/cards/teaching/facts.ts';
import type { Form } from '../../src/cards/form.ts';
import {
  forgetWhich,
  lessonLearned,
  lessonPreview,
  termForm,
} from '../../src/cards/teaching/lessons.ts';
import { newcomer } from '../../src/cards/answers/newcomer.ts';
import { notUnderstood } from '../../src/cards/answers/not-understood.ts';
import { noPastCycle, pastCycle } from '../../src/cards/answers/past-cycle.ts';
import { glossaryOf, termExplained, termUnknown } from '../../src/cards/teaching/terms.ts';
import { unansweredForgotten, unansweredQuestions } from '../../src/cards/teaching/unanswered.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { agendaOf } from '../../src/domain/cycle/agenda.ts';
import { CHANGE_KINDS } from '../../src/domain/cycle/deadline.ts';
import { brand, type FactId, type LessonId } from '../../src/domain/ids.ts';
import type { Fact, OwnTerm, Unanswered } from '../../src/domain/words/taught.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, hostilePerson, LONG, many } from './hostile.ts';
import * as people from './sample-people.ts';

/** What is explained, looked up, taught and not known. */

const cycle = sample.hibiscus();
const { featureFreeze, softStringFreeze, hardStringFreeze } = sample;
const now = sample.at('2026-08-20T12:00Z');
const taughtAt = sample.at('2026-08-06T09:00Z');
const lesson = brand<LessonId>(3);
const dev = { spot: { platform: 'slack', place: brand<PlaceRef>('C1') }, name: '#dev' } as const;

const own: OwnTerm = {
  name: 'FFE',
  meaning: 'a word from Rita that one change may still go in',
  by: people.rita,
  at: taughtAt,
};
const relbots = { name: 'feature freeze', short: 'FF', means: 'nothing new goes in.', own: null };
const ours = { name: 'feature freeze exception', short: 'FFE', means: own.meaning, own };
const support: Fact = {
  id: brand<FactId>(1),
  words: 'stable/2026.1 is supported until April 2027',
  by: people.rita,
  at: taughtAt,
};
const meeting: Fact = {
  ...support,
  id: brand<FactId>(2),
  words: 'the next meeting is Thursday 15:00 UTC in #meetings',
};
const question: Unanswered = { said: 'where is the wiki?', times: 3, at: taughtAt, by: people.ana };
const spanOf = (from: string, to: string) => agendaOf(cycle, wallDate(from), wallDate(to), UTC);
const slip = {
  key: sample.release.key,
  name: sample.release.name,
  from: sample.day('2026-09-23'),
  to: sample.release.when,
  times: 1,
  last: { at: taughtAt, by: people.rita, why: null },
};
const afterwards = sample.at('2026-11-01T12:00Z');

export const teachingCards: Readonly<Record<string, Card>> = {
  'term-explained': termExplained(
    cycle,
    { terms: [relbots], deadlines: [featureFreeze], concerns: [], edit: lesson },
    now,
  ),
  'term-explained-own': termExplained(
    cycle,
    { terms: [ours], deadlines: [], concerns: [], edit: lesson },
    now,
  ),
  'term-explained-concerns': termExplained(
    cycle,
    { terms: [relbots], deadlines: [featureFreeze], concerns: ['docs'], edit: null },
    now,
  ),
  'term-explained-several': termExplained(
    cycle,
    {
      terms: [{ ...relbots, name: 'string freeze', short: 'SF' }],
      deadlines: [softStringFreeze, hardStringFreeze],
      concerns: [],
      edit: null,
    },
    now,
  ),
  'term-unknown': termUnknown('kraken freeze', ['freeze'], true),
  'term-unknown-here': termUnknown('flurb', [], false),
  glossary: glossaryOf(['freeze', 'feature freeze', 'FFE'], [own]),
  agenda: agenda(cycle, spanOf('2026-08-24', '2026-08-30'), now, UTC),
  'agenda-ends': agenda(cycle, spanOf('2026-09-11', '2026-09-11'), now, UTC),
  'agenda-empty': agenda(cycle, spanOf('2026-07-06', '2026-07-12'), now, UTC),
  'agenda-after': agenda(cycle, spanOf('2026-12-01', '2026-12-01'), now, UTC),
  'which-days': whichDays('31 September'),
  'past-cycle': pastCycle(
    { ...cycle, closedAt: afterwards },
    [slip, { ...slip, key: 'h-ff', name: 'Feature freeze' }],
    afterwards,
  ),
  'past-cycle-as-planned': pastCycle(cycle, [], afterwards),
  'no-past-cycle': noPastCycle(cycle, null, []),
  'no-past-cycle-named': noPastCycle(cycle, 'Flamingo', [cycle]),
  newcomer: newcomer(cycle, { managers: [people.rita], place: dev, merged: false }, now),
  'newcomer-in-freeze': newcomer(
    cycle,
    { managers: [people.rita, people.ana], place: null, merged: false },
    sample.at('2026-08-31T12:00Z'),
  ),
  'newcomer-merged': newcomer(cycle, { managers: [], place: null, merged: true }, now),
  'fact-answer': factAnswer([support]),
  'fact-answer-two': factAnswer([support, meeting]),
  'facts-known': factsKnown([support, meeting]),
  'facts-known-none': factsKnown([]),
  'lesson-define': lessonPreview(
    { deed: 'define', name: 'FFE', meaning: own.meaning },
    'Now I say: “leave to land one change”',
    lesson,
  ),
  'lesson-remember': lessonPreview({ deed: 'remember', words: support.words }, null, lesson),
  'lesson-forget': lessonPreview(
    { deed: 'forget fact', fact: support.id, words: support.words },
    null,
    lesson,
  ),
  'lesson-learned': lessonLearned(
    { deed: 'define', name: 'FFE', meaning: own.meaning },
    'Rita',
    null,
  ),
  'lesson-forgotten': lessonLearned(
    { deed: 'forget term', name: 'FFE' },
    'Rita',
    'From now on I say: leave to land one change.',
  ),
  'forget-which': forgetWhich([
    { fact: support, lesson },
    { fact: meeting, lesson: brand<LessonId>(4) },
  ]),
  'unanswered-questions': unansweredQuestions(
    [question, { ...question, said: 'flurb the wug', times: 1, by: null }],
    now,
  ),
  'unanswered-questions-none': unansweredQuestions([], now),
  'unanswered-forgotten': unansweredForgotten(2, 1),
  'not-understood-kept': notUnderstood('flurb the wug', 'kept'),
  'not-understood-again': notUnderstood('flurb the wug', 'kept again'),
};

export const teachingForms: Readonly<Record<string, Form>> = {
  'term-form': termForm('FFE', own.meaning, lesson),
};

const longOwn: OwnTerm = { ...own, name: LONG, meaning: LONG, by: hostilePerson };
const longTerm = { name: LONG, short: LONG, means: LONG, own: longOwn };
const longFact: Fact = { ...support, words: LONG, by: hostilePerson };
const freezes = many(featureFreeze, 40);
const crowded = sample.hibiscus({
  name: LONG,
  deadlines: [...freezes, hostile(sample.rc1), hostile(sample.release)],
});

export const hostileTeachingCards: Readonly<Record<string, Card>> = {
  'term-explained': termExplained(
    crowded,
    {
      terms: Array.from({ length: 20 }, () => longTerm),
      deadlines: freezes,
      concerns: CHANGE_KINDS,
      edit: lesson,
    },
    now,
  ),
  'term-explained-one': termExplained(
    crowded,
    { terms: [longTerm], deadlines: freezes.slice(0, 1), concerns: CHANGE_KINDS, edit: lesson },
    now,
  ),
  'term-unknown': termUnknown(LONG, [LONG, LONG, LONG], true),
  glossary: glossaryOf(
    Array.from({ length: 300 }, () => LONG),
    [longOwn, longOwn],
  ),
  agenda: agenda(
    crowded,
    agendaOf(crowded, wallDate('2026-01-01'), wallDate('2026-12-31'), UTC),
    now,
    UTC,
  ),
  'agenda-within': agenda(
    crowded,
    agendaOf(crowded, wallDate('2026-08-29'), wallDate('2026-08-29'), UTC),
    now,
    UTC,
  ),
  'which-days': whichDays(LONG),
  'past-cycle': pastCycle(
    crowded,
    Array.from({ length: 30 }, () => ({ ...slip, name: LONG })),
    afterwards,
  ),
  'no-past-cycle': noPastCycle(crowded, LONG, [crowded, crowded, crowded, crowded, crowded]),
  newcomer: newcomer(
    crowded,
    {
      managers: Array.from({ length: 60 }, () => hostilePerson),
      place: { ...dev, name: LONG },
      merged: false,
    },
    now,
  ),
  'fact-answer': factAnswer([longFact]),
  'fact-answer-three': factAnswer([longFact, longFact, longFact]),
  'facts-known': factsKnown(Array.from({ length: 200 }, () => longFact)),
  'lesson-define': lessonPreview({ deed: 'define', name: LONG, meaning: LONG }, LONG, lesson),
  'lesson-learned': lessonLearned(
    { deed: 'define', name: LONG, meaning: LONG },
    LONG,
    LONG.slice(0, 320),
  ),
  'forget-which': forgetWhich(Array.from({ length: 3 }, () => ({ fact: longFact, lesson }))),
  'unanswered-questions': unansweredQuestions(
    Array.from({ length: 200 }, () => ({
      said: LONG,
      times: 1_000_000,
      at: now,
      by: hostilePerson,
    })),
    now,
  ),
};

export const hostileTeachingForms: Readonly<Record<string, Form>> = {
  'term-form': termForm(LONG, LONG, lesson),
};
