// How well relbot understands labelled questions, and how fast:
//
//   npm run bench:understand [-- [--all] [--fuzz COUNT] [FILE…]]
//
// FILE… are further labelled questions about the same cycle, each scored by itself. --all prints every confused
// question. --fuzz reads so many random and mutated texts and tells of crashes and the slowest; nothing else is measured
// then. The questions lie beside the project, not in it; where they are missing there is nothing to measure.

import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { loadQuestions, questionsIn, type Labelled } from './questions.ts';
import { brief, scoreAll, summary } from './score.ts';
import { speed } from './speed.ts';
import { turned, turns } from './upside-down.ts';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, fuzz: { type: 'string' } },
  allowPositionals: true,
});

const data = loadQuestions();
if (data === undefined) {
  console.log('There are no labelled questions beside this project: nothing to measure.');
} else if (values.fuzz !== undefined) {
  console.log(fuzz(textsOf(data), data.names, Number(values.fuzz)));
} else {
  console.log(summary(scoreAll(data), values.all));
  for (const file of positionals) {
    console.log(`\n${file}`);
    console.log(summary(scoreAll({ ...data, questions: questionsIn(file) }), values.all));
  }
  console.log('\nthe labelled questions upside down');
  for (const turn of turns) {
    const texts = turned(textsOf(data), turn);
    const questions = data.questions.map((one, at) => ({ ...one, text: texts[at] ?? '' }));
    const score = scoreAll({ ...data, questions });
    console.log(`    ${turn.name.padEnd(28)}${brief(score)}`);
  }
  console.log(`\n${speed(textsOf(data), data.names)}`);
}

function textsOf({ questions }: Labelled): readonly string[] {
  return questions.map(({ text }) => text);
}
