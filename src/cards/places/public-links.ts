import { note, plain, strong, text, type Card } from '../card.ts';
import { sentences } from '../sentences.ts';
import { webLink } from '../web-link.ts';

/**
 * Where anybody sees the project and subscribes to its dates.
 *
 * @param base the address under which relbot is reached, without a slash at its end; null where nobody said.
 */
export function linksCard(to: 'calendar' | 'page', base: string | null, project: string): Card {
  return base === null ? noPublicAddress() : publicLinks(to, base, project);
}

function publicLinks(to: 'calendar' | 'page', base: string, project: string): Card {
  const which = `?project=${encodeURIComponent(project)}`;
  const calendar = `${base}/calendar.ics${which}`;
  const page = `${base}/status`;
  const [first, address, other, beside] =
    to === 'calendar'
      ? (['The dates as a calendar to subscribe to:', calendar, 'The status page', page] as const)
      : (['The status page, for anybody:', page, 'The dates as a calendar', calendar] as const);
  const means =
    to === 'calendar'
      ? 'Give that address to your calendar as a subscription: what moves here moves there, too.'
      : 'It needs no account, and shows stages, freezes, exceptions and what moved.';
  return {
    tone: 'neutral',
    summary: `${first} ${address} ${means}`,
    blocks: [
      text(strong(first), plain(' '), webLink(address)),
      text(plain(means)),
      note(plain(`${other}: `), webLink(beside)),
    ],
  };
}

/** Nobody told relbot how it is reached from elsewhere. */
function noPublicAddress(): Card {
  return sentences('I do not know under which address I am reached on the web.', [
    'Whoever runs me sets PUBLIC_URL; then I can give you the status page and a calendar to subscribe to.',
  ]);
}
