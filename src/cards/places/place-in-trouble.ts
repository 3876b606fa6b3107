import type { PlatformName } from '../../domain/account.ts';
import { plain, strong, text, type Card } from '../card.ts';
import { line, paragraph } from '../cut.ts';

/** Told to the managers when a place no longer takes what relbot posts; `detail` is a sentence that says why. */
export function placeInTrouble(name: string, platform: PlatformName, detail: string): Card {
  const where = `${line(name, 80)} (${platform})`;
  const why = paragraph(detail, 600);
  const next =
    'What was due there was not posted. Once it is mended, the next notices go out by themselves.';
  return {
    tone: 'warning',
    summary: `I cannot post in ${where}: ${why} ${next}`,
    blocks: [
      text(plain('I cannot post in '), strong(where), plain('.')),
      text(plain(why)),
      text(plain(next)),
    ],
  };
}
