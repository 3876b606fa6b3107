/** About the course of a cycle. */
export type CycleOrder =
  /** `freeze` is what the person called it; null where only one can be meant. */
  | { readonly order: 'sign-off'; readonly freeze: string | null }
  /** `cycle` is what the person called it; null for the current one. */
  | { readonly order: 'released'; readonly cycle: string | null };

// Only what is told, never what is stated: "feature freeze is over?" asks.
const SIGN_OFF =
  /^(?:sign off(?: on)?|lift|thaw|unfreeze)(?: the)?(?: (?<freeze>(?!freeze$)(?!.*(?:request|exception|#\d)).+)| freeze)?$/i;

const RELEASED =
  /^(?:(?:we(?:['’]ve| have)? (?:just |now )?)?(?:released|shipped)(?: (?<named>.+?))?(?: today| now| just now)?|mark (?<marked>.+?) as released|close (?<closed>.+?) cycle|close the cycle)$/i;

/** What is asked with a question mark is no order. */
export function cycleOrder(said: string, asked: boolean): CycleOrder | null {
  if (asked) return null;
  const signOff = SIGN_OFF.exec(said);
  if (signOff !== null) return { order: 'sign-off', freeze: signOff.groups?.['freeze'] ?? null };
  const groups = RELEASED.exec(said)?.groups;
  if (groups === undefined) return RELEASED.test(said) ? { order: 'released', cycle: null } : null;
  const name = groups['named'] ?? groups['marked'] ?? groups['closed'];
  const isBare =
    name === undefined || /^(?:it|this|the|this one|the (?:cycle|release))$/i.test(name);
  return { order: 'released', cycle: isBare ? null : name };
}
