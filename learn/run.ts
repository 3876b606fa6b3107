// Learns from the examples what the topics sound like, and writes it where relbot reads it:
//
//   npm run learn

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples } from './examples.ts';
import { train } from './train.ts';
import { stampOf, weightsModule } from './write-weights.ts';

const file = fileURLToPath(new URL('../src/language/likeness/weights.ts', import.meta.url));
const examples = readExamples();
const trained = train(examples);
writeFileSync(file, weightsModule(trained, stampOf(examples)));
console.log(`${examples.length} examples, ${trained.weights.size} features: ${file}`);
