import type { ChangeKind } from '../../domain/cycle/deadline.ts';
import type { Verdict } from '../intent.ts';

/** What a decision sentence wants to become of a request; the first that fits wins. */
export const decisionWords: readonly (readonly [Verdict, readonly string[]])[] = [
  [
    'need-info',
    ['need|ask|want|request more info|information|details', 'more info|information|details'],
  ],
  ['withdraw', ['withdraw|withdrawn|withdrawing|retract|cancel|revoke|drop']],
  ['close', ['close|closed|closing']],
  ['deny', ['@deny', 'knock|turn|shoot|sling|thumbs back|down|out', 'dismiss|bin|axe|kill|block']],
  ['approve', ['@approve|granted|approved|fine|good', 'let <request> in', 'sign off']],
];

/** The kind of a change that someone wants to land; the first that fits wins. */
export const changeWords: readonly (readonly [ChangeKind, readonly string[]])[] = [
  ['backport', ['backport|backports|backporting|backported|cherry', 'stable']],
  [
    'strings',
    [
      'string|strings|translation|translations|translatable|wording|i18n|l10n',
      'user visible|facing',
      'error|log|user|ui message|messages|text',
      'text|texts|copy|phrase|phrasing',
      'po|pot file|files',
      'label|labels|caption|captions|tooltip|tooltips',
    ],
  ],
  [
    'dependency',
    [
      'dependency|dependencies|requirement|requirements|constraint|constraints|deps|dep',
      'bump|upgrade|update|new .. library|lib|version|package',
      'bump|bumping|bumped',
      'upgrade|upgrading <unknown>',
    ],
  ],
  ['docs', ['doc|docs|documentation|readme|docstring|docstrings|comment|comments']],
  [
    'build/CI',
    ['ci|build|test|tests|pipeline|job|jobs|zuul|lint', 'gate|gates .. fix|fixes|config'],
  ],
  ['regression fix', ['regression|regressions']],
  ['bug fix', ['bug|bugs|bugfix|bugfixes|fix|fixes|hotfix|cve|security|crash|typo|fixing']],
  ['UI', ['ui|gui|screen|screens|dashboard|layout|css']],
  [
    'feature',
    [
      'feature|features|driver|drivers|plugin|plugins|functionality|enhancement|option|options|api|endpoint|blueprint',
    ],
  ],
];

/** A project that wants to become part of the release, which the membership freeze ends. */
export const joiningWords: readonly string[] = [
  'membership|incubate|incubated',
  'new|our|my|another project|projects .. locked|closed|shut|late|accepted',
  'project|projects|team .. member|part of ?the release|cycle',
  'new|my|our|another project|projects|deliverable .. join|joined|be|become|added|part|apply',
  'project|projects|deliverable|deliverables .. join|joining|joined|apply|applying|applied',
  'join|become .. @cycle|official|project|projects',
  'project|projects|team|teams|deliverable .. sign|enter|enrol|enroll|register up|for ?@cycle',
];
