/** About the course of a cycle. */
export type CycleOrder =
  /** `freeze` is what the person called it; null where only one can be meant. */
  | { readonly order: 'sign-off'; readonly freeze: string | null }
  /**
   * `cycle` is what the person called it; null for the current one. `stated`: it only says so of something ("2026.2 is
   * out"), and is an order where that is a cycle.
   */
  | { readonly order: 'released'; readonly cycle: string | null; readonly stated: boolean };

// Only what is told, never what is stated: "feature freeze is over?" asks.
const SIGN_OFF =
  /^(?:sign off(?: on)?|lift|thaw|unfreeze)(?: the)?(?: (?<freeze>(?!freeze$)(?!.*(?:request|exception|#\d)).+)| freeze)?$/i;

const RELEASED =
  /^(?:(?:we(?:['’]ve| have)? (?:just |now )?)?(?:released|shipped)(?: (?<named>.+?))?(?: today| now| just now)?|mark (?<marked>.+?) as released|close (?<closed>.+?) cycle|close the cycle)$/i;

const STATED =
  /^(?:(?<named>.+?)(?: is|['’]s)|(?<been>.+?) has been) (?:now |finally )?(?:out|released|shipped)(?: today| now| at last)?$/i;

/** What is asked with a question mark is no order. */
export function cycleOrder(said: string, asked: boolean): CycleOrder | null {
  if (asked) return null;
  const signOff = SIGN_OFF.exec(said);
  if (signOff !== null) return { order: 'sign-off', freeze: signOff.groups?.['freeze'] ?? null };
  const told = RELEASED.exec(said);
  if (told !== null) return released(told, false);
  const stated = STATED.exec(said);
  return stated === null ? null : released(stated, true);
}

function released({ groups }: RegExpExecArray, stated: boolean): CycleOrder {
  const name = ['named', 'marked', 'closed', 'been'].flatMap((group) => groups?.[group] ?? [])[0];
  const isBare =
    name === undefined || /^(?:it|this|the|this one|the (?:cycle|release))$/i.test(name);
  return { order: 'released', cycle: isBare ? null : name, stated };
}
