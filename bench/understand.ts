// How well relbot understands the labelled questions, and how fast:
//
//   npm run bench:understand [-- --all]
//
// The questions lie beside the project, not in it; where they are missing there is nothing to measure.

import { scoreAll, summary } from './score.ts';
import { loadQuestions } from './questions.ts';

const data = loadQuestions();
if (data === undefined) {
  console.log('There are no labelled questions beside this project: nothing to measure.');
} else {
  console.log(summary(scoreAll(data), process.argv.includes('--all')));
}
