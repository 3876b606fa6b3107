import { labelOf, type Intent } from '../src/language/intent.ts';
import { prepare } from '../src/language/names/names.ts';
import { understand } from '../src/language/understand.ts';
import type { Labelled, Question } from './questions.ts';

/** What the questions call the cycle they are about. */
const CYCLE = { name: '2026.2 Hibiscus', aliases: [] };

interface Read {
  readonly question: Question;
  readonly topic: string;
  readonly deadline: string | null;
  readonly intent: Intent;
}

export interface Score {
  readonly reads: readonly Read[];
  /** Shares of the topics: as labelled, and with the other topics that count as right. */
  readonly strict: number;
  readonly lenient: number;
  /** A deadline is given, and it is not the labelled one. */
  readonly wrongDeadline: readonly Read[];
  /** The label has a deadline and none is given. */
  readonly missedDeadline: readonly Read[];
  /** Would act where nobody asked for it. */
  readonly harmful: readonly Read[];
  readonly missedActs: readonly Read[];
}

export function scoreAll({ questions, names }: Labelled): Score {
  const ready = prepare(names, CYCLE);
  const reads = questions.map((question): Read => {
    const intent = understand(question.text, ready);
    const { mentioned } = intent;
    const deadline = mentioned.found === 'one' ? mentioned.deadline.name.toLowerCase() : null;
    return { question, topic: labelOf(intent), deadline, intent };
  });
  const share = (right: (read: Read) => boolean): number =>
    reads.filter(right).length / reads.length;
  const strict = ({ topic, question }: Read): boolean => topic === question.intent;
  return {
    reads,
    strict: share(strict),
    lenient: share((read) => strict(read) || read.question.alt.includes(read.topic)),
    wrongDeadline: reads.filter(
      (read) => read.deadline !== null && read.deadline !== read.question.deadline,
    ),
    missedDeadline: reads.filter(
      (read) => read.deadline === null && read.question.deadline !== null,
    ),
    harmful: reads.filter(({ intent, question }) => intent.acts && !question.acts),
    missedActs: reads.filter(({ intent, question }) => !intent.acts && question.acts),
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The score in a line. */
export function brief({ strict, lenient, wrongDeadline, harmful }: Score): string {
  return [
    `strict ${percent(strict)}`,
    `lenient ${percent(lenient)}`,
    `wrong deadline ${wrongDeadline.length}`,
    `harmful ${harmful.length}`,
  ].join('   ');
}

/** The score for people; `all` lists every confusion with its text. */
export function summary(score: Score, all: boolean): string {
  const confusions = score.reads.filter(({ topic, question }) => topic !== question.intent);
  const counted = Map.groupBy(confusions, ({ topic, question }) => `${question.intent} → ${topic}`);
  const told = (title: string, reads: readonly Read[]): readonly string[] => [
    `${title}: ${reads.length}`,
    ...reads.map(
      ({ question, topic, deadline }) =>
        `    ${question.text}  (${question.deadline ?? 'none'} → ${deadline ?? 'none'}; ${topic})`,
    ),
  ];
  return [
    `${score.reads.length} questions`,
    `strict    ${percent(score.strict)}`,
    `lenient   ${percent(score.lenient)}`,
    ...told('wrong deadline', score.wrongDeadline),
    ...told('missed deadline', score.missedDeadline),
    ...told('harmful readings', score.harmful),
    ...told('missed commands', score.missedActs),
    'confusions',
    ...[...counted]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([pair, reads]) => [
        `    ${String(reads.length).padStart(3)}  ${pair}`,
        ...(all ? reads.map(({ question }) => `           ${question.text}`) : []),
      ]),
  ].join('\n');
}
