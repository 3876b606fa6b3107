import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { brand, type DeadlineId } from '../src/domain/ids.ts';
import type { Named } from '../src/language/intent.ts';

const question = z.object({
  text: z.string(),
  intent: z.string(),
  deadline: z.string().nullable().default(null),
  alt: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
  acts: z.boolean().default(false),
});
export type Question = z.infer<typeof question>;

export interface Labelled {
  readonly questions: readonly Question[];
  readonly names: readonly Named[];
}

const kinds = z.enum(['freeze', 'milestone', 'candidate', 'release', 'event']);
const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** The labelled questions and the cycle they are about, where they lie beside the project or a folder above it. */
export function loadQuestions(folder = besideTheProject()): Labelled | undefined {
  if (folder === undefined) return undefined;
  return {
    questions: questionsIn(join(folder, 'questions.jsonl')),
    names: namesIn(join(folder, CYCLE)),
  };
}

/** The labelled questions of one file, a JSON object a line. */
export function questionsIn(file: string): readonly Question[] {
  return linesOf(file).map((line) => question.parse(JSON.parse(line)));
}

const CYCLE = 'cycle-for-questions.csv';

function besideTheProject(): string | undefined {
  for (let at = home; ; at = dirname(at)) {
    const folder = resolve(at, '../shared/data');
    if (existsSync(join(folder, 'questions.jsonl')) && existsSync(join(folder, CYCLE)))
      return folder;
    if (dirname(at) === at) return undefined;
  }
}

function namesIn(file: string): readonly Named[] {
  return linesOf(file)
    .slice(1)
    .map((line, at) => {
      const [name = '', , , , kind] = line.split(',');
      return { id: brand<DeadlineId>(at + 1), name, aliases: [], kind: kinds.parse(kind) };
    });
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}
