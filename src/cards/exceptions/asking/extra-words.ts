import type { ChangeKind } from '../../../domain/cycle/deadline.ts';
import {
  EXERCISES,
  EXTRA_NAMES,
  type ExtraAnswers,
  type ExtraName,
  REACHES,
  REGRESSIONS,
  SEVERITIES,
  TESTS,
  UNDOS,
  WORKAROUNDS,
} from '../../../domain/exceptions/asking/extra-answers.ts';
import type { Option } from '../../form.ts';
import { line } from '../../cut.ts';

type Chosen = Exclude<ExtraName, 'othersTold' | 'backup'>;
type Choices<Name extends Chosen> = Readonly<Record<NonNullable<ExtraAnswers[Name]>, string>>;

/** How each choice reads, in the dialog and on the card. */
const CHOICES: { readonly [Name in Chosen]: Choices<Name> } = {
  severity: {
    'data-loss': 'Data is lost or damaged',
    security: 'It is a security hole',
    'cannot-install': 'It cannot be installed or started',
    crash: 'It crashes or hangs',
    'wrong-result': 'It does the wrong thing',
    inconvenience: 'It is a nuisance',
  },
  reach: { most: 'Most users', many: 'Many users', few: 'Few users' },
  workaround: {
    none: 'No workaround',
    awkward: 'An awkward workaround',
    easy: 'An easy workaround',
  },
  regression: {
    yes: 'It worked in the last release',
    no: 'It never worked',
    unknown: 'Nobody knows whether it ever worked',
  },
  tested: {
    automated: 'Tested automatically',
    'by-hand': 'Tested by hand',
    no: 'Not tested yet',
  },
  exercised: {
    weeks: 'In use for weeks, in a nightly or on staging',
    days: 'In use for days, in a nightly or on staging',
    no: 'Not in use anywhere yet',
  },
  undo: {
    flag: 'A flag switches it off',
    revert: 'It can simply be reverted',
    hard: 'Hard to undo',
    impossible: 'It cannot be undone',
  },
};

/** Each as a question, within a dialog's label. */
export const EXTRA_LABELS: Readonly<Record<ExtraName, string>> = {
  severity: 'What happens to users without it?',
  reach: 'To how many users?',
  workaround: 'Is there a workaround?',
  regression: 'Did it work in the last release?',
  tested: 'How was it tested?',
  exercised: 'Where is it in use already?',
  undo: 'How is it undone if it goes wrong?',
  othersTold: 'Who else has been told?',
  backup: 'Who looks after it when you are away?',
};

/** What is missing, as it reads in a list. */
export const EXTRA_NOUNS: Readonly<Record<ExtraName | 'kind', string>> = {
  kind: 'the kind of change',
  severity: 'what happens to users',
  reach: 'how many users',
  workaround: 'a workaround',
  regression: 'whether it is a regression',
  tested: 'how it was tested',
  exercised: 'where it is in use',
  undo: 'how it is undone',
  othersTold: 'who else knows',
  backup: 'who looks after it',
};

export const KIND_LABELS: Readonly<Record<ChangeKind, string>> = {
  feature: 'New feature',
  'bug fix': 'Bug fix',
  'regression fix': 'Regression fix',
  docs: 'Documentation',
  strings: 'Texts that users see',
  UI: 'User interface',
  dependency: 'Dependency',
  'build/CI': 'Build or CI',
  backport: 'Backport',
};

/** The choices of an answer; null where it is answered in words. */
export function extraOptions(name: ExtraName): Option[] | null {
  switch (name) {
    case 'severity':
      return SEVERITIES.map((value) => ({ value, label: CHOICES.severity[value] }));
    case 'reach':
      return REACHES.map((value) => ({ value, label: CHOICES.reach[value] }));
    case 'workaround':
      return WORKAROUNDS.map((value) => ({ value, label: CHOICES.workaround[value] }));
    case 'regression':
      return REGRESSIONS.map((value) => ({ value, label: CHOICES.regression[value] }));
    case 'tested':
      return TESTS.map((value) => ({ value, label: CHOICES.tested[value] }));
    case 'exercised':
      return EXERCISES.map((value) => ({ value, label: CHOICES.exercised[value] }));
    case 'undo':
      return UNDOS.map((value) => ({ value, label: CHOICES.undo[value] }));
    case 'othersTold':
    case 'backup':
      return null;
  }
}

/** The longest answer in words, in characters. */
export const EXTRA_MAX = { othersTold: 200, backup: 80 } as const;

/** All that was answered beyond the five questions, each in a few words. */
export function extraInWords(extra: ExtraAnswers): string[] {
  return EXTRA_NAMES.flatMap((name) => {
    const words = wordsOf(name, extra);
    return words === null ? [] : [words];
  });
}

function wordsOf(name: ExtraName, extra: ExtraAnswers): string | null {
  switch (name) {
    case 'severity':
      return extra.severity && CHOICES.severity[extra.severity];
    case 'reach':
      return extra.reach && CHOICES.reach[extra.reach];
    case 'workaround':
      return extra.workaround && CHOICES.workaround[extra.workaround];
    case 'regression':
      return extra.regression && CHOICES.regression[extra.regression];
    case 'tested':
      return extra.tested && CHOICES.tested[extra.tested];
    case 'exercised':
      return extra.exercised && CHOICES.exercised[extra.exercised];
    case 'undo':
      return extra.undo && CHOICES.undo[extra.undo];
    case 'othersTold':
      return extra.othersTold && `Told: ${line(extra.othersTold, EXTRA_MAX.othersTold)}`;
    case 'backup':
      return extra.backup && `When away: ${line(extra.backup, EXTRA_MAX.backup)}`;
  }
}
