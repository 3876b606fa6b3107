/** About which project a place belongs to. `project` is what the person called it; null where they only ask. */
export interface PlaceOrder {
  readonly order: 'place-project';
  readonly project: string | null;
}

const PLACE = '(?:this|the) (?:channel|place|room|conversation)';
const BELONGS = new RegExp(
  `^(?:${PLACE} (?:is (?:now )?(?:about|for)|belongs to|follows)|make ${PLACE} about) (?:the )?(?<project>.+?)(?: project)?(?: now| from now on)?$`,
  'i',
);
const WHOSE = new RegExp(
  `^(?:(?:which|what) project (?:is ${PLACE} (?:about|for)|does ${PLACE} (?:belong to|follow))|what is ${PLACE} about|whose ${PLACE.replace('(?:this|the) ', '')} is this|${PLACE} (?:is about|belongs to|follows)(?: what| which project)?)$`,
  'i',
);

export function placeOrder(said: string, asked: boolean): PlaceOrder | null {
  if (WHOSE.test(said)) return { order: 'place-project', project: null };
  const project = BELONGS.exec(said)?.groups?.['project'];
  if (project === undefined) return null;
  return { order: 'place-project', project: asked ? null : project };
}
