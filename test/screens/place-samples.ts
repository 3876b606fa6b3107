import type { Card } from '../../src/cards/card.ts';
import { greeting } from '../../src/cards/answers/help.ts';
import {
  placeProjectOffer,
  placeProjectSet,
  whosePlace,
  type PlaceSpokenOf,
} from '../../src/cards/places/place-project.ts';
import type { Project } from '../../src/domain/cycle/cycle.ts';
import { brand, type ProjectId } from '../../src/domain/ids.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';

/** Which project a place belongs to. */

const named = (id: number, name: string): Project => ({
  ...sample.project,
  id: brand<ProjectId>(id),
  key: `p${id}`,
  name,
});
const kubernetes = named(2, 'Kubernetes');
const dev: PlaceSpokenOf = {
  name: '#dev',
  direct: false,
  subscribed: true,
  takesRequests: true,
};
const quiet: PlaceSpokenOf = { ...dev, subscribed: false, takesRequests: false };
const direct: PlaceSpokenOf = { ...quiet, direct: true };

export const placeCards: Readonly<Record<string, Card>> = {
  'greeting-projects': greeting(sample.project, sample.hibiscus(), false, [
    kubernetes,
    named(3, 'GNOME'),
  ]),
  'whose-place': whosePlace(dev, sample.project, [kubernetes]),
  'whose-place-only': whosePlace(direct, sample.project, []),
  'whose-place-none': whosePlace(quiet, null, []),
  'place-project-offer': placeProjectOffer(dev, sample.project, kubernetes),
  'place-project-set': placeProjectSet(dev, sample.project, kubernetes, 14),
  'place-project-set-quiet': placeProjectSet(quiet, sample.project, kubernetes, 0),
};

const long = named(4, LONG);
const many = Array.from({ length: 40 }, (_, n) => named(n + 10, LONG));
const hostile: PlaceSpokenOf = { ...dev, name: LONG };
export const hostilePlaceCards: Readonly<Record<string, Card>> = {
  'greeting-projects': greeting(long, sample.hibiscus({ name: LONG }), false, many),
  'whose-place': whosePlace(hostile, long, many),
  'place-project-offer': placeProjectOffer(hostile, long, long),
  'place-project-set': placeProjectSet(hostile, long, long, 1_000_000),
};
