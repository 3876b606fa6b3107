/** A word of the trade, in plain words. */
export interface Term {
  readonly name: string;
  /** Its other names and abbreviations, in small letters. */
  readonly also: readonly string[];
  /** What it is, to stand after its name and a colon: one or two sentences. */
  readonly means: string;
}

/** The terms that releases are spoken of in. What a freeze of this project really stops, its own rules say. */
export const GLOSSARY: readonly Term[] = [
  term(
    'freeze',
    ['frozen'],
    'a time in which some kinds of change stay out, so that the rest can settle.',
  ),
  term(
    'feature freeze',
    ['ff'],
    'from then on nothing new goes in, only repairs. It gives testers and translators something that holds still.',
  ),
  term(
    'feature proposal freeze',
    ['fpf', 'proposal freeze'],
    'the last day on which a new feature may be put up for review. Its code may still be improved until feature freeze.',
  ),
  term(
    'feature freeze exception',
    ['ffe', 'freeze exception', 'exception', 'freeze break'],
    'leave to land one change although a freeze forbids its kind. Someone with that right grants it, mostly until a set day.',
  ),
  term(
    'specification freeze',
    ['spec freeze', 'enhancements freeze', 'definition freeze', 'blueprint freeze'],
    'designs for this release have to be agreed on by then; a later one is for the next release.',
  ),
  term(
    'production readiness review freeze',
    ['prr freeze', 'prr'],
    'Kubernetes’ day by which the answers on how a feature is run in production have to be in.',
  ),
  term(
    'code freeze',
    [],
    'from then on only what would otherwise stop the release goes in. The code is to stay as it was tested.',
  ),
  term(
    'code complete',
    [],
    'all that was planned is merged. That is a state to be reached, and forbids nothing by itself.',
  ),
  term(
    'string freeze',
    ['sf', 'soft string freeze', 'hard string freeze'],
    'the words that users see stay as they are, so that translators are not overtaken. A soft one turns changes away where it can, a hard one lets none through.',
  ),
  term(
    'docs freeze',
    ['documentation freeze', 'doc freeze'],
    'the documentation stays as it is, so that it can be proofread and translated.',
  ),
  term(
    'requirements freeze',
    ['rf', 'dependency freeze', 'requirement freeze'],
    'the libraries that are built upon keep their versions; only what is badly needed is raised. Packagers can rely on the list.',
  ),
  term(
    'library freeze',
    ['client library freeze', 'final library release', 'non client library freeze'],
    'the project’s own libraries make their last release, so that what uses them is tested with what ships.',
  ),
  term(
    'membership freeze',
    ['mf'],
    'from then on it is settled which projects are part of the release.',
  ),
  term(
    'UI freeze',
    ['user interface freeze'],
    'screens stay as they are, for those who write manuals and take pictures.',
  ),
  term(
    'API freeze',
    ['abi freeze', 'interface freeze'],
    'what other programs call stays as it is.',
  ),
  term('import freeze', [], 'packages are no longer taken over from elsewhere by themselves.'),
  term(
    'beta freeze',
    ['final freeze', 'kernel freeze'],
    'a part of the archive takes uploads by approval only.',
  ),
  term(
    'soft freeze',
    ['slushy', 'slush'],
    'changes are discouraged rather than forbidden, and exceptions are easy to get.',
  ),
  term('hard freeze', [], 'next to nothing goes in, and exceptions are rare.'),
  term('thaw', ['unfreeze', 'reopen'], 'a freeze is over, and what it held back may land.'),
  term(
    'milestone',
    ['m1', 'm2', 'm3'],
    'a point on the way at which the work so far is tagged, so that others can try it.',
  ),
  term('alpha', [], 'an early version to try things out with; much is still missing.'),
  term('beta', [], 'all that is planned is in, and faults are to be found.'),
  term(
    'release candidate',
    ['rc', 'rc1', 'rc2', 'rc0', 'candidate'],
    'a build that becomes the release as it is, unless somebody finds a reason against it.',
  ),
  term(
    'final rc',
    ['final release candidate'],
    'the last candidate: what ships, if nothing bad turns up any more.',
  ),
  term('respin', [], 'another candidate, since the one before had a fault.'),
  term(
    'go/no-go',
    ['go no go', 'gonogo'],
    'the meeting in which it is decided whether the release goes out as planned.',
  ),
  term(
    'release',
    ['ga', 'general availability', 'final release', 'rtm'],
    'the version that everyone is meant to use, and the day on which it comes out.',
  ),
  term(
    'point release',
    ['dot release', 'patch release', 'micro release', 'stable update', 'sru'],
    'a small release after the big one, with repairs and without news.',
  ),
  term(
    'LTS',
    ['long term support', 'long-term support'],
    'a release that gets repairs for years rather than months.',
  ),
  term(
    'end of life',
    ['eol', 'end of support', 'eoas', 'eoes'],
    'the day after which a release gets no more repairs.',
  ),
  term(
    'stable branch',
    ['stable', 'branch point', 'branch cut', 'branching'],
    'the line of code that a release is kept on once it has left the main one. Only repairs go there.',
  ),
  term(
    'backport',
    ['cherry pick', 'cherry-pick', 'uplift'],
    'a repair from the main line, brought over to a release that is already branched off. Mozilla calls asking for one an uplift.',
  ),
  term(
    'nightly',
    ['release train', 'merge day'],
    'the build of each night; with a train, it moves on to the next channel on a set day.',
  ),
  term(
    'release blocker',
    ['blocker', 'showstopper', 'rc bug'],
    'a fault bad enough that the release waits for its repair.',
  ),
  term(
    'known issue',
    [],
    'a fault that the release ships with on purpose, and that its notes name.',
  ),
  term(
    'regression',
    ['regression fix'],
    'something that worked in the last release and no longer does.',
  ),
  term(
    'feature',
    ['new feature'],
    'a change by which something can be done that could not be done before. A repair is none, however big.',
  ),
  term(
    'bug fix',
    ['bugfix', 'hotfix'],
    'a change that makes something do what it was meant to do all along.',
  ),
  term(
    'cycle',
    ['release cycle', 'series'],
    'the whole way to one release, from its first plans to the day it ships.',
  ),
  term(
    'stage',
    ['phase'],
    'one of the four parts of a cycle: Design, Development, QA and Release.',
  ),
  term('deadline', ['cutoff', 'cut off', 'cut-off'], 'a day by which something has to be done.'),
  term('slip', ['slippage'], 'a date that moves later than it was planned.'),
  term(
    'R-5',
    ['r minus', 'r-n', 't-minus', 't minus'],
    'counts the weeks to the release: R-5 is the week five weeks before the release week, R-0 the release week itself.',
  ),
  term(
    'AoE',
    ['anywhere on earth'],
    'a day counts until it is over everywhere on Earth, which is at UTC-12, noon of the next day in UTC.',
  ),
  term(
    'EOD',
    ['end of day', 'cob', 'close of business'],
    'by the end of that day. In whose time zone, the date itself has to say.',
  ),
  term(
    'release manager',
    ['rm', 'release coordinator'],
    'who keeps the dates of a release and has the last word on its exceptions.',
  ),
  term(
    'release team',
    ['rt'],
    'the people who carry a release out together, and decide on what may still go in.',
  ),
  term(
    'PTL',
    ['project team lead'],
    'the person whom a team has chosen to speak for it, in OpenStack.',
  ),
  term(
    'SIG',
    ['special interest group'],
    'a group that looks after one area of a project, in Kubernetes.',
  ),
  term('core', ['core reviewer', 'cores'], 'someone whose review lets a change land.'),
  term('codename', [], 'a release’s name beside its number: Hibiscus is 2026.2.'),
  term(
    'PTG',
    ['vptg', 'summit'],
    'a gathering at which teams plan the next cycle. It is an event, and nothing is due by it.',
  ),
  term(
    'bug squash',
    ['bugsquash', 'bug triage', 'testathon', 'burndown'],
    'days on which everyone looks for, sorts or mends faults.',
  ),
  term(
    'cycle highlights',
    ['highlights', 'release notes'],
    'what is new in a release, told to those who will use it.',
  ),
  term(
    'cycle trailing',
    ['cycle-trailing'],
    'a part that is released some weeks after the rest, since it is built upon it.',
  ),
  term(
    'SLURP',
    ['skip level', 'skip-level'],
    'a release of OpenStack from which one can upgrade to the next but one, leaving out the one between.',
  ),
  term(
    'retrospective',
    ['retro'],
    'a look back at the end: what went well, and what to do otherwise next time.',
  ),
  term('ETA', [], 'when something is expected to be there.'),
];

function term(name: string, also: readonly string[], means: string): Term {
  return { name, also, means };
}
