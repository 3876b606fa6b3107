import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, first, roughly: so that no process is left with a long file when the others are done. */
const LONGEST = [
  'promises/chaos',
  'house/docs',
  'promises/at-once',
  'browser/playground',
  'promises/down',
  'promises/trouble',
  'end-to-end/real-program',
  'store/at-once',
  'promises/restart',
  'contract/slack',
  'promises/',
  'end-to-end/',
  'browser/',
  'contract/',
];

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`));
  return at === -1 ? LONGEST.length : at;
};

/** Where nothing has been measured yet, as in a fresh clone, vitest goes by the size of a file, which tells little. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
