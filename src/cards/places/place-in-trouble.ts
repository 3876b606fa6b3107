import type { PlatformName } from '../../domain/people/account.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { actions, button, plain, strong, text, type Card } from '../card.ts';
import { line, paragraph } from '../cut.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** Told to the managers when a place no longer takes what relbot posts; `detail` is a sentence that says why. */
export function placeInTrouble(
  name: string,
  platform: PlatformName,
  detail: string,
  id: PlaceId,
): Card {
  const where = named(name, platform);
  const why = paragraph(detail, 600);
  const next =
    'That post is lost. What is due there from now on waits, a day at most, and once an hour I try whether it works again. Mended it already? Then have me try now.';
  return {
    tone: 'warning',
    summary: `I cannot post in ${where}: ${why} ${next}`,
    blocks: [
      text(plain('I cannot post in '), strong(where), plain('.')),
      text(plain(why)),
      text(plain(next)),
      actions(button(wireId('place.try', id), 'Try now')),
    ],
  };
}

/** A manager had it tried again. */
export function placeTried(name: string, platform: PlatformName, waits: boolean): Card {
  const where = named(name, platform);
  return waits
    ? sentences(`I am posting in ${where} again.`, [
        'What waited for it goes out now. If it is refused once more, I tell you so.',
      ])
    : sentences(`I shall post in ${where} again.`, [
        'Nothing waits for it now. If the next post is refused, I tell you so.',
      ]);
}

const named = (name: string, platform: PlatformName) => `${line(name, 80)} (${platform})`;
