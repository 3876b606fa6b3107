import type { PlatformName } from '../../domain/people/account.ts';
import { actions, button, note, plain, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** What of a channel's topic would be relbot's: shown as it would read just now. */
export function keepHeadlineOffer(name: string, words: string, platform: PlatformName): Card {
  const seen =
    platform === 'slack'
      ? ' Slack says in the channel that it was changed, each time: about once for each date.'
      : '';
  return sentences(
    `Shall I keep the topic of ${line(name, 80)} up to date?`,
    [
      `I would add this to what you have written there, which stays: “relbot: ${line(words, 200)}”.`,
    ],
    {
      blocks: [
        note(plain(`I change it only when its words change.${seen}`)),
        actions(button(wireId('headline.keep'), 'Keep the topic up to date', 'primary')),
      ],
    },
  );
}

export function headlineKept(name: string): Card {
  return sentences(
    `I keep my part of the topic of ${line(name, 80)} up to date from now on.`,
    ['“stop changing the topic of this channel” ends it, and takes my part away.'],
    { tone: 'good' },
  );
}

export function dropHeadlineOffer(name: string): Card {
  return sentences(
    `Shall I leave the topic of ${line(name, 80)} alone from now on?`,
    ['My part of it goes; what you have written there stays.'],
    { blocks: [actions(button(wireId('headline.drop'), 'Leave the topic alone'))] },
  );
}

export function headlineDropped(name: string): Card {
  return sentences(`I leave the topic of ${line(name, 80)} alone, and take my part away.`, [
    '“keep the topic of this channel up to date” begins again.',
  ]);
}

export function noHeadline(name: string): Card {
  return sentences(`I do not change the topic of ${line(name, 80)}.`, [
    '“keep the topic of this channel up to date” shows what I would write there.',
  ]);
}

const GRANT: Record<PlatformName, string> = {
  slack:
    'Whoever runs the Slack app adds the scope channels:write.topic (groups:write.topic for private channels), and installs it again.',
  discord: 'Allow my role to manage this channel (Manage Channels, in the channel’s own settings).',
  playground: 'Here it always is allowed.',
};

export function headlineNotGranted(name: string, platform: PlatformName): Card {
  return sentences(`I am not allowed to change the topic of ${line(name, 80)} yet.`, [
    GRANT[platform],
    'Then say “keep the topic of this channel up to date” again.',
  ]);
}

/** Told to the managers, once. */
export function headlineRefused(
  name: string,
  platform: PlatformName,
  { isGrantMissing, detail }: { readonly isGrantMissing: boolean; readonly detail: string },
): Card {
  const again =
    'Then say “keep the topic of this channel up to date” there again: I do not try by myself.';
  return sentences(
    `I could not change the topic of ${line(name, 80)}.`,
    [
      line(detail, 300),
      isGrantMissing ? `${GRANT[platform]} ${again}` : 'I do not try again by myself.',
    ],
    { tone: 'warning' },
  );
}
