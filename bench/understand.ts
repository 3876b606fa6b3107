// How well relbot understands the labelled questions, and how fast:
//
//   npm run bench:understand [-- --all]
//
// --all prints every confused question. The questions lie beside the project, not in it; where they are missing there
// is nothing to measure.

import { loadQuestions } from './questions.ts';
import { scoreAll, summary } from './score.ts';
import { speed } from './speed.ts';

const data = loadQuestions();
if (data === undefined) {
  console.log('There are no labelled questions beside this project: nothing to measure.');
} else {
  const texts = data.questions.map(({ text }) => text);
  console.log(summary(scoreAll(data), process.argv.includes('--all')));
  console.log(speed(texts, data.names));
}
