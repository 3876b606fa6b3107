import { confirmHowTold } from '../../places/how-told.ts';
import { dropStateCard, keepStateCard } from '../../places/keep-state-card.ts';
import { confirmPlaceProject } from '../../places/place-project.ts';
import { confirmRequestsHere } from '../../places/requests-here.ts';
import { confirmRestrictedHere } from '../../places/restricted-here.ts';
import { confirmSubscription, confirmUnsubscription } from '../../places/subscribe.ts';
import { tryPlace } from '../../places/try-place.ts';
import { updates, type PressesOf } from './press.ts';

export const PLACES: PressesOf<
  'subscribe' | 'unsubscribe' | 'requests-here' | 'restricted-here' | 'state-card' | 'place'
> = {
  'subscribe.confirm': updates(confirmSubscription),
  'unsubscribe.confirm': updates(confirmUnsubscription),
  'requests-here.confirm': updates(confirmRequestsHere),
  'restricted-here.confirm': updates(confirmRestrictedHere),
  'state-card.keep': updates(keepStateCard),
  'state-card.drop': updates(dropStateCard),
  'place.project': updates(confirmPlaceProject),
  'place.how-told': updates(confirmHowTold),
  'place.try': updates(tryPlace),
};
