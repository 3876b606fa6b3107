import type { OwnLadder, PlaceSettings } from '../../domain/notices/place-settings.ts';
import { saysNothing, settingsOf, type SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Zone } from '../../domain/time/time.ts';
import { list } from '../cut.ts';
import { daysInWords, hoursInWords, weekdayInWords } from '../days-in-words.ts';
import { topicInWords } from '../mutes/topic-words.ts';

/** What was said in a place itself, and for its whole project. */
interface SaidBy {
  readonly here: SaidSettings;
  readonly project: SaidSettings;
}

/**
 * A sentence for each thing that can be set, always in the same order; where the project has words of its own, each says
 * whose it is.
 */
export function settingLines(by: SaidBy, projectZone: Zone): string[] {
  const settings = settingsOf(by.here, by.project);
  const { audience, kinds, leadDays, digest, quiet, time, days, holidaysOff, zone } = settings;
  const whose = (...keys: readonly (keyof SaidSettings)[]) => whoseWords(by, keys);
  const off = holidaysOff ? ', but not on holidays' : ', also on holidays';
  const onDays = `${daysInWords(days)}${off} (${zone ?? projectZone})`;
  return [
    `For ${audience === null ? 'everyone' : WHO[audience]}: ${kinds === null ? 'every kind of date that concerns them' : `only ${list(kinds.map(kindInWords), 100)}`}${whose('audience', 'kinds')}.`,
    leadDays === null
      ? 'As far ahead as is usual for each date.'
      : `${daysAhead(leadDays)} of each date${whose('leadDays')}.`,
    ...(digest === null ? ladderLines(settings, by) : []),
    digest === null
      ? `One post for each day on which there is something, at ${time}, ${onDays}${whose('time', 'days', 'holidaysOff', 'zone', 'digest')}.`
      : `One post a week with the week ahead, ${weekdayInWords(digest.weekday)} at ${digest.time}; none on days other than ${onDays}${whose('days', 'holidaysOff', 'zone', 'digest')}.`,
    ...(digest === null
      ? []
      : [
          digest.whenEmpty === 'silence'
            ? 'A week without dates has no post.'
            : 'A week without dates is told, too.',
        ]),
    quiet === null
      ? `The beginning and the end of a freeze come at that moment, whatever the hour${whose('quiet')}.`
      : `Quiet from ${hoursInWords(quiet)}, and on days off: the beginning and the end of a freeze wait for ${quiet.to}${whose('quiet')}.`,
    WHEN_UNSURE[settings.whenUnsure],
  ];
}

/** What is otherwise afterwards, and that no ladder is left where there was one. */
export function newLines(before: SaidBy, after: SaidBy, projectZone: Zone): string[] {
  const was = settingLines(before, projectZone);
  const is = settingLines(after, projectZone);
  const hasLadder = (lines: readonly string[]) => lines.some((one) => one.startsWith(LADDER));
  return [
    ...is.filter((one) => !was.includes(one)),
    ...(hasLadder(was) && !hasLadder(is) ? ['No date has lead times of its own any more.'] : []),
  ];
}

const LADDER = 'But ';

/** Nothing where the project says nothing: then all that is not as usual was said here. */
function whoseWords({ here, project }: SaidBy, keys: readonly (keyof SaidSettings)[]): string {
  if (saysNothing(project)) return '';
  const isHere = keys.some((key) => here[key] !== undefined);
  const isProject = keys.some((key) => here[key] === undefined && project[key] !== undefined);
  if (isHere && isProject) return ' (in part as the project says, in part as said here)';
  if (isProject) return ' (as the project says)';
  return isHere ? ' (as said here)' : '';
}

/** One line for all of them, as they are many seldom. */
function ladderLines({ ladders, projectLadders }: PlaceSettings, by: SaidBy): string[] {
  return [
    ...(ladders.length === 0
      ? []
      : [`${LADDER}${inWords(ladders)}${whoseWords(by, ['ladders'])}.`]),
    ...(projectLadders.length === 0
      ? []
      : [`${LADDER}${inWords(projectLadders)} (as the project says).`]),
  ];
}

const inWords = (ladders: readonly OwnLadder[]): string =>
  list(
    ladders.map(({ topic, days }) => `${topicInWords(topic)} ${daysAhead(days)}`),
    300,
  );

const daysAhead = (days: readonly number[]): string =>
  `${days.join(', ')} ${days.join() === '1' ? 'day' : 'days'} ahead`;

const WHEN_UNSURE: Record<PlaceSettings['whenUnsure'], string> = {
  miss: 'Where nobody can tell whether a post got through, it is rather missed than repeated.',
  repeat: 'Where nobody can tell whether a post got through, it rather comes twice than never.',
};

const WHO: Record<NonNullable<PlaceSettings['audience']>, string> = {
  developers: 'developers',
  translators: 'translators',
  docs: 'writers of docs',
  packagers: 'packagers',
  testers: 'testers',
  press: 'the press',
};

const kindInWords = (kind: NonNullable<PlaceSettings['kinds']>[number]): string =>
  kind === 'candidate' ? 'release candidates' : `${kind}s`;
