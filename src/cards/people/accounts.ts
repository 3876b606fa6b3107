import type { Person, PlatformName } from '../../domain/people/account.ts';
import type { CodeId } from '../../domain/ids.ts';
import type { Zone, Instant } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { actions, button, code, plain, strong, text, type Block, type Card } from '../card.ts';
import { list } from '../cut.ts';
import { personName } from '../people.ts';
import { PLATFORM_WORDS } from '../platform-words.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** How linking goes. The code itself is shown to the one who presses, and to nobody else. */
export function linkOffer(others: readonly PlatformName[]): Card {
  const where = platformList(others);
  return sentences(
    `Your account here and your one on ${where} can become one person for me.`,
    [
      `I show you a code, which you say to me in a direct message on ${where}. Your roles and requests then count together.`,
    ],
    { blocks: [actions(button(wireId('link.show-code'), 'Show me a code', 'primary'))] },
  );
}

/** Seen by one person alone, and kept nowhere. */
export function linkCode(
  shown: string,
  others: readonly PlatformName[],
  until: Instant,
  zone: Zone,
): Card {
  const where = platformList(others);
  return {
    tone: 'neutral',
    summary: `Say “link ${shown}” to me in a direct message on ${where}.`,
    blocks: [
      text(
        strong('Say '),
        code(`link ${shown}`),
        strong(` to me in a direct message on ${where}.`),
      ),
      text(plain(`It works once, until ${momentInWords(until, zone)}. Show it to nobody.`)),
    ],
  };
}

/** Before two accounts become one: whoever holds the other one could do whatever this one may. */
export function linkPreview(other: Person, on: PlatformName, id: CodeId): Card {
  return sentences(
    `You and ${personName(other)} on ${PLATFORM_WORDS[on]} would be one person for me.`,
    [
      'Confirm only if that account is yours: whoever has it can then do all that you may.',
      'It cannot be undone in chat.',
    ],
    { blocks: [actions(button(wireId('link.confirm', id), 'Both are mine', 'primary'))] },
  );
}

/** `platforms`: where this person has accounts now. */
export function linked(platforms: readonly PlatformName[]): Card {
  return sentences(
    `Your accounts on ${platformList(platforms)} are one person for me now.`,
    [
      'Your roles and requests count together, and nobody decides on their own request from either.',
    ],
    { tone: 'good' },
  );
}

/** To the other account. */
export function linkedWith(name: string, on: PlatformName): Card {
  return sentences(
    `Your account and ${personName({ name })} on ${PLATFORM_WORDS[on]} are one person for me now.`,
    ['If that is not you, tell whoever runs me at once.'],
  );
}

export function linkedAlready(platforms: readonly PlatformName[]): Card {
  return sentences(`Your accounts on ${platformList(platforms)} are one person for me already.`, [
    'There is nothing to link.',
  ]);
}

/** What saying that one has no other account means. */
export function oneAccountPreview(person: Person, none: PlatformName): Card {
  return sentences(
    `I would take it that ${personName(person)} has no account on ${PLATFORM_WORDS[none]}.`,
    [
      'Then you may decide on requests from here, where your roles let you. It is kept in the audit, with your name.',
    ],
    {
      blocks: [actions(button(wireId('one-account.confirm', person.id), 'That is so', 'primary'))],
    },
  );
}

export function oneAccountKept(person: Person, none: PlatformName): Card {
  return sentences(
    `${personName(person)} has no account on ${PLATFORM_WORDS[none]}.`,
    ['Should that change, say “link my accounts”.'],
    { tone: 'good' },
  );
}

/** Why a code did not do what it should. */
export type CodeTrouble =
  | { readonly why: 'wrong'; readonly left: number }
  | { readonly why: 'blocked'; readonly until: Instant; readonly zone: Zone }
  | { readonly why: 'not alone' }
  | { readonly why: 'same account' }
  | { readonly why: 'other purpose' };

export function codeTrouble(trouble: CodeTrouble): Card {
  switch (trouble.why) {
    case 'wrong':
      return sentences('That code does not work.', [
        'A code works once, for 15 minutes. “link my accounts” on your other platform gives a new one; a restart prints the first manager’s.',
        trouble.left === 1
          ? 'One more wrong one, and I take none from you for an hour.'
          : `After ${trouble.left} more wrong ones I take none from you for an hour.`,
      ]);
    case 'blocked':
      return sentences('Those were too many wrong codes.', [
        `I take none from you until ${momentInWords(trouble.until, trouble.zone)}.`,
      ]);
    case 'not alone':
      return sentences('Others can read this, so that code no longer works.', [
        'Get a new one, and say it to me in a direct message.',
      ]);
    case 'same account':
      return sentences('This is the account that you got the code with.', [
        'Say it to me in a direct message on your other platform. It still works.',
      ]);
    case 'other purpose':
      return sentences('That code is for something else.', [
        'A code for linking is said as in “link 7KQ2-M9XP”; one from the terminal by itself.',
      ]);
  }
}

/** The first manager, by the code that the terminal printed. */
export function firstManager(): Card {
  const next: Block = text(
    plain('In a channel: '),
    code('@relbot subscribe this channel'),
    plain('. Name others with '),
    code('make @ana a manager'),
    plain('.'),
  );
  return sentences(
    'You are the release manager of all that I keep.',
    ['You change the schedule, decide on exceptions and name other managers.'],
    { tone: 'good', blocks: [next] },
  );
}

const platformList = (names: readonly PlatformName[]): string =>
  list(
    names.map((name) => PLATFORM_WORDS[name]),
    60,
  );
