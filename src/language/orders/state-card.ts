/** That a place keeps, or no longer keeps, one message which says where the cycle stands. */
export interface StateCardOrder {
  readonly order: 'state-card';
  readonly keep: boolean;
}

const HERE = '(?:here|in (?:this|the) (?:channel|place|room|conversation))';
const CARD = '(?:(?:state|status) card|card of the state)';
const form = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const KEEP = form(
  `(?:(?:can|could|would) you )?(?:keep|post|pin|show|have|put|start) (?:us )?(?:a|the) ${CARD} ${HERE}|(?:a )?${CARD} ${HERE}`,
);
const DROP = form(
  `no (?:more )?${CARD} ${HERE}|(?:stop|end|remove|drop)(?: keeping)? (?:a|the) ${CARD}(?: ${HERE})?|(?:do not|don['’]?t) keep (?:a|the) ${CARD} ${HERE}(?: any ?more)?`,
);

/** A preview comes first, so that asking for it does no harm. */
export function stateCardOrder(said: string): StateCardOrder | null {
  if (KEEP.test(said)) return { order: 'state-card', keep: true };
  return DROP.test(said) ? { order: 'state-card', keep: false } : null;
}
