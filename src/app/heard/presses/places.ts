import { confirmHowTold } from '../../places/how-told.ts';
import { dropHeadline, keepHeadline } from '../../places/keep-headline.ts';
import { dropStateCard, keepStateCard } from '../../places/keep-state-card.ts';
import { confirmPlaceProject } from '../../places/place-project.ts';
import { confirmProjectTold } from '../../places/project-told.ts';
import { confirmRequestsHere } from '../../places/requests-here.ts';
import { confirmRestrictedHere } from '../../places/restricted-here.ts';
import { confirmSubscription, confirmUnsubscription } from '../../places/subscribe.ts';
import { tryPlace } from '../../places/try-place.ts';
import { updates, type PressesOf } from './press.ts';

export const PLACES: PressesOf<
  | 'subscribe'
  | 'unsubscribe'
  | 'requests-here'
  | 'restricted-here'
  | 'state-card'
  | 'headline'
  | 'place'
  | 'project'
> = {
  'subscribe.confirm': updates(confirmSubscription),
  'unsubscribe.confirm': updates(confirmUnsubscription),
  'requests-here.confirm': updates(confirmRequestsHere),
  'restricted-here.confirm': updates(confirmRestrictedHere),
  'state-card.keep': updates(keepStateCard),
  'state-card.drop': updates(dropStateCard),
  'headline.keep': updates(keepHeadline),
  'headline.drop': updates(dropHeadline),
  'place.project': updates(confirmPlaceProject),
  'place.how-told': updates(confirmHowTold),
  'project.how-told': updates(confirmProjectTold),
  'place.try': updates(tryPlace),
};
