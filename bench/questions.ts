import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { brand, type DeadlineId } from '../src/domain/ids.ts';
import type { Named } from '../src/language/intent.ts';

const question = z.object({
  text: z.string(),
  intent: z.string(),
  deadline: z.string().nullable(),
  alt: z.array(z.string()),
  also: z.array(z.string()),
  acts: z.boolean(),
});
export type Question = z.infer<typeof question>;

export interface Labelled {
  readonly questions: readonly Question[];
  readonly names: readonly Named[];
}

const kinds = z.enum(['freeze', 'milestone', 'candidate', 'release', 'event']);
const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** The labelled questions and the cycle they are about, where they lie beside the project. */
export function loadQuestions(folder = resolve(home, '../shared/data')): Labelled | undefined {
  const questions = join(folder, 'questions.jsonl');
  const cycle = join(folder, 'cycle-for-questions.csv');
  if (!existsSync(questions) || !existsSync(cycle)) return undefined;
  const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').trim().split('\n');
  return {
    questions: lines(questions).map((line) => question.parse(JSON.parse(line))),
    names: lines(cycle)
      .slice(1)
      .map((line, at) => {
        const [name = '', , , , kind] = line.split(',');
        return { id: brand<DeadlineId>(at + 1), name, aliases: [], kind: kinds.parse(kind) };
      }),
  };
}
