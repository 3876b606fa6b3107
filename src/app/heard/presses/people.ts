import { confirmLink, showLinkCode } from '../../people/link-accounts.ts';
import { confirmOneAccount } from '../../people/one-account.ts';
import { confirmAppointment } from '../../people/roster.ts';
import { confirmStandIn, endStandIn } from '../../people/stand-ins.ts';
import { updates, whispers, type PressesOf } from './press.ts';

export const PEOPLE: PressesOf<'roster' | 'stand-in' | 'link' | 'one-account'> = {
  'roster.confirm': updates(confirmAppointment),
  'stand-in.confirm': updates(confirmStandIn),
  'stand-in.end': updates(endStandIn),
  'link.show-code': whispers(showLinkCode),
  'link.confirm': updates(confirmLink),
  'one-account.confirm': updates(confirmOneAccount),
};
