import type { PlatformName } from '../../domain/people/account.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import { releaseOf } from '../../domain/cycle/state.ts';
import { code, note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { inOwnZone, onItsDate } from '../date-line.ts';
import { projectButtons } from '../places/place-project.ts';

/** Where help was asked for. */
export interface HelpContext {
  readonly platform: PlatformName;
  /** In a conversation between relbot and one person. */
  readonly direct: boolean;
}

/** What to say, and once how to go on talking. */
export function help({ platform, direct }: HelpContext): Card {
  const first =
    'I keep the dates and freezes of this release, and bring exception requests to those who decide.';
  return {
    tone: 'neutral',
    summary: `${first} Ask me: ${EXAMPLES.map(([words]) => `“${words}”`).join(', ')}.`,
    blocks: [
      text(strong(first)),
      text(
        ...EXAMPLES.flatMap(([words, what], index) => [
          code(words),
          plain(`: ${what}${index === EXAMPLES.length - 1 ? '; ' : '\n'}`),
        ]),
        code(EXCEPTION_COMMAND[platform]),
        plain(' opens it at once'),
      ),
      text(
        strong('For release managers:'),
        plain(' '),
        code('subscribe this channel'),
        plain(' turns reminders on here, '),
        code('unsubscribe this channel'),
        plain(' off; '),
        code('post requests here'),
        plain(' gathers exception requests; '),
        code('plan a cycle'),
        plain(', '),
        code('add docs freeze on 10 September'),
        plain(', '),
        code('move rc1 back a week'),
        plain(', '),
        code('undo'),
        plain(', '),
        code('sign off the beta freeze'),
        plain(', '),
        code('we released'),
        plain(' and '),
        code('make @ana an approver of docs'),
        plain(' show what they would do before they do it.'),
      ),
      note(plain(followUp(platform, direct))),
    ],
  };
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['when is feature freeze', 'a date, on your clock and on its own'],
  ['how long until rc1', 'the time that is left'],
  ["what's next", 'the next dates'],
  ['where are we', 'the stage, the week, what is frozen'],
  ['are we frozen', 'what may not land, and what still may'],
  ['can I land a bug fix', 'whether it may, or needs an exception'],
  ['schedule', 'every date'],
  ['what do you know about me', 'your zone, hours and absences, and how to change them'],
  ['what exceptions are open', 'requests; #12? says where one stands'],
  ['remind me the day before rc1', 'a direct message in time'],
  ['who is who', 'who manages, who approves'],
  ['I need an exception for https://…', 'the form, filled in as far as I can'],
];

/** As each platform's adapter names it. */
const EXCEPTION_COMMAND: Record<PlatformName, string> = {
  slack: '/relbot exception',
  discord: '/exception',
  playground: '/exception',
};

const ASKING_ON = '“and rc1?”, “until when?”, “in Berlin time”';

/** Nothing else reaches a bot: it does not listen in. */
function followUp(platform: PlatformName, direct: boolean): string {
  if (direct) {
    return `Here every message reaches me: ask on as you talk, ${ASKING_ON}. In a channel, mention @relbot each time.`;
  }
  return platform === 'discord'
    ? `I hear only what mentions @relbot, answers a message of mine, or is sent to me directly. So reply to my answer to ask on: ${ASKING_ON}.`
    : `I hear only what mentions @relbot or is sent to me directly. So mention me in the thread to ask on: ${ASKING_ON}.`;
}

/** Said once, when relbot is added to a place: what it does, how to ask, how to be told. */
export function greeting(
  project: Project | null,
  cycle: Cycle | null,
  subscribed = false,
  others: readonly Project[] = [],
): Card {
  const first =
    project === null
      ? 'Hello, I am relbot: I keep the dates of a release.'
      : `Hello, I am relbot: I keep the release dates of ${line(project.name, 80)}.`;
  const ask = 'Ask by mentioning me: ';
  return {
    tone: 'neutral',
    summary: `${first} ${ask}“@relbot when is feature freeze”. ${subscribed ? 'Reminders are on here.' : '“@relbot subscribe this channel” turns reminders on.'}`,
    blocks: [
      text(strong(first)),
      ...cycleLine(cycle),
      text(
        plain(ask),
        code('@relbot when is feature freeze'),
        plain(', or '),
        code('@relbot help'),
        plain(' for all that I understand.'),
      ),
      subscribed
        ? text(plain('Reminders are on here: I say what is coming, in time to act on it.'))
        : text(
            plain('I post nothing here by myself until a release manager says '),
            code('@relbot subscribe this channel'),
            plain('.'),
          ),
      ...otherProjects(others),
    ],
  };
}

/** The place is taken for the first project until a manager of another one says that it is theirs. */
function otherProjects(others: readonly Project[]): Block[] {
  if (others.length === 0) return [];
  const names = list(
    others.map(({ name }) => line(name, 40)),
    300,
  );
  return [
    text(plain(`I also keep ${names}. Is this channel about another one? Its manager can say so:`)),
    ...projectButtons(false, others),
  ];
}

function cycleLine(cycle: Cycle | null): Block[] {
  if (cycle === null) return [text(plain('No schedule has been imported yet.'))];
  const name = line(cycle.name, 80);
  const when = releaseOf(cycle)?.when;
  if (when === undefined || when.precision === 'undecided') {
    return [text(plain(`On its way: ${name}.`))];
  }
  const due = when.precision === 'week' ? onItsDate(when) : inOwnZone(when);
  return [text(plain(`On its way: ${name}, due ${due}.`))];
}
