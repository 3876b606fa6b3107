import type { Card } from '../../cards/card.ts';
import type { MuteOrder } from '../../language/orders/mutes.ts';
import { isManager, needGround, type Call } from '../call.ts';
import { hasOwnMute, muteMe, resume } from './mute-person.ts';
import { offerMute, offerUnmute } from './mute-place.ts';

/** What is said in a channel is the channel's, what is said to relbot alone is the speaker's own. */
export async function followMute(call: Call, order: MuteOrder): Promise<Card> {
  needGround(call);
  switch (order.order) {
    case 'mute':
      return call.direct
        ? await muteMe(call, order.when, order.about)
        : await offerMute(call, order);
    case 'mute-me':
      return await muteMe(call, order.when);
    case 'unmute':
      return (await isOwn(call, order.about))
        ? await resume(call)
        : await offerUnmute(call, order.about);
  }
}

/** "Resume" alone ends one's own first; who may not unmute the channel means their own anyway. */
async function isOwn(call: Call, about: string): Promise<boolean> {
  if (call.direct || /^(?:me|my\b.*)$/i.test(about)) return true;
  return about === '' && ((await hasOwnMute(call)) || !(await isManager(call)));
}
