import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brand, type DeadlineId } from '../src/domain/ids.ts';
import { hear } from '../src/language/hear.ts';
import { CHANGING_TOPICS, READING_TOPICS, type Topic } from '../src/language/intent.ts';
import { featuresOf } from '../src/language/likeness/features.ts';
import { prepare } from '../src/language/names/names.ts';
import { varied } from './vary.ts';

/** An example as the model learns from it. */
export interface Example {
  readonly features: readonly string[];
  /** The topic, with a "!" where it is asked for now. */
  readonly meaning: string;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), 'examples');

/** The cycle that all examples speak of. What its deadlines are called does not matter: names become slots. */
const names = prepare(
  [
    named('milestone 1', 'milestone'),
    named('milestone 2', 'milestone'),
    named('milestone 3', 'milestone'),
    named('feature proposal freeze', 'freeze'),
    named('client library freeze', 'freeze'),
    named('requirements freeze', 'freeze'),
    named('feature freeze', 'freeze'),
    named('membership freeze', 'freeze'),
    named('string freeze', 'freeze'),
    named('rc1', 'candidate'),
    named('final rc', 'candidate'),
    named('final release', 'release'),
  ].map((one, at) => ({ ...one, id: brand<DeadlineId>(at + 1) })),
  { name: '2026.2 Hibiscus', aliases: [] },
);

function named<Kind extends string>(name: string, kind: Kind) {
  return { name, kind, aliases: [] };
}

/**
 * All examples, each also as somebody else would type it. Each topic has a file, each sentence a line; "! " before it says
 * that a change is really asked for now.
 */
export function readExamples(): readonly Example[] {
  return [...READING_TOPICS, ...CHANGING_TOPICS].flatMap((topic) =>
    sentencesOf(topic).flatMap((line, at) => {
      const asked = line.startsWith(ASKED);
      const text = asked ? line.slice(ASKED.length) : line;
      const meaning = asked ? `${topic}!` : topic;
      return [text, varied(text, at)].map((said) => ({ features: featuresIn(said), meaning }));
    }),
  );
}

const ASKED = '! ';

function sentencesOf(topic: Topic): readonly string[] {
  return readFileSync(join(folder, `${topic}.txt`), 'utf8')
    .trim()
    .split('\n');
}

function featuresIn(text: string): readonly string[] {
  const { said, reading } = hear(text, names);
  return featuresOf(said, reading.words);
}
